import { byId, h } from '../dom.js';
import { chartIn } from '../echarts.js';
import { spanOf } from '../format.js';
import { edgeTip, flowOption } from './flowoption.js';
import { geometryOf } from './geometry.js';
import { layoutOf } from './layout.js';

/** More units than this make no picture that anybody reads: the nearest are drawn, the table below has all. */
const MOST_UNITS = 60;

/** The unit's way through time as a picture. What it shows is in the tables below it too, for those who cannot see it. */
export function flowView(page) {
  const { t, f } = page;
  const canvas = byId('flow');
  const frame = byId('flow-frame');
  const note = byId('flow-note');
  let chart = null;
  let shown = null;
  const fit = (available) => {
    const { space, option } = flowOption(page, shown.layout, shown.unit, available);
    size(space);
    return option;
  };
  const size = ({ width, height }) => {
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  };
  /** Where the picture is wider than its frame, the unit asked for is in sight. */
  const scrollTo = (unit) => {
    const { x, width } = geometryOf(shown.layout, frame.clientWidth).box(shown.layout.nodes.find(({ id }) => id === unit));
    frame.scrollLeft = x + width / 2 - frame.clientWidth / 2;
  };
  return {
    async show(lineage, unit) {
      byId('way').hidden = lineage.edges.length === 0 && (lineage.unknown ?? []).length === 0;
      if (byId('way').hidden) return;
      const near = nearest(lineage, unit);
      shown = { unit, layout: picture(page, near) };
      canvas.setAttribute('aria-label', t('flow.label', { n: f.count(lineage.nodes.length) }));
      note.textContent = t(near.nodes.length < lineage.nodes.length ? 'flow.note.nearest' : 'flow.note', { n: near.nodes.length, of: lineage.nodes.length });
      // The place is kept before the library is there, so that nothing moves when it comes.
      size(geometryOf(shown.layout, frame.clientWidth));
      try {
        if (chart) chart.draw();
        else {
          chart = await chartIn(canvas, frame, fit);
          chart.onClick(({ data }) => data?.unit && data.unit !== shown.unit && page.go({ unit: data.unit, q: null }));
        }
        scrollTo(unit);
      } catch (cause) {
        canvas.hidden = true;
        note.textContent = t('flow.failed');
        console.error(cause);
      }
    },
  };
}

/** The lineage with what is not known drawn as a unit of its own, laid out, and with its words. */
function picture(page, { nodes, edges, unknown }) {
  const { t } = page;
  const gaps = unknown.map(({ unit, on }) => ({ id: `unknown:${unit}:${on}`, code: '', fullName: t('flow.unknown'), parent: null, from: on, to: on, unknown: true, unit }));
  const all = [...nodes, ...gaps];
  const lines = [...edges, ...gaps.map((gap) => ({ predecessor: gap.unit, successor: gap.id, on: gap.from, whole: false, unknown: true }))];
  const layout = layoutOf({ nodes: all, edges: lines });
  const named = new Map(all.map((node) => [node.id, node]));
  return {
    ...layout,
    nodes: layout.nodes.map((node) => ({ ...node, tip: node.unknown ? t('flow.unknown.tip') : `${node.fullName} (${node.code})\n${[node.parent?.name, spanOf(page, node.from, node.to)].filter(Boolean).join('\n')}` })),
    edges: lines.map((edge) => ({ ...edge, tip: edge.unknown ? t('flow.unknown.tip') : edgeTip(page, edge, named.get(edge.predecessor), named.get(edge.successor)) })),
  };
}

function nearest({ nodes, edges, unknown = [] }, unit) {
  const kept = new Set([unit]);
  for (const id of kept) {
    for (const { predecessor, successor } of edges) {
      const other = predecessor === id ? successor : successor === id ? predecessor : null;
      if (other && kept.size < MOST_UNITS) kept.add(other);
    }
  }
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter(({ predecessor, successor }) => kept.has(predecessor) && kept.has(successor)),
    unknown: unknown.filter((each) => kept.has(each.unit)),
  };
}
