import { h } from '../dom.js';
import { spanOf } from '../format.js';
import { typeWords } from './words.js';

/** A unit in a list of found ones: its full name and code, what and where it is or was, and when. */
export function suggestion(page, item) {
  const { t, today } = page;
  const gone = item.validTo && item.validTo <= today;
  const place = [typeWords(page, item.type), item.parent?.name].filter(Boolean).join(' · ');
  return [
    h('span', { class: 'found-name' }, item.fullName, ' ', h('span', { class: 'code' }, item.code)), ' ',
    h('span', { class: 'found-place' }, place), ' ',
    h('span', { class: 'found-time' }, h('span', { class: 'state', 'data-state': gone ? 'gone' : 'there' }, t(gone ? 'state.gone' : 'state.there')), ' ', spanOf(page, item.validFrom, item.validTo)),
  ];
}

/** All units found for a text, for those who asked without choosing; each leads to its own answer. */
export function foundList(page, text, { items, total }) {
  const { t, f } = page;
  const all = total ?? items.length;
  if (items.length === 0) return [h('h2', { id: 'answer-title', tabindex: '-1' }, t('found.none', { text })), h('p', { class: 'intro' }, t('found.none.hint'))];
  return [
    h('h2', { id: 'answer-title', tabindex: '-1' }, t('found.title', { n: f.count(all), text })),
    h('ul', { class: 'found panel' }, items.map((item) => h('li', {}, page.linkTo(item.id, suggestion(page, item))))),
    all > items.length && h('p', { class: 'note' }, t('found.more', { n: f.count(items.length) })),
  ].filter(Boolean);
}
