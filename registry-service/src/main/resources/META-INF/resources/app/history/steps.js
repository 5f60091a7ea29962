import { h } from '../dom.js';
import { actWords, wentOver } from './words.js';

/** What went from unit to unit, as a list by day: each step with what went, its act, both dates and the clause. */
export function stepList(page, edges, names) {
  const { t, f, today } = page;
  return h('ol', { class: 'step-list' }, edges.map((edge) => h('li', { 'data-on': edge.on, 'data-act': edge.act?.number ?? edge.act },
    h('p', { class: 'when' }, f.date(edge.on), edge.on > today && h('span', { class: 'tag' }, t('coming.badge'))),
    h('p', {}, page.linkTo(edge.predecessor, names.get(edge.predecessor)), ' → ', page.linkTo(edge.successor, names.get(edge.successor)),
      ': ', wentOver(page, edge)),
    (edge.act || edge.clause) && h('p', { class: 'note' }, [actWords(page, edge.act), edge.clause && t('act.clause', { clause: edge.clause })].filter(Boolean).join(' · ')))));
}

/** The whole lineage as a table: what the picture shows, for those who cannot see it or want its words. */
export function stepTable(page, edges, names) {
  const { t, f, today } = page;
  const columns = ['on', 'from', 'to', 'went', 'act'].map((name) => t(`way.${name}`));
  return h('details', { class: 'way-table' }, h('summary', {}, t('way.table', { n: f.count(edges.length) })),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('way.title') },
      h('table', { class: 'plain' }, h('thead', {}, h('tr', {}, columns.map((name) => h('th', { scope: 'col' }, name)))),
        h('tbody', {}, [...edges].sort((a, b) => a.on.localeCompare(b.on)).map((edge) => h('tr', {},
          h('td', { class: 'nowrap' }, f.shortDate(edge.on), edge.on > today && h('span', { class: 'tag' }, t('coming.badge'))),
          h('td', {}, page.linkTo(edge.predecessor, names.get(edge.predecessor))), h('td', {}, page.linkTo(edge.successor, names.get(edge.successor))),
          h('td', {}, wentOver(page, edge)),
          h('td', {}, [actWords(page, edge.act), edge.clause].filter(Boolean).join(' · '))))))));
}
