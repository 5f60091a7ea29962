/**
 * What became of a unit, out of its history and lineage: what stood before, what stands today, by which steps. Pure.
 *
 * - kind: `gone` (its successors stand for it), `changed`, `unchanged`, `abolished` (its level was done away with, so
 *   that nothing succeeds it), `unknown` (it ended, nobody wrote down into what) or `coming` (it will begin)
 * - before, after: `{ node, whole, edge }` each; a node is a unit of the lineage, or this unit as one of its versions
 * - steps: the edges in effect that lead from before to after; given: parts that went elsewhere while the unit went on
 * - coming: edges and versions that are decided but do not hold yet
 */
export function answerOf(history, lineage, today) {
  const graph = graphOf(lineage);
  const inEffect = lineage.edges.filter((edge) => edge.on <= today);
  const current = history.versions.find((version) => holds(version, today));
  const coming = comingOf(history, lineage, today);
  if (current) return { ...livingAnswer(history, graph, inEffect, current), coming };
  if (history.versions.every(({ validFrom }) => validFrom > today)) {
    const into = lineage.edges.filter((edge) => edge.successor === history.id);
    return { kind: 'coming', before: into.map((edge) => partner(graph, edge, 'predecessor')), after: [self(history.versions[0])], steps: into, given: [], coming };
  }
  return { ...goneAnswer(history, graph, inEffect, lineage.unknown ?? [], today), coming };
}

/** Since this day there are provinces and communes only. */
const NO_DISTRICTS = '2025-07-01';

const holds = ({ validFrom, validTo }, day) => (!validFrom || validFrom <= day) && (!validTo || validTo > day);
const self = (version) => ({ version, node: null, whole: true, edge: null });
const partner = (graph, edge, end) => ({ node: graph.get(edge[end]), whole: edge.whole, edge });
const graphOf = ({ nodes }) => new Map(nodes.map((node) => [node.id, node]));

/** A unit that stands today: its last change, be it what came into it or what it was called before. */
function livingAnswer(history, graph, edges, current) {
  const { versions, id } = history;
  const into = edges.filter((edge) => edge.successor === id);
  const given = edges.filter((edge) => edge.predecessor === id);
  const at = versions.indexOf(current);
  const versionStart = at > 0 ? current.validFrom : null;
  const last = [versionStart, ...into.map(({ on }) => on)].filter(Boolean).sort().at(-1);
  if (!last) return { kind: 'unchanged', before: [], after: [self(current)], steps: [], given };
  const steps = into.filter(({ on }) => on === last);
  const earlier = versions.filter(({ validFrom }) => !validFrom || validFrom < last).at(-1);
  const before = [...(earlier ? [self(earlier)] : []), ...steps.map((edge) => partner(graph, edge, 'predecessor'))];
  return { kind: 'changed', before, after: [self(current)], steps, given, on: last, act: current.validFrom === last ? current.startAct : null };
}

/** A unit that ended: all that stands today and has something of it. */
function goneAnswer(history, graph, edges, unknown, today) {
  const last = history.versions.filter(({ validFrom }) => !validFrom || validFrom <= today).at(-1);
  const walk = { finals: new Map(), steps: new Set(), lost: [], direct: null };
  follow(history.id, '', true, { graph, edges, unknown, today }, walk);
  const after = [...walk.finals.values()];
  const kind = after.length > 0 ? 'gone' : history.level === 'district' && last.validTo >= NO_DISTRICTS ? 'abolished' : 'unknown';
  return {
    kind, before: [self(last)], after, lost: kind === 'abolished' ? [] : [...new Set(walk.lost)], given: [],
    steps: [...walk.steps].sort((a, b) => a.on.localeCompare(b.on)),
  };
}

function follow(id, since, whole, facts, walk) {
  const { graph, edges, unknown, today } = facts;
  const node = graph.get(id);
  if (!node) return;
  if (since !== '' && (!node.to || node.to > today)) {
    const found = walk.finals.get(id);
    walk.finals.set(id, { node, whole: whole || (found?.whole ?? false), edge: found ? null : walk.direct });
    return;
  }
  walk.lost.push(...unknown.filter((each) => each.unit === id));
  for (const edge of edges.filter(({ predecessor, on }) => predecessor === id && on > since)) {
    if (walk.steps.has(edge)) continue;
    walk.steps.add(edge);
    // What went from the unit itself can be told exactly; what went on from others cannot.
    walk.direct = since === '' ? edge : null;
    follow(edge.successor, edge.on, whole && edge.whole, facts, walk);
  }
}

function comingOf(history, lineage, today) {
  const versions = history.versions.filter(({ validFrom }) => validFrom > today).map((version) => ({ on: version.validFrom, version, edge: null }));
  const edges = lineage.edges.filter(({ on }) => on > today).map((edge) => ({ on: edge.on, version: null, edge }));
  return [...versions, ...edges].sort((a, b) => a.on.localeCompare(b.on));
}
