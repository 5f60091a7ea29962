import { byId, h } from '../dom.js';
import { pageOf } from '../page.js';
import { LANG, TEXT, toSearch, UNIT } from '../state.js';
import { answerOf } from './answer.js';
import { unitsWithin } from './area.js';
import { cardDay, placeKey, showAnswer } from './answerview.js';
import { combobox } from './combobox.js';
import { showFacts } from './facts.js';
import { flowView } from './flow.js';
import { stepTable } from './steps.js';
import { foundList } from './suggestion.js';

const PARTS = { unit: UNIT, q: TEXT, lang: LANG };
const FOUND = 50;
/** So many units are asked for their place and for what else went into them; beyond, their own pages say it. */
const LOOKED_UP = 8;

const page = Object.assign(pageOf(PARTS), { names: new Map(), go, follow, linkTo });
const { state, t } = page;
const box = combobox(page, { onChoose: ({ id }) => go({ unit: id, q: null }), onSearch: (q) => go({ q, unit: null }) });
const flow = flowView(page);
let asked = new AbortController();

byId('examples').replaceChildren(h('span', {}, t('examples')), ...t('examples.list').split('|').map((name) =>
  h('a', { href: page.addressOf({ q: name, unit: null }), on: { click: (event) => follow(event, { q: name, unit: null }) } }, name)));
addEventListener('popstate', () => {
  const { lang } = state;
  page.read();
  if (state.lang === lang) page.guard(show);
  else location.reload();
});
page.guard(show);

/** Shows what the address says. Asking anew gives up what was asked before. */
async function show({ focus = false } = {}) {
  asked.abort();
  asked = new AbortController();
  page.speak();
  byId('main').setAttribute('aria-busy', 'true');
  try {
    if (state.unit) await showUnit(state.unit, asked.signal);
    else if (state.q) await showFound(state.q, asked.signal);
    else showStart();
  } finally {
    byId('main').setAttribute('aria-busy', 'false');
  }
  if (focus) byId('answer-title')?.focus({ preventScroll: true });
}

function showStart() {
  document.title = t('history.title');
  box.say('');
  reveal('start');
}

async function showFound(q, signal) {
  const found = await page.api.search(q, FOUND, signal);
  if (found.items.length === 1) {
    replace({ unit: found.items[0].id, q: null });
    return showUnit(found.items[0].id, signal);
  }
  document.title = t('history.title.of', { name: q });
  box.say(q);
  byId('found').replaceChildren(...foundList(page, q, found));
  return reveal('found');
}

async function showUnit(id, signal) {
  const [history, lineage] = await Promise.all([page.api.unit(id, signal), page.api.lineage(id, signal)]);
  const answer = answerOf(history, lineage, page.today);
  if (answer.kind === 'abolished') answer.after = (await orNothing(unitsWithin(page, history, signal))) ?? [];
  const [places, together, acts, catalogue] = await Promise.all([
    placesOf(history, answer, signal), togetherOf(history, answer, signal), actsOf(answer, signal), catalogueOf(history, signal)]);
  const unknown = answer.kind === 'abolished' ? [] : lineage.unknown ?? [];
  const named = { ...asNamedToday(lineage, history, page.today), unknown };
  const { fullName } = named.nodes.find((node) => node.id === history.id);
  page.names = namesOf(named);
  document.title = t('history.title.of', { name: fullName });
  box.say(fullName);
  showAnswer(page, history, answer, { places, together, acts });
  showFacts(page, history, catalogue);
  byId('way-table').replaceChildren(...(named.edges.length > 0 ? [stepTable(page, named.edges, page.names)] : []));
  byId('illustrative').hidden = !history.illustrative;
  reveal('unit');
  await flow.show(named, history.id);
}

/** What each card's unit lay in on its day, up to the province; a card whose place cannot be had shows its parent. */
async function placesOf(history, { before, after }, signal) {
  const cards = [...after.slice(0, LOOKED_UP), ...before.slice(0, LOOKED_UP)];
  const found = await Promise.all(cards.map(async (card) => {
    const answer = await orNothing(page.api.ancestors(card.node?.id ?? history.id, cardDay(card, page.today), signal));
    const items = (answer?.items ?? answer ?? []).filter(({ fullName }) => fullName);
    return items.length > 0 && [placeKey(card, history), items.sort(nearestFirst).map(({ fullName }) => fullName)];
  }));
  return new Map(found.filter(Boolean));
}

const LEVELS = ['hamlet', 'commune', 'district', 'province'];
const nearestFirst = (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);

/** Which units the ones of today were formed from, of which this may be one. */
async function togetherOf(history, { kind, after }, signal) {
  if (kind !== 'gone') return new Map();
  const found = await Promise.all(after.slice(0, LOOKED_UP).map(async ({ node }) => {
    const into = await orNothing(page.api.unit(node.id, signal));
    return [node.id, into?.predecessors ?? []];
  }));
  return new Map(found);
}

/** The lineage names units as they are last called; the unit asked for is called what it is called today, not what it will be. */
function asNamedToday(lineage, { id, versions }, today) {
  const said = versions.filter(({ validFrom }) => !validFrom || validFrom <= today).at(-1) ?? versions[0];
  const { code, name, fullName, type } = said;
  return { ...lineage, nodes: lineage.nodes.map((node) => (node.id === id ? { ...node, code, name, fullName, type } : node)) };
}

/** What each unit of the lineage is called in a list; units of one name are told apart by what they belonged to. */
function namesOf({ nodes }) {
  const alike = ({ fullName }) => nodes.filter((node) => node.fullName === fullName).length > 1;
  return new Map(nodes.map((node) => [node.id, alike(node) && node.parent ? `${node.fullName} (${node.parent.name})` : node.fullName]));
}

/** A version names its act by number only; the act itself has the body, the day it was passed and the day from which it holds. */
async function actsOf({ act, coming }, signal) {
  const numbers = [...new Set([act, ...coming.map(({ version }) => version?.startAct)].filter((number) => typeof number === 'string'))].slice(0, LOOKED_UP);
  const found = await Promise.all(numbers.map(async (number) => {
    const answer = await orNothing(page.api.acts(number, signal));
    return [number, answer?.items?.find((each) => each.number === number) ?? number];
  }));
  return new Map(found);
}

let catalogued = null;

/** The catalogue of attributes, asked for once, by the first unit that has any. */
async function catalogueOf({ attributes = [] }, signal) {
  if (attributes.length > 0) catalogued ??= (await orNothing(page.api.attributes(signal)))?.items ?? null;
  return catalogued ?? [];
}

async function orNothing(asking) {
  try {
    return await asking;
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    return null;
  }
}

function reveal(id) {
  for (const each of ['start', 'found', 'unit']) byId(each).hidden = each !== id;
}

/** Changes what the page shows, and its address with it. */
function go(change) {
  Object.assign(state, change);
  history.pushState(null, '', location.pathname + toSearch(PARTS, state));
  scrollTo({ top: 0 });
  page.guard(() => show({ focus: true }));
}

function replace(change) {
  Object.assign(state, change);
  history.replaceState(null, '', location.pathname + toSearch(PARTS, state));
  page.speak();
}

/** A link that changes the page in place, unless the reader wants it in another window. */
function follow(event, change) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(change);
}

function linkTo(unit, content) {
  const change = { unit, q: null };
  return h('a', { 'data-unit': unit, href: page.addressOf(change), on: { click: (event) => follow(event, change) } }, content);
}
