import { dayBefore } from '../format.js';

/**
 * What stands today where a district was: its communes of the last day, brought onto the units of today by the service's
 * own translation.
 *
 * @returns a card for each: the unit, without the days of its life, and which of the district's communes it has
 */
export async function unitsWithin({ api, today }, { id, versions }, signal) {
  const from = dayBefore(versions.at(-1).validTo);
  const { items } = await api.children(id, from, signal);
  if (items.length === 0) return [];
  const question = { from, to: today, level: 'commune' };
  const body = JSON.stringify({ ...question, codes: items.map(({ code }) => code) });
  const answer = await api.translation({ body, type: 'application/json' }, question, signal);
  return answer.items.map(({ unit, sources }) => ({ node: unit, whole: true, edge: null, sources }));
}
