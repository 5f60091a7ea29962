import { byId, h } from '../dom.js';
import { dayBefore, spanOf } from '../format.js';

const EVE = '2025-06-30';
const SHOWN = 3;
const MISFITS_SHOWN = 30;

/**
 * The periods whose list of units the table fits, best first; choosing one sets the day that the table is read by. Of
 * those that fit alike the one with the day asked for is chosen.
 */
export function showVintages(page, { periods }, onChoose) {
  const { t, f } = page;
  const shown = periods.filter(({ fits }) => fits > 0).slice(0, SHOWN);
  const alike = shown.filter(({ fits, complete }) => fits === shown[0].fits && complete === shown[0].complete);
  const chosen = alike.find((period) => contains(period, page.state.from)) ?? shown[0] ?? null;
  const text = shown.length === 0 ? 'vintage.none' : shown[0].complete ? 'vintage.complete' : shown[0].fits === shown[0].of ? 'vintage.all' : 'vintage.partly';
  byId('vintage-text').textContent = t(text, { n: f.count(shown[0]?.fits), of: f.count(shown[0]?.of ?? periods[0]?.of) });
  byId('vintages').replaceChildren(...shown.map((period, i) => h('label', { class: 'vintage' },
    h('input', { type: 'radio', name: 'vintage', value: String(i), checked: period === chosen, 'data-from': period.from, 'data-to': period.to, on: { change: () => onChoose(period) } }),
    h('span', {}, alike.includes(period) && h('span', { class: 'best' }, t('vintage.best')), h('strong', {}, spanOf(page, period.from, period.to)),
      h('span', { class: 'note' }, t('vintage.fits', { n: f.count(period.fits), of: f.count(period.of) }))))),
  misfits(page, chosen));
  return chosen;
}

/** A day of the period to read the table by: the day asked for or the eve of the reform where they lie in it, else its last day or today. */
export function dayWithin(period, { today, state }) {
  const { from, to } = period;
  if (contains(period, state.from)) return state.from;
  if (contains(period, EVE)) return EVE;
  if (to && to <= today) return dayBefore(to);
  return from && from > today ? from : today;
}

const contains = ({ from, to }, day) => (!from || from <= day) && (!to || to > day);

function misfits({ t, f, lineOf }, period) {
  const rows = period?.misfits ?? [];
  if (rows.length === 0) return '';
  const more = period.of - period.fits - Math.min(rows.length, MISFITS_SHOWN);
  return h('details', { class: 'misfits' }, h('summary', {}, t('vintage.misfits', { n: f.count(period.of - period.fits) })),
    h('ul', { class: 'reasons-list' }, rows.slice(0, MISFITS_SHOWN).map(({ row, code, name, reason }) => h('li', {},
      t('vintage.row', { row: f.count(lineOf(row)), unit: [code, name].filter(Boolean).join(' ') }), ' ', reason)),
    more > 0 && h('li', {}, t('problem.more', { n: f.count(more) }))));
}
