import { byId, h } from './dom.js';
import { matches } from './search.js';
import { communeRow, head } from './standingrow.js';

/** A search reads on by itself through the pages, but never beyond this many: the largest province has 12. */
const PAGES_AT_MOST = 40;
const LEVELS = ['standard', 'advanced', 'model', 'none'];

/**
 * The communes of the province as a table, a page at a time. Search and level choose among the communes read so far; while
 * one of them is set, the following pages are read too, so that a search covers the province.
 */
export function standingsView(page) {
  const { t, f, api } = page;
  const search = h('input', { type: 'search', id: 'communes-search', autocomplete: 'off', placeholder: t('communes.search'), on: { input: () => narrowed() } });
  const level = h('select', { id: 'communes-level', on: { change: () => narrowed() } },
    h('option', { value: '' }, t('communes.level.all')), LEVELS.map((name) => h('option', { value: name }, t(`level.${name}`))));
  const status = h('p', { class: 'note', role: 'status', id: 'communes-status' });
  const rows = h('tbody', { role: 'rowgroup' });
  const more = h('button', { type: 'button', class: 'button', hidden: true, on: { click: () => page.guard(readMore, 'communes') } }, t('communes.more'));
  byId('communes-body').append(
    h('form', { class: 'filters', role: 'search', on: { submit: (event) => event.preventDefault() } },
      h('label', { class: 'visually-hidden', for: 'communes-search' }, t('communes.search')), search,
      h('label', { for: 'communes-level' }, t('communes.level')), level),
    h('table', { class: 'standings', role: 'table', 'aria-labelledby': 'communes-title' }, head(page), rows), status, more);

  let read = { items: [], next: null, total: 0, pages: 0 };
  let generation = 0;

  const wanted = () => ({ text: search.value, level: level.value });
  const narrowing = () => search.value.trim() !== '' || level.value !== '';

  /** Reads the first pages anew: as many as are shown already, so that a live update does not fold the list up. */
  async function load(query, { keep = false } = {}) {
    const mine = ++generation;
    const pages = keep ? Math.max(1, read.pages) : 1;
    let fresh = withPage({ items: [], pages: 0 }, await api.standings(query));
    while (fresh.next !== null && fresh.pages < pages) fresh = withPage(fresh, await api.standingsPage(fresh.next));
    if (mine !== generation) return;
    read = fresh;
    draw();
    if (narrowing()) await readOn();
  }

  async function readMore() {
    const mine = generation;
    const next = await api.standingsPage(read.next);
    if (mine !== generation) return;
    read = withPage(read, next);
    draw();
  }

  async function readOn() {
    const mine = generation;
    while (mine === generation && narrowing() && read.next !== null && read.pages < PAGES_AT_MOST) await readMore();
  }

  function narrowed() {
    draw();
    generation += 1;
    page.guard(readOn, 'communes');
  }

  function draw() {
    const shown = read.items.filter((item) => matches(item, wanted()));
    const focused = rows.contains(document.activeElement) ? document.activeElement.dataset.commune : undefined;
    rows.replaceChildren(...shown.map((item) => communeRow(page, item)));
    if (focused) rows.querySelector(`[data-commune="${focused}"]`)?.focus();
    status.textContent = narrowing()
      ? t('communes.found', { n: f.count(shown.length), loaded: f.count(read.items.length), total: f.count(read.total) })
      : t('communes.shown', { n: f.count(shown.length), total: f.count(read.total) });
    more.hidden = read.next === null || narrowing();
  }

  return { load, first: () => read.items[0] ?? null, redraw: draw };
}

function withPage(read, page) {
  return { items: [...read.items, ...page.items], next: page.next, total: page.total, pages: read.pages + 1 };
}
