import { geometryOf } from './geometry.js';
import { wentOver } from './words.js';

/** What the picture of a lineage draws: days of change as lines, what went from unit to unit as curves, units as boxes over them. */
export function flowOption(page, layout, unit, available) {
  const space = geometryOf(layout, available);
  const option = (colours) => ({
    textStyle: { fontFamily: colours.font },
    tooltip: tooltip(colours),
    series: [
      series('days', layout.days.map((day, i) => ({ shape: dayLine(page, day, space.crossing(i), space, colours) })), { silent: true }),
      series('edges', layout.edges.map((edge) => ({ tip: edge.tip, shape: curve(page, edge, layout, space, colours) }))),
      series('units', layout.nodes.map((node) => ({ unit: node.unknown ? null : node.id, tip: node.tip, shape: box(page, node, node.id === unit, space, colours) }))),
    ],
  });
  return { space, option };
}

function series(id, items, more = {}) {
  return {
    id, type: 'custom', coordinateSystem: 'none', z: { days: 1, edges: 2, units: 3 }[id], ...more,
    data: items.map(({ tip, unit }) => ({ value: 0, tip, unit })), renderItem: ({ dataIndex }) => items[dataIndex].shape,
  };
}

function dayLine({ t, f, today }, day, { day: x }, { height, head }, colours) {
  const coming = day > today;
  return { type: 'group', children: [
    { type: 'line', shape: { x1: x, y1: head - 8, x2: x, y2: height }, style: { stroke: colours.line, lineWidth: 1, lineDash: [2, 4] } },
    { type: 'text', x, y: 2, style: { text: coming ? `${f.shortDate(day)} (${t('coming.short')})` : f.shortDate(day), fill: coming ? colours.coming : colours.muted, align: 'center', font: `600 12px ${colours.font}` } },
  ] };
}

function curve(page, edge, { days, nodes, edges }, space, colours) {
  const [from, to] = [edge.predecessor, edge.successor].map((id) => nodes.find((node) => node.id === id));
  const { leaves, day, arrives } = space.crossing(days.indexOf(edge.on));
  const [y1, y2] = [space.middle(from), space.middle(to)];
  const stroke = edge.unknown ? colours.muted : edge.on > page.today ? colours.coming : edge.whole ? colours.accent : colours.part;
  const text = edge.unknown || edge.whole || space.narrow ? '' : shortly(page, edge);
  return { type: 'group', children: [
    { type: 'bezierCurve', shape: { x1: leaves, y1, x2: arrives, y2, cpx1: day, cpy1: y1, cpx2: day, cpy2: y2 },
      style: { stroke, fill: null, lineWidth: edge.whole ? 3 : 2.5, lineDash: edge.whole ? null : [6, 4] } },
    ...(text === '' ? [] : [{ type: 'text', z2: 10, ...along(apart(edge, edges), [leaves, y1], [day, y1], [day, y2], [arrives, y2]), style: { text, fill: stroke, align: 'center', verticalAlign: 'middle', backgroundColor: colours.surface, padding: [1, 4], font: `12px ${colours.font}` } }]),
  ] };
}

/** Where on the way of a curve its words stand: where lines of the same end have not met yet, or have parted already. */
function apart({ predecessor, successor, on }, edges) {
  const sameDay = edges.filter((edge) => edge.on === on);
  const into = sameDay.filter((edge) => edge.successor === successor).length;
  const from = sameDay.filter((edge) => edge.predecessor === predecessor).length;
  return into === from ? 0.5 : into > from ? 0.22 : 0.78;
}

/** The point of a cubic curve at a part of its way. */
function along(part, ...points) {
  const rest = 1 - part;
  const weights = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3];
  const sum = (axis) => points.reduce((total, point, i) => total + weights[i] * point[axis], 0);
  return { x: sum(0), y: sum(1) };
}

/** What went, in as few words as fit on a line: a share, land without people, people without land, or a part. */
function shortly({ t, f }, { area, population }) {
  if (typeof population === 'number') return f.share(population);
  if (population === 'none' && area !== 'none') return t('edge.land');
  return t(area === 'none' && population !== 'none' ? 'edge.people' : 'edge.part.short');
}

function box({ today, t }, node, isSelf, space, colours) {
  const { x, y, width, height } = space.box(node);
  const coming = node.from && node.from > today;
  const living = !coming && (!node.to || node.to > today);
  const look = isSelf ? { fill: colours.accent, stroke: colours.accent, ink: colours['on-accent'] }
    : node.unknown ? { fill: colours.surface, stroke: colours.muted, dash: [4, 4], ink: colours.muted }
      : coming ? { fill: colours.surface, stroke: colours.coming, dash: [4, 4], ink: colours.ink }
        : living ? { fill: colours.surface, stroke: colours.accent, ink: colours.ink }
          : { fill: colours.soft, stroke: colours.line, ink: colours.ink };
  const size = space.narrow ? 12 : 13;
  const text = (of, at, weight, opacity = 1) => ({ type: 'text', x: x + 8, y: at, silent: true,
    style: { text: of, fill: look.ink, opacity, font: `${weight} ${size}px ${colours.font}`, width: width - 16, overflow: space.narrow && weight > 500 ? 'break' : 'truncate', lineOverflow: 'truncate', height: space.narrow && weight > 500 ? 2 * size + 6 : size + 6, lineHeight: size + 3 } });
  const below = node.unknown ? t('flow.unknown.below') : [node.code, node.parent?.name].filter(Boolean).join(' · ');
  return { type: 'group', children: [
    { type: 'rect', shape: { x, y, width, height, r: 8 }, style: { fill: look.fill, stroke: look.stroke, lineWidth: isSelf || living ? 1.5 : 1, lineDash: look.dash ?? null } },
    text(node.fullName, y + 9, 600),
    text(below, y + height - size - 10, 400),
  ] };
}

/** Text rather than markup: a strict style policy forbids the markup's styles, and names are never markup. */
function tooltip(colours) {
  return {
    trigger: 'item', confine: true, renderMode: 'richText', backgroundColor: colours.surface, borderColor: colours.line,
    textStyle: { color: colours.ink, fontFamily: colours.font, fontSize: 13 }, formatter: ({ data }) => data.tip ?? '',
  };
}

/** An edge in words, for the tooltip. */
export function edgeTip(page, edge, from, to) {
  const act = edge.act?.number ? `\n${edge.act.number}` : '';
  return `${from.fullName} → ${to.fullName}\n${page.f.date(edge.on)}: ${wentOver(page, edge)}${act}`;
}
