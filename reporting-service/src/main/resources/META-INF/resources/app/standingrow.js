import { badge } from './badge.js';
import { h, share } from './dom.js';

const COLUMNS = ['name', 'district', 'level', 'since', 'decision', 'criteria', 'notMet'];

export function head({ t }) {
  return h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' },
    COLUMNS.map((column) => h('th', { scope: 'col', role: 'columnheader' }, t(`communes.${column}`)))));
}

/** One commune's standing as a row; its name leads to the standing criterion by criterion. */
export function communeRow(page, item) {
  const { t, f } = page;
  const cell = (column, child, empty = false) => h('td', { role: 'cell', 'data-column': column, 'data-label': t(`communes.${column}`), 'data-empty': empty }, child);
  return h('tr', { role: 'row', 'data-unit': item.unit.code, 'data-level': item.level },
    h('th', { scope: 'row', role: 'rowheader' }, link(page, item.unit), outcome(page, item.becameOf)),
    cell('district', item.district?.name ?? '–'),
    cell('level', [levelTag(t, item.level), item.illustrative && badge(t)]),
    cell('since', f.shortDate(item.since), item.since === null),
    cell('decision', item.decision?.number ?? '–', item.decision === null),
    cell('criteria', criteria(page, item)),
    cell('notMet', chips(page, item), item.notMet.length === 0));
}

export function levelTag(t, level) {
  return h('span', { class: 'level', 'data-level': level }, t(`level.${level}`));
}

function link(page, unit) {
  return h('a', {
    href: page.addressOf({ commune: unit.id }), 'data-commune': unit.code,
    on: { click: (event) => page.follow(event, { commune: unit.id }) },
  }, unit.name);
}

function outcome({ t }, becameOf) {
  if (!becameOf || becameOf.outcome === 'stayed') return null;
  return h('span', { class: 'outcome' }, t(`outcome.${becameOf.outcome}`, { name: becameOf.name, type: t(`type.${becameOf.type}`) }));
}

function criteria({ t, f }, item) {
  if (item.criteriaMet === null) return h('span', { class: 'note' }, t('communes.notAssessed'));
  const bar = h('span', { class: 'bar small', 'aria-hidden': 'true' }, h('i'));
  share(bar, '--share', item.criteriaMet / item.criteriaTotal);
  return [`${f.count(item.criteriaMet)}/${f.count(item.criteriaTotal)}`, bar];
}

function chips(page, item) {
  if (item.notMet.length === 0) return item.criteriaMet === null ? '' : h('span', { class: 'note' }, '–');
  return h('ul', { class: 'chips' }, item.notMet.map((number) => chip(page, number)));
}

function chip({ t, criterionName }, number) {
  const name = criterionName(number);
  const label = name && t('communes.criterion', { n: number, name });
  return h('li', { class: 'chip', title: label }, String(number), name && h('span', { class: 'visually-hidden' }, ` ${name}`));
}
