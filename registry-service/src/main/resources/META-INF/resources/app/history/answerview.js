import { byId, h } from '../dom.js';
import { dayBefore } from '../format.js';
import { unitCard } from './card.js';
import { sentence } from './sentence.js';
import { stepList } from './steps.js';
import { actWords } from './words.js';

const CARDS = 20;
const SIDES = { coming: 'coming', abolished: 'area' };
const PLACE_TYPE = /^(Tỉnh|Thành phố|Thị xã|Huyện|Quận|Xã|Phường|Thị trấn|Đặc khu)\s+/;

/** The answer itself: a sentence, what was before and what is now side by side, and by which acts. */
export function showAnswer(page, history, answer, { places, together, acts }) {
  const { t } = page;
  const cardOf = (of, received) => {
    const id = of.node?.id ?? history.id;
    return unitCard(page, of, { id, isSelf: !of.node, received, place: places.get(placeKey(of, history)), extra: togetherWith(page, together.get(id)) });
  };
  byId('answer').replaceChildren(
    h('h2', { id: 'answer-title', tabindex: '-1' }, sentence(page, history, answer, together)),
    answer.kind === 'abolished' ? h('p', { class: 'intro' }, t('abolished.text')) : '',
    answer.kind === 'unknown' || answer.lost?.length > 0 ? lost(page, answer.lost ?? [], places.get(placeKey(answer.before[0], history)) ?? []) : '',
    h('div', { class: 'sides', 'data-kind': answer.kind },
      answer.before.length > 0 && side(page, 'before', answer.before, cardOf),
      answer.before.length > 0 && answer.after.length > 0 && h('div', { class: 'arrow', 'aria-hidden': 'true' }),
      answer.after.length > 0 && side(page, SIDES[answer.kind] ?? 'after', answer.after, cardOf)),
    stepsOf(page, answer, acts),
    answer.given.length > 0 ? h('section', { class: 'steps' }, h('h3', {}, t('given.title')), stepList(page, answer.given, page.names)) : '',
    coming(page, answer.coming, acts));
}

/** Where the words for the place of a card are kept: by unit, or by version of this unit. */
export const placeKey = (of, history) => (of.node ? of.node.id : `${history.id}@${of.version.validFrom ?? ''}`);

/** The day on which a card's unit is looked at: its last, or today while it stands. */
export function cardDay(of, today) {
  const to = of.node ? of.node.to : of.version.validTo;
  const from = of.node ? of.node.from : of.version.validFrom;
  if (to && to <= today) return dayBefore(to);
  return from && from > today ? from : today;
}

function side({ t, f }, name, cards, cardOf) {
  const more = cards.length - CARDS;
  return h('section', { class: 'side', 'data-side': name }, h('h3', {}, t(`side.${name}`, { n: f.count(cards.length) })),
    cards.slice(0, CARDS).map((of) => cardOf(of, name !== 'before')), more > 0 && h('p', { class: 'note' }, t('side.more', { n: f.count(more) })));
}

function stepsOf(page, answer, acts) {
  const { t } = page;
  if (answer.steps.length > 0) return h('section', { class: 'steps' }, h('h3', {}, t('steps.title')), stepList(page, answer.steps, page.names));
  if (!answer.on) return '';
  return h('section', { class: 'steps' }, h('h3', {}, t('steps.title')),
    h('p', { 'data-act': answer.act?.number ?? answer.act }, t(answer.act ? 'steps.version' : 'steps.version.noAct',
      { date: page.f.date(answer.on), act: actWords(page, acts.get(answer.act) ?? answer.act) })));
}

function coming(page, items, acts) {
  const { t, f } = page;
  if (items.length === 0) return '';
  const edges = items.filter(({ edge }) => edge).map(({ edge }) => edge);
  const versions = items.filter(({ version }) => version);
  return h('section', { class: 'steps coming' }, h('h3', {}, h('span', { class: 'tag' }, t('coming.badge')), ' ', t('coming.title')),
    versions.length > 0 && h('ul', {}, versions.map(({ on, version }) => h('li', {},
      t(version.startAct ? 'coming.version' : 'coming.version.noAct', { date: f.date(on), name: version.fullName, act: actWords(page, acts.get(version.startAct) ?? version.startAct) })))),
    edges.length > 0 && stepList(page, edges, page.names));
}

/** What nobody wrote down: the acts of the day and the units that it may have gone into. */
function lost(page, unknown, place) {
  const { t, f } = page;
  const list = (acts) => h('ul', { class: 'acts' }, acts.map(({ number, title }) => h('li', {}, h('strong', {}, number), title && ` ${title}`)));
  return h('section', { class: 'lost' }, h('h3', {}, t('lost.title')), h('p', {}, t('lost.text')),
    unknown.map(({ on, acts = [], candidates = [] }) => [
      ...actsOf(page, acts, on, place).map(({ title, items, folded }) => items.length === 0 ? null
        : folded ? h('details', {}, h('summary', {}, title), list(items)) : h('div', {}, h('p', { class: 'lost-head' }, title), list(items))),
      candidates.length > 0 && h('p', { class: 'lost-head' }, t('lost.candidates')),
      candidates.length > 0 && h('ul', { class: 'names' }, candidates.map((each) => h('li', {}, page.linkTo(each.id, `${each.name} (${each.code})`)))),
    ]));
}

/** The acts of the day; those that name the unit's district or province come first, the others are folded away. */
function actsOf({ t, f }, acts, on, place) {
  const names = place.map((name) => name.replace(PLACE_TYPE, ''));
  const near = acts.filter(({ title }) => names.some((name) => title?.includes(name)));
  const date = f.date(on);
  if (near.length === 0) return [{ title: t('lost.acts', { date }), items: acts, folded: acts.length > 5 }];
  const others = acts.filter((act) => !near.includes(act));
  return [{ title: t('lost.acts', { date }), items: near }, { title: t('lost.acts.others', { n: f.count(others.length) }), items: others, folded: true }];
}

/** The units that the one of today was formed from, so that people see the whole of it. */
function togetherWith(page, others = []) {
  if (others.length < 2) return null;
  const { t, f } = page;
  return h('div', { class: 'together' }, h('p', {}, t('together', { n: f.count(others.length) })),
    h('ul', { class: 'names' }, others.map(({ unit, whole }) => h('li', {}, page.linkTo(unit.id, unit.name), !whole && ` (${t('edge.part.short')})`))));
}
