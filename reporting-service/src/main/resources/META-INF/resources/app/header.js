import { byId, h } from './dom.js';
import { toSearch } from './state.js';

/** What stands above the figures: the province, the date, what is known, whether the page is live, the language. */
export function headerView(page) {
  const { t, f, state, province } = page;
  const marks = byId('marks');
  const date = byId('as-of-date');
  date.max = province.latest;
  date.addEventListener('change', () => {
    if (date.value !== '' && date.checkValidity()) page.go({ asOf: date.value === province.latest ? null : date.value });
  });
  byId('as-of').addEventListener('submit', (event) => event.preventDefault());
  marks.replaceChildren(...province.marks.map((mark) => h('button', {
    type: 'button', value: mark, on: { click: () => page.go({ asOf: mark === province.latest ? null : mark }) },
  }, f.shortDate(mark))));
  baseChoice(page);

  return {
    show({ asOf, knownAt, unit }) {
      byId('as-of').hidden = false;
      byId('unit-name').textContent = unit.name;
      byId('plan-title').textContent = planTitle(page) ?? '';
      document.title = t('page.title', { name: unit.name });
      date.value = asOf;
      byId('as-of-text').textContent = f.date(asOf);
      for (const button of marks.children) button.setAttribute('aria-pressed', String(button.value === asOf));
      for (const input of byId('base').querySelectorAll('input')) input.checked = input.value === state.base;
      byId('known-at').textContent = t('knownAt', { time: f.time(knownAt), date: f.localDate(knownAt) });
      languageLink(state);
    },
  };
}

/** The link to the same page in the other language. */
export function languageLink(state) {
  const other = state.lang === 'vi' ? 'en' : 'vi';
  const link = byId('language');
  link.textContent = other === 'en' ? 'English' : 'Tiếng Việt';
  link.lang = link.hreflang = other;
  link.href = location.pathname + toSearch({ ...state, lang: other });
}

/** Whether the page is connected to the stream. */
export function showLive(t, connection) {
  byId('live').dataset.state = connection;
  byId('live-text').textContent = t(`live.${connection}`);
}

function planTitle({ state, province }) {
  if (!province.plan) return null;
  return state.lang === 'en' ? province.plan.titleEn : province.plan.titleVi;
}

function baseChoice(page) {
  const choices = page.province.plan ? ['cohort', 'day'] : [];
  byId('base').replaceChildren(...choices.map((base) => h('label', {},
    h('input', { type: 'radio', name: 'base', value: base, on: { change: () => page.go({ base }) } }), h('span', {}, page.t(`base.${base}`)))));
}
