import { h } from './dom.js';

/** The figures of a chart as a table that a reader opens: for those who cannot see the chart, or want its numbers. */
export function chartTable(t, columns, rows) {
  return h('details', { class: 'chart-table' }, h('summary', {}, t('chart.table')),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('chart.table') },
      h('table', { class: 'plain' },
        h('thead', {}, h('tr', {}, columns.map((name, i) => h('th', { scope: 'col', class: i > 0 && 'numeric' }, name)))),
        h('tbody', {}, rows.map(([first, ...rest]) => h('tr', {}, h('th', { scope: 'row' }, first),
          rest.map((value) => h('td', { class: 'numeric' }, value))))))));
}
