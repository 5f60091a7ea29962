import { byId, h } from './dom.js';

const FAULTS_SHOWN = 20;

/** A problem as one readable line with what the service says of it, each fault of a file, and a way on. */
export function showProblem({ t }, problem, retry) {
  byId('notice').replaceChildren(h('div', { class: 'notice' },
    h('div', {}, h('p', {}, h('strong', {}, problem.title), problem.detail && ` ${problem.detail}`), faultList(t, problem.faults)),
    h('p', { class: 'notice-actions' },
      retry && problem.status !== 422 && h('button', { type: 'button', class: 'button', on: { click: retry } }, t('problem.retry')),
      problem.status === 404 && h('a', { class: 'button', href: '?' }, t('problem.start')))));
}

export function clearProblem() {
  byId('notice').replaceChildren();
}

function faultList(t, faults) {
  if (faults.length === 0) return null;
  const more = faults.length - FAULTS_SHOWN;
  return h('ul', { class: 'faults' },
    faults.slice(0, FAULTS_SHOWN).map((fault) => h('li', {}, [placeOf(t, fault), fault.detail ?? fault.message ?? ''].filter(Boolean).join(': '))),
    more > 0 && h('li', {}, t('problem.more', { n: more })));
}

function placeOf(t, { line, column, pointer }) {
  if (line !== undefined && line !== null) return t('problem.line', { line }) + (column ? `, ${column}` : '');
  return pointer ?? '';
}
