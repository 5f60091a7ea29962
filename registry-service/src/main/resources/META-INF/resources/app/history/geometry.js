const NARROW = 620;

/**
 * From rows and columns to pixels, for the width there is. Pure. A picture that cannot be so narrow is wider than its
 * frame, which then scrolls.
 */
export function geometryOf(layout, available) {
  const narrow = available < NARROW;
  const gap = narrow ? 24 : 104;
  const least = narrow ? 80 : 130;
  const most = 300;
  const high = narrow ? 66 : 54;
  const head = 30;
  const columns = layout.days.length + 1;
  const wide = Math.min(most, Math.max(least, (available - 2 - gap * (columns - 1)) / columns));
  const step = wide + gap;
  const top = (row) => head + row * (high + 14);
  return {
    narrow, head, gap,
    width: Math.ceil(columns * wide + (columns - 1) * gap + 2),
    height: Math.ceil(top(layout.rows - 1) + high + 4),
    box: ({ first, last, row }) => ({ x: 1 + first * step, y: top(row), width: (last - first) * step + wide, height: high }),
    /** Where what changes on the day of this index leaves its column, crosses the day, and arrives. */
    crossing: (index) => ({ leaves: 1 + index * step + wide, day: 1 + index * step + wide + gap / 2, arrives: 1 + (index + 1) * step }),
    middle: ({ row }) => top(row) + high / 2,
  };
}
