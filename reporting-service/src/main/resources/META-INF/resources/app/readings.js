import { byId, h } from './dom.js';

const OF_COHORT = ['stayed', 'becameUrban', 'merged'];
const OF_DAY = ['stayed', 'entered'];
const GROUPS = ['stayed', 'becameUrban', 'merged', 'entered'];

/** Why the reading over the plan's cohort and the reading over the day differ: in words, as two bars, as a table. */
export function readingsView(page) {
  return {
    /** @param readings what became of the cohort, or null where there is no plan */
    show(readings) {
      byId('readings').hidden = readings === null;
      if (readings !== null) byId('readings-body').replaceChildren(words(page, readings), bars(page, readings), table(page, readings));
    },
  };
}

function words({ t, f }, readings) {
  const same = readings.cohort === readings.stayed && readings.day === readings.stayed;
  return h('p', { class: 'prose' }, t(same ? 'readings.same' : 'readings.text', {
    cohort: f.count(readings.cohort), cohortAsOf: f.date(readings.cohortAsOf),
    day: f.count(readings.day), asOf: f.date(readings.asOf), stayed: f.count(readings.stayed), becameUrban: f.count(readings.becameUrban), merged: f.count(readings.merged),
  }));
}

/** Two bars on one scale; in each group the full colour is what is at standard. The table beside them says the same. */
function bars({ t, f }, readings) {
  const scale = Math.max(readings.cohort, readings.day, 1);
  const bar = (name, total, groups) => h('div', { class: 'split' },
    h('p', { class: 'split-label' }, h('span', {}, name), h('strong', {}, f.count(total))),
    h('div', { class: 'split-bar' }, groups.filter((group) => readings[group] > 0).map((group) => segment(readings, group, scale))));
  return h('div', { class: 'splits', 'aria-hidden': 'true' },
    bar(t('readings.cohort'), readings.cohort, OF_COHORT),
    bar(t('readings.day', { date: f.shortDate(readings.asOf) }), readings.day, OF_DAY),
    h('p', { class: 'note' }, t('readings.key')));
}

function segment(readings, group, scale) {
  const element = h('div', { class: 'segment', 'data-group': group }, h('i'));
  element.style.setProperty('--width', String(readings[group] / scale));
  element.style.setProperty('--share', String(readings.atStandard[group] / readings[group]));
  return element;
}

function table({ t, f }, readings) {
  const groups = GROUPS.filter((group) => readings[group] > 0 || group === 'stayed');
  const number = (value) => h('td', { class: 'numeric' }, f.count(value));
  const row = (group) => h('tr', { 'data-group': group },
    h('th', { scope: 'row' }, h('span', { class: 'swatch', 'aria-hidden': 'true' }), t(`readings.${group}`)),
    number(readings[group]), number(readings.atStandard[group]));
  const total = (name, members, base) => h('tr', { class: 'total', 'data-total': base },
    h('th', { scope: 'row' }, name), number(sum(readings, members)), number(sum(readings.atStandard, members)));
  return h('table', { class: 'plain' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('readings.group')),
      h('th', { scope: 'col', class: 'numeric' }, t('readings.communes')), h('th', { scope: 'col', class: 'numeric' }, t('readings.atStandard')))),
    h('tbody', {}, groups.map(row)),
    h('tfoot', {}, total(t('readings.cohort'), OF_COHORT, 'cohort'), total(t('readings.day', { date: f.shortDate(readings.asOf) }), OF_DAY, 'day')));
}

function sum(counts, groups) {
  return groups.reduce((total, group) => total + counts[group], 0);
}
