import { byId, h } from '../dom.js';
import { dayBefore, spanOf } from '../format.js';

const SHOWN = 3;
const MISFITS_SHOWN = 30;

/** The periods whose list of units the table fits, best first; choosing one sets the day that the table is read by. */
export function showVintages(page, { periods }, onChoose) {
  const { t, f } = page;
  const shown = periods.filter(({ fits }) => fits > 0).slice(0, SHOWN);
  const text = shown.length === 0 ? 'vintage.none' : shown[0].complete ? 'vintage.complete' : 'vintage.partly';
  byId('vintage-text').textContent = t(text, { n: f.count(shown[0]?.fits), of: f.count(shown[0]?.of ?? periods[0]?.of) });
  byId('vintages').replaceChildren(...shown.map((period, i) => h('label', { class: 'vintage' },
    h('input', { type: 'radio', name: 'vintage', value: String(i), checked: i === 0, 'data-from': period.from, 'data-to': period.to, on: { change: () => onChoose(period) } }),
    h('span', {}, i === 0 && h('span', { class: 'best' }, t('vintage.best')), h('strong', {}, spanOf(page, period.from, period.to)),
      h('span', { class: 'note' }, t('vintage.fits', { n: f.count(period.fits), of: f.count(period.of) }))))),
  misfits(page, shown[0]));
  return shown[0] ?? null;
}

/** A day of the period to read the table by: the eve of the reform where that lies in it, else its last day or today. */
export function dayWithin({ from, to }, { today }) {
  const eve = '2025-06-30';
  if ((!from || from <= eve) && (!to || to > eve)) return eve;
  if (to) return dayBefore(to);
  return from && from > today ? from : today;
}

function misfits({ t, f }, period) {
  const rows = period?.misfits ?? [];
  if (rows.length === 0) return '';
  const more = period.of - period.fits - Math.min(rows.length, MISFITS_SHOWN);
  return h('details', { class: 'misfits' }, h('summary', {}, t('vintage.misfits', { n: f.count(period.of - period.fits) })),
    h('ul', { class: 'reasons-list' }, rows.slice(0, MISFITS_SHOWN).map(({ row, code, name, reason }) => h('li', {},
      t('vintage.row', { row: f.count(row), unit: [code, name].filter(Boolean).join(' ') }), ' ', reason)),
    more > 0 && h('li', {}, t('problem.more', { n: f.count(more) }))));
}
