import { byId, h } from './dom.js';
import { chartIn } from './echarts.js';

/** A place for a chart and, below it, for its table: should the library not load, the table still says everything. */
export function chartPanel({ t }, id, { above = [] } = {}) {
  const canvas = h('div', { class: 'chart', role: 'img' });
  const remark = h('p', { class: 'note chart-note' });
  const table = h('div');
  byId(id).append(...above, canvas, remark, table);
  let chart;
  return {
    /** @param optionOf what to draw, from the page's colours and the width there is */
    async show({ label, tableOf, optionOf, note }) {
      canvas.setAttribute('aria-label', label);
      remark.textContent = note;
      const open = table.querySelector('details')?.open ?? false;
      table.replaceChildren(tableOf);
      tableOf.open = open;
      try {
        chart ??= await chartIn(canvas);
        chart.optionOf = optionOf;
        chart.draw();
      } catch (cause) {
        canvas.hidden = true;
        remark.textContent = t('chart.failed');
        console.error(cause);
      }
    },
  };
}
