import { h } from '../dom.js';
import { actWords, wentOver } from './words.js';

/** What went from unit to unit by day: what one clause of one act did stands together, with the act and both its dates. */
export function stepList(page, edges, names) {
  const { f } = page;
  return h('ol', { class: 'step-list' }, [...byClause(edges).values()].map((together) => {
    const [{ on, act, clause }] = together;
    return h('li', { 'data-on': on, 'data-act': act?.number ?? act },
      h('p', { class: 'when' }, f.date(on), comingTag(page, on)),
      h('div', {}, together.map((edge) => h('p', {}, page.linkTo(edge.predecessor, names.get(edge.predecessor)), ' → ',
        page.linkTo(edge.successor, names.get(edge.successor)), ': ', wentOver(page, edge))),
      (act || clause) && h('p', { class: 'note' }, source(page, act, clause))));
  }));
}

/** The whole lineage as a table: what the picture shows, for those who cannot see it or want its words. */
export function stepTable(page, edges, names) {
  const { t, f } = page;
  const columns = ['on', 'from', 'to', 'went', 'act'].map((name) => t(`way.${name}`));
  return h('details', { class: 'way-table' }, h('summary', {}, t('way.table', { n: f.count(edges.length) })),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('way.title') },
      h('table', { class: 'plain' }, h('thead', {}, h('tr', {}, columns.map((name) => h('th', { scope: 'col' }, name)))),
        h('tbody', {}, [...edges].sort((a, b) => a.on.localeCompare(b.on)).map((edge) => h('tr', {},
          h('td', { class: 'nowrap' }, f.shortDate(edge.on), ' ', comingTag(page, edge.on)),
          h('td', {}, page.linkTo(edge.predecessor, names.get(edge.predecessor))), h('td', {}, page.linkTo(edge.successor, names.get(edge.successor))),
          h('td', {}, wentOver(page, edge)), h('td', {}, source(page, edge.act, edge.clause))))))));
}

function byClause(edges) {
  const steps = new Map();
  for (const edge of [...edges].sort((a, b) => a.on.localeCompare(b.on))) {
    const key = [edge.on, edge.act?.number ?? edge.act, edge.clause].join('|');
    steps.set(key, [...(steps.get(key) ?? []), edge]);
  }
  return steps;
}

const comingTag = ({ t, today }, on) => on > today && h('span', { class: 'tag' }, t('coming.badge'));
const source = (page, act, clause) => [actWords(page, act), clause && page.t('act.clause', { clause })].filter(Boolean).join(' · ');
