/** The dates for which a province has published its figures: the points that a reader wants to come back to. */
const PUBLISHED = {
  24: ['2020-12-31', '2022-12-31', '2023-12-31', '2025-06-30'],
};
const AT_MOST = 6;

/** Dates to offer for a province: those published, or else the ends of the plan's years up to the last day. */
export function marksOf(code, plan, latest) {
  if (PUBLISHED[code]) return PUBLISHED[code];
  if (!plan) return [latest];
  const ends = [];
  for (let year = Number(plan.from.slice(0, 4)) - 1; `${year}-12-31` < latest; year += 1) ends.push(`${year}-12-31`);
  return [...ends.slice(1 - AT_MOST), latest];
}

/** The day before the plan begins: where its baseline stands. */
export function baselineDay(plan, latest) {
  const start = new Date(plan ? plan.from : `${latest.slice(0, 4) - 4}-01-01`);
  start.setUTCDate(start.getUTCDate() - 1);
  return start.toISOString().slice(0, 10);
}
