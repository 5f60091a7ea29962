import { within } from './words.js';

/**
 * The answer in one sentence. Pure.
 *
 * @param together what each unit of today was formed from, by its id
 */
export function sentence({ t, f }, history, answer, together) {
  const own = answer.before.find(({ node }) => !node)?.version;
  const [first] = answer.after;
  const name = own?.fullName ?? first?.version?.fullName ?? history.fullName;
  const into = first ? (first.node ?? first.version).fullName : '';
  const say = (key, more = {}) => t(`answer.${key}`, {
    name, small: within(t, name), into: within(t, into), n: f.count(answer.after.length), on: f.date(answer.on ?? answer.steps[0]?.on), ...more });
  switch (answer.kind) {
    case 'gone':
      if (answer.after.length > 1) return say('split');
      if (!first.whole) return say('part');
      if (answer.steps.length === 1 && together.get(first.node.id)?.length === 1) return say(name === into ? 'continued' : 'renamed');
      return say(name === into ? 'whole.same' : 'whole');
    case 'changed':
      return changed(say, answer, own, into, { t, f });
    default:
      return say(answer.kind);
  }
}

/** A unit of today: another name than before, something more than before, or formed from others. */
function changed(say, { before, steps }, own, into, { t, f }) {
  if (own && own.fullName !== into) return say('renamed');
  if (own) return steps.length === 0 ? say('changed') : say('absorbed', { n: f.count(steps.length) });
  const [only] = before;
  if (before.length > 1 || !only.node) return say('merged', { name: into, n: f.count(before.length) });
  const old = within(t, only.node.fullName);
  if (!only.whole) return say('partOf', { name: into, old });
  return only.node.fullName === into ? say('continued', { name: into }) : say('from', { name: into, old });
}
