import { Problem } from './api.js';
import { baselineDay, marksOf } from './marks.js';

const BY_DEFAULT = '24';

/**
 * The province that the page shows (`unit` names it to the service), with its plan and the last day for which the service answers; null where the service
 * has no province at all yet.
 *
 * @throws Problem when the province asked for does not exist
 */
export async function findProvince(api, wanted) {
  const plan = choose(await orElse(api.plans(wanted), 404, { items: [] }));
  const code = codeOf(plan) ?? wanted ?? BY_DEFAULT;
  // Asked for by its id, since the code may mean another province by now: 24 was Bắc Giang and is Bắc Ninh.
  const unit = plan?.unit?.id ?? code;
  const newest = await orElse(api.figures({ unit }), 404, null);
  if (newest === null) {
    const { items } = await api.plans();
    if (items.length === 0) return null;
    // There are provinces, so that the 404 is about this one: ask again for what the service says of it.
    return api.figures({ unit });
  }
  const latest = newest.asOf;
  return { unit, plan, latest, marks: marksOf(code, plan, latest), from: baselineDay(plan, latest) };
}

/** The answer, or `other` when the service answers with this status. */
export async function orElse(answer, status, other) {
  try {
    return await answer;
  } catch (cause) {
    if (cause instanceof Problem && cause.status === status) return other;
    throw cause;
  }
}

function choose({ items }) {
  return items.find((plan) => codeOf(plan) === BY_DEFAULT) ?? items[0] ?? null;
}

function codeOf(plan) {
  return plan?.unit?.code ?? null;
}
