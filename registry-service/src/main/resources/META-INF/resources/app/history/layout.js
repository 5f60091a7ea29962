/**
 * Where the units of a lineage lie in the picture. Pure. Time runs to the right: the days of change cut it into columns,
 * a unit spans the columns in which it existed, and what it went into begins in the column after. Rows are found by
 * moving each unit towards those it is joined to, a few rounds, and keeping the round with the shortest lines.
 *
 * @returns `{ days, nodes: [{ ...node, first, last, row }], rows }`; rows are fractions, a unit is one row high
 */
export function layoutOf({ nodes, edges }) {
  const days = [...new Set(edges.map(({ on }) => on))].sort();
  const placed = nodes.map((node) => ({
    ...node,
    first: days.filter((day) => node.from && day <= node.from).length,
    last: Math.max(days.filter((day) => node.from && day <= node.from).length, days.filter((day) => !node.to || day < node.to).length),
  }));
  const byId = new Map(placed.map((node) => [node.id, node]));
  const joined = edges.map((edge) => [byId.get(edge.predecessor), byId.get(edge.successor)]).filter(([a, b]) => a && b);
  const rows = shortest(placed, joined);
  const top = Math.min(...rows.values());
  for (const node of placed) node.row = rows.get(node) - top;
  return { days, nodes: placed, rows: Math.max(...placed.map(({ row }) => row)) + 1 };
}

const ROUNDS = 16;

/** One round moves units towards what they came from, the next towards what they became: moved both ways at once they swing. */
function shortest(nodes, joined) {
  const [from, into] = [0, 1].map((end) => new Map(nodes.map((node) => [node, joined.filter((pair) => pair[1 - end] === node).map((pair) => pair[end])])));
  const both = new Map(nodes.map((node) => [node, [...from.get(node), ...into.get(node)]]));
  let rows = settled(nodes, new Map(firstOrder(nodes, both).map((node, i) => [node, i])));
  let best = rows;
  for (let round = 0; round < ROUNDS; round++) {
    const towards = round % 2 === 0 ? from : into;
    const now = rows;
    rows = settled(nodes, new Map(nodes.map((node) => [node, mean(towards.get(node).map((other) => now.get(other)), now.get(node))])));
    if (length(joined, rows) < length(joined, best)) best = rows;
  }
  return best;
}

/** Units that are joined stand together from the start: the graph walked from its latest units backwards. */
function firstOrder(nodes, neighbours) {
  const order = new Set();
  const walk = (node) => {
    if (order.has(node)) return;
    order.add(node);
    [...neighbours.get(node)].sort(byCode).forEach(walk);
  };
  [...nodes].sort((a, b) => b.last - a.last || byCode(a, b)).forEach(walk);
  return [...order];
}

const byCode = (a, b) => a.code.localeCompare(b.code);
const mean = (values, otherwise) => (values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length);
const length = (joined, rows) => joined.reduce((sum, [a, b]) => sum + Math.abs(rows.get(a) - rows.get(b)), 0);

/** Each unit near the row that it wished for, none upon another: the mean of pushing all down and pushing all up. */
function settled(nodes, wished) {
  const order = [...nodes].sort((a, b) => wished.get(a) - wished.get(b) || byCode(a, b));
  const down = pushed(order, wished, 1);
  const up = pushed(order.reverse(), wished, -1);
  return new Map(nodes.map((node) => [node, (down.get(node) + up.get(node)) / 2]));
}

function pushed(order, wished, way) {
  const rows = new Map();
  const filled = [];
  for (const node of order) {
    let row = way * wished.get(node);
    for (let column = node.first; column <= node.last; column++) row = Math.max(row, filled[column] ?? -Infinity);
    for (let column = node.first; column <= node.last; column++) filled[column] = row + 1;
    rows.set(node, way * row);
  }
  return rows;
}
