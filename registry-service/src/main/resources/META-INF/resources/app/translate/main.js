import { Problem } from '../api.js';
import { byId, h } from '../dom.js';
import { pageOf } from '../page.js';
import { day, LANG, oneOf, toSearch } from '../state.js';
import { tableInput } from './input.js';
import { columnsOf, showResult, wordsOf } from './result.js';
import { rulesView } from './rules.js';
import { dayWithin, showVintages } from './vintages.js';

const EVE = '2025-06-30';
const REFORM = '2025-07-01';
const LEVELS = ['commune', 'district', 'province'];
const PARTS = { from: day(EVE), to: day(REFORM), level: oneOf('commune', ...LEVELS), lang: LANG };
const FILES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv' };

const page = Object.assign(pageOf(PARTS), { lineOf: (row) => row - 1 + (table?.headerLines ?? 1) });
const { state, t } = page;
const rules = rulesView(page, () => page.guard(translate));
let table = null;
let asked = new AbortController();

document.title = t('translate.title');
byId('level').append(...LEVELS.map((level) => h('option', { value: level, selected: level === state.level }, t(`level.${level}`))));
for (const name of ['from', 'to']) byId(name).value = state[name];
tableInput(page, (given) => page.guard(() => take(given)));
byId('level').addEventListener('change', ({ target }) => {
  change({ level: target.value });
  if (table) page.guard(read);
});
for (const name of ['from', 'to']) byId(name).addEventListener('change', ({ target }) => {
  if (target.value !== '' && target.checkValidity()) again({ [name]: target.value });
});
byId('swap').addEventListener('click', () => again({ from: state.to, to: state.from }));
for (const kind of Object.keys(FILES)) byId(`download-${kind}`).addEventListener('click', () => page.guard(() => download(kind)));

async function take(given) {
  if (given === null) throw new Problem({ title: t('table.empty'), status: 422 });
  table = given;
  rules.forget();
  await read();
  byId('dates').scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

/** Asks first which list of units the table is of, then translates it by the best. */
async function read() {
  await busy(async (signal) => {
    const vintages = await page.api.vintages(table, state, signal);
    byId('dates').hidden = false;
    const best = showVintages(page, vintages, (period) => again(daysFor(period)));
    if (best) change(daysFor(best));
  });
  await translate();
}

/** A table of today's units is carried back to the eve of the reform, all others forwards to where the address says. */
function daysFor(period) {
  const from = dayWithin(period, page);
  const forwards = state.to > from ? state.to : REFORM;
  return { from, to: from < forwards ? forwards : EVE };
}

async function translate() {
  if (!table) return;
  await busy(async (signal) => {
    const answer = await page.api.translation(table, query(), signal);
    rules.show(columnsOf(answer), wordsOf(answer));
    showResult(page, answer, rules.kindOf);
    byId('status').textContent = t('result.status', { n: page.f.count(answer.items.length), rows: page.f.count(answer.rows.length) });
  });
}

/** The same question again, answered with a file. */
async function download(kind) {
  await busy(async (signal) => {
    const blob = await page.api.translationFile(table, query(), FILES[kind], signal);
    const link = h('a', { href: URL.createObjectURL(blob), download: `${table.name}-${state.to}.${kind}` });
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

const query = () => ({ from: state.from, to: state.to, level: state.level, ...rules.query() });

function again(said) {
  change(said);
  page.guard(translate);
}

function change(said) {
  Object.assign(state, said);
  for (const name of ['from', 'to']) byId(name).value = state[name];
  history.replaceState(null, '', location.pathname + toSearch(PARTS, state));
  page.speak();
}

/** One question at a time: a newer one gives up the one before. */
async function busy(question) {
  asked.abort();
  asked = new AbortController();
  const mine = asked;
  byId('main').setAttribute('aria-busy', 'true');
  try {
    await question(mine.signal);
  } finally {
    if (mine === asked) byId('main').removeAttribute('aria-busy');
  }
}
