import { address, Problem, reportingApi } from './api.js';
import { communeView } from './commune.js';
import { debounce } from './debounce.js';
import { byId } from './dom.js';
import { figureOf, figuresView } from './figures.js';
import { formats } from './format.js';
import { headerView, languageLink, showLive } from './header.js';
import { histogramView } from './histogram.js';
import { translate, translator } from './i18n.js';
import { listen } from './live.js';
import { clearProblem, showContent, showEmpty, showProblem } from './notice.js';
import { findProvince, orElse } from './province.js';
import { readingsView } from './readings.js';
import { standingsView } from './standings.js';
import { readState, toSearch } from './state.js';
import { trendView } from './trend.js';

const RETRY_MILLIS = 3_000;
const QUIET_MILLIS = 800;
const REFRESH_AT_MOST_MILLIS = 4_000;

const state = readState(location.search);
const t = translator(state.lang);
const page = {
  state, t, f: formats(state.lang), api: reportingApi(state.lang, t), province: null, criterionNames: new Map(),
  get plan() { return this.province?.plan; },
  criterionName: (number) => page.criterionNames.get(number),
  addressOf: (change) => location.pathname + toSearch({ ...state, ...change }),
  go, follow, guard,
};
let views;
let broken = false;
let failing = null;
let asked = new AbortController();

document.documentElement.lang = state.lang;
translate(document, t);
languageLink(state);
showLive(t, 'connecting');
addEventListener('popstate', () => {
  const { unit, lang } = state;
  Object.assign(state, readState(location.search));
  if (state.unit !== unit || state.lang !== lang) location.reload();
  else guard(show);
});
begin();

/** Starts, and tries again by itself: a page on a wall has nobody to press a button. */
async function begin() {
  if (!await guard(start)) setTimeout(begin, RETRY_MILLIS);
}

/** Finds the province; while there is none, says so and looks again. */
async function start() {
  page.province = await findProvince(page.api, state.unit);
  if (page.province === null) {
    showEmpty(t);
    showLive(t, 'waiting');
    setTimeout(begin, RETRY_MILLIS);
    return;
  }
  views ??= {
    header: headerView(page), figures: figuresView(page), readings: readingsView(page), trend: trendView(page),
    histogram: histogramView(page), standings: standingsView(page), commune: communeView(page),
  };
  await show();
  listen(address('stream', { unit: page.province.unit }), { onState: connectionChanged, onMessage: statisticsArrived });
}

/** Shows what the address says. Asking anew gives up what was asked before. */
async function show({ live = false } = {}) {
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  const { unit, latest, from, plan } = page.province;
  const asOf = state.asOf ?? latest;
  const base = plan ? state.base : 'day';
  byId('main').setAttribute('aria-busy', 'true');

  const [cohort, day] = await Promise.all([
    orElse(page.api.figures({ unit, asOf, base: 'cohort' }, signal), 404, null),
    page.api.figures({ unit, asOf, base: 'day' }, signal)]);
  showContent();
  views.header.show(day);
  views.figures.show({ cohort, day }, { highlight: live });
  byId('main').setAttribute('aria-busy', 'false');
  if (live) announce(cohort ?? day);

  await Promise.all([
    orElse(page.api.readings({ unit, asOf }, signal), 404, null).then(views.readings.show),
    page.api.series({ unit, from, to: latest, step: 'quarter', base }, signal).then((series) => views.trend.show(series, { asOf, marks: page.province.marks })),
    page.api.histogram({ unit, asOf, base }, signal).then(views.histogram.show),
    views.standings.load({ unit, asOf, base }, { keep: live }).then(nameCriteria),
    showCommune(asOf, signal)]);
}

async function showCommune(asOf, signal) {
  if (state.commune === null) return views.commune.hide();
  return views.commune.show(await page.api.standing(state.commune, { asOf }, signal));
}

/** The list gives the numbers of criteria only; their names come with any commune's standing. */
async function nameCriteria() {
  const first = views.standings.first();
  if (!first || page.criterionNames.size > 0) return;
  const { criteria } = await page.api.standing(first.unit.id, { asOf: state.asOf ?? page.province.latest });
  for (const { number, nameVi, nameEn } of criteria) page.criterionNames.set(number, (state.lang === 'en' && nameEn) || nameVi);
  views.standings.redraw();
}

const refresh = debounce(() => guard(showWhatChanged), QUIET_MILLIS, REFRESH_AT_MOST_MILLIS);

/** A plan that comes after the page has been opened changes all of it, dates and readings too. */
async function showWhatChanged() {
  if (!page.plan && (await findProvince(page.api, state.unit))?.plan) location.reload();
  else await show({ live: true });
}

/** After a break much may have changed, more than the stream repeats. */
function connectionChanged(connection) {
  showLive(t, connection);
  if (connection === 'retrying') broken = true;
  else if (connection === 'open' && broken) {
    broken = false;
    refresh();
  }
}

/** The stream speaks of the last day: figures of that day change at once, all else is read again soon after. */
function statisticsArrived(message) {
  const reading = (base) => {
    const found = message.readings.find((each) => each.base === base);
    return found ? { ...message, figures: found.figures } : null;
  };
  if (message.asOf === (state.asOf ?? page.province.latest) && reading('day')) {
    views.header.show(message);
    views.figures.show({ cohort: reading('cohort'), day: reading('day') }, { highlight: true });
  }
  refresh();
}

function announce(answer) {
  const count = (level) => page.f.count(figureOf(answer, `communes.${level}`)?.numerator);
  byId('announcer').textContent = t('live.updated', {
    time: page.f.time(answer.knownAt), standard: count('standard'), advanced: count('advanced'), model: count('model') });
}

/** Changes what the page shows, and its address with it. */
function go(change) {
  if (Object.entries(change).every(([name, value]) => state[name] === value)) return;
  Object.assign(state, change);
  history.pushState(null, '', location.pathname + toSearch(state));
  languageLink(state);
  const onlyCommune = Object.keys(change).every((name) => name === 'commune');
  guard(() => (onlyCommune ? showCommune(state.asOf ?? page.province.latest) : show()));
}

/** A link that changes the page in place, unless the reader wants it in another window. */
function follow(event, change) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(change);
}

/** Runs a step of the page; what goes wrong is shown as a line, until a step of the same part succeeds. */
async function guard(step, part = 'page') {
  try {
    await step();
    if (failing === part) clearProblem();
    return true;
  } catch (cause) {
    if (cause.name === 'AbortError') return true;
    failing = part;
    showProblem(t, cause instanceof Problem ? cause : new Problem({ title: String(cause) }), () => guard(step, part));
    if (!(cause instanceof Problem)) console.error(cause);
    return false;
  }
}
