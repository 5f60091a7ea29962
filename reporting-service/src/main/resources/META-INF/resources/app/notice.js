import { byId, h } from './dom.js';

/** A problem as one readable line with what the service says of it, and a way on. */
export function showProblem(t, problem, retry) {
  byId('notice').replaceChildren(h('div', { class: 'notice' },
    h('p', {}, h('strong', {}, problem.title), problem.detail && ` ${problem.detail}`),
    h('p', { class: 'notice-actions' },
      h('button', { type: 'button', class: 'button', on: { click: retry } }, t('problem.retry')),
      problem.status === 404 && h('a', { class: 'button', href: '?' }, t('problem.start')))));
}

export function clearProblem() {
  byId('notice').replaceChildren();
}

/** What a page without any province says: that nothing is wrong, and what to do. */
export function showEmpty(t) {
  byId('content').hidden = true;
  const empty = byId('empty');
  empty.hidden = false;
  empty.replaceChildren(h('h2', {}, t('empty.title')), h('p', {}, t('empty.text')), h('pre', {}, h('code', {}, './deploy/local/up')),
    h('p', { class: 'note' }, t('empty.waiting')));
}

export function showContent() {
  byId('empty').hidden = true;
  byId('content').hidden = false;
}
