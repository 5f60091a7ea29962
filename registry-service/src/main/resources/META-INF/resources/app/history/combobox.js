import { debounce } from '../debounce.js';
import { byId, h } from '../dom.js';
import { suggestion } from './suggestion.js';

const QUIET_MILLIS = 150;
const SUGGESTIONS = 10;

/**
 * The search box with its suggestions, after the pattern "combobox with list": the focus stays in the box, arrows move
 * the choice, Enter takes it (or, without a choice, asks for all that is found), Escape closes the list.
 */
export function combobox(page, { onChoose, onSearch }) {
  const { t } = page;
  const input = byId('search');
  const list = byId('suggestions');
  const status = byId('search-status');
  let items = [];
  let active = -1;
  let asked = new AbortController();

  const isOpen = () => !list.hidden;
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (index) => {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', list.children[index].id);
    return list.children[index].scrollIntoView({ block: 'nearest' });
  };
  const choose = (item) => {
    stop();
    input.value = item.fullName;
    onChoose(item);
  };
  const stop = () => {
    askSoon.cancel();
    asked.abort();
    close();
  };
  const open = (found, total) => {
    items = found;
    list.replaceChildren(...items.map((item, i) => optionOf(item, i)));
    active = -1;
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(items.length > 0));
    status.textContent = items.length === 0 ? t('search.none') : t('search.found', { n: page.f.count(total) });
  };
  // The pointer must not take the focus from the box, or the list would close before the click arrives.
  const optionOf = (item, i) => h('li', { id: `suggestion-${i}`, role: 'option', 'aria-selected': 'false', 'data-unit': item.id,
    on: { pointerdown: (event) => event.preventDefault(), click: () => choose(item) } }, suggestion(page, item));

  const ask = async (text) => {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    if (text === '') {
      status.textContent = '';
      return close();
    }
    return page.guard(async () => {
      const { items: found, total } = await page.api.search(text, SUGGESTIONS, signal);
      if (!signal.aborted && document.activeElement === input) open(found, total ?? found.length);
    });
  };
  const askSoon = debounce(() => ask(input.value.trim()), QUIET_MILLIS);

  input.addEventListener('input', askSoon);
  input.addEventListener('blur', stop);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (!isOpen()) input.value = '';
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen()) ask(input.value.trim());
      else mark(moved(active, event.key === 'ArrowDown' ? 1 : -1, items.length));
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(items[active]);
    }
  });
  input.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    stop();
    if (text !== '') onSearch(text);
  });
  return {
    say(text) {
      input.value = text;
      status.textContent = '';
    },
  };
}

/** The next choice around the list; between the last and the first lies the box itself (-1). */
function moved(active, step, length) {
  return (active + 1 + step + length + 1) % (length + 1) - 1;
}
