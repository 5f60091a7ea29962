import { Problem, registryApi } from './api.js';
import { byId } from './dom.js';
import { formats, todayInVietnam } from './format.js';
import { translate, translator } from './i18n.js';
import { clearProblem, showProblem } from './notice.js';
import { readState, toSearch } from './state.js';

/** What both pages have: their state in the address, the language, the service, and how they say what went wrong. */
export function pageOf(parts) {
  const state = readState(parts, location.search);
  const t = translator(state.lang);
  const page = {
    state, t, f: formats(state.lang), api: registryApi(state.lang, t), today: todayInVietnam(),
    addressOf: (change) => location.pathname + toSearch(parts, { ...state, ...change }),
    read: () => Object.assign(state, readState(parts, location.search)),
    speak, guard: (step) => guard(page, step),
  };
  speak();
  return page;

  /** The language in the elements of the page, and in its links to the other language and the other page. */
  function speak() {
    document.documentElement.lang = state.lang;
    translate(document, t);
    const other = state.lang === 'vi' ? 'en' : 'vi';
    const link = byId('language');
    link.textContent = other === 'en' ? 'English' : 'Tiếng Việt';
    link.lang = link.hreflang = other;
    link.href = page.addressOf({ lang: other });
    for (const away of document.querySelectorAll('[data-page]')) away.href = away.dataset.page + (state.lang === 'vi' ? '' : `?lang=${state.lang}`);
  }
}

/** Runs a step of the page; what goes wrong is shown as a line until a step succeeds. @returns whether it went well */
async function guard(page, step) {
  try {
    await step();
    clearProblem();
    return true;
  } catch (cause) {
    if (cause.name === 'AbortError') return true;
    if (!(cause instanceof Problem)) console.error(cause);
    showProblem(page, cause instanceof Problem ? cause : new Problem({ title: String(cause) }), () => guard(page, step));
    return false;
  }
}
