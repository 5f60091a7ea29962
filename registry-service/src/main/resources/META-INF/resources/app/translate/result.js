import { byId, h } from '../dom.js';

const PREVIEWED = 100;
const ROWS_SHOWN = 200;
const NUMBERS = ['result.in', 'result.out', 'result.notPlaced'];
const GRADES = ['A', 'B', 'C', 'D'];
/** Sums of halves differ in the last binary digit: what is smaller than this is no difference. */
const TOLERANCE = 1e-6;

/** What came out: whether the totals are kept, how much of it came over whole, which rows could not be placed, the first units. */
export function showResult(page, answer, ruleOf) {
  byId('result').hidden = false;
  byId('summary').replaceChildren(counts(page, answer), h('div', { class: 'tables' }, totals(page, answer, ruleOf), grades(page, answer)));
  byId('trouble').replaceChildren(trouble(page, answer));
  byId('preview').replaceChildren(preview(page, answer));
}

/** The columns that hold words somewhere: they can be neither added up nor averaged. */
export function wordsOf({ items }) {
  return new Set(items.flatMap(({ values }) => Object.entries(values ?? {}).filter(([, value]) => typeof value === 'string').map(([column]) => column)));
}

/** The columns that a translation has. */
export function columnsOf({ totals = {}, items }) {
  return [...new Set([...Object.keys(totals ?? {}), ...items.flatMap(({ values }) => Object.keys(values ?? {}))])];
}

function counts({ t, f }, { items, rows }) {
  const count = (...outcomes) => rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const of = [['rows', rows.length], ['whole', count('whole')], ['split', count('split')], ['ambiguous', count('ambiguous')], ['unknown', count('unknown')], ['units', items.length]];
  return h('ul', { class: 'counts' }, of.map(([name, n]) => h('li', { 'data-count': name, 'data-trouble': String(n > 0 && ['ambiguous', 'unknown'].includes(name)) },
    h('strong', {}, f.count(n)), ' ', t(`result.count.${name}`))));
}

/** What went in and came out by column: of a sum the totals, of a mean the means, of what cannot be converted the number of values. */
function totals({ t, f }, answer, ruleOf) {
  const entries = Object.entries(answer.totals ?? {});
  if (entries.length === 0) return '';
  return h('section', {}, h('h3', {}, t('result.totals')), plain(['result.column', ...NUMBERS].map((key) => t(key)),
    entries.map(([column, total]) => {
      const rule = ruleOf(column);
      const missed = Math.abs(total.notPlaced ?? 0) > TOLERANCE;
      return h('tr', { 'data-column': column }, h('th', { scope: 'row' }, column, ' ', h('span', { class: 'of' }, t(`result.of.${rule}`))), number(f, total.in, 'in'), number(f, total.out, 'out'),
        h('td', { class: `numeric ${missed ? 'missed' : 'kept'}`, 'data-part': 'notPlaced' }, !missed ? t('result.kept') : rule === 'mean' ? t('result.notPlaced.rows', { n: f.count(total.notPlaced) }) : f.number(total.notPlaced)));
    }), NUMBERS.map((key) => t(key))));
}

function grades({ t, f }, { items }) {
  const graded = GRADES.map((grade) => [grade, items.filter(({ quality }) => quality?.grade === grade).length]);
  const bar = (n) => {
    const element = h('span', { class: 'share-bar', 'aria-hidden': 'true' });
    element.style.setProperty('--share', String(items.length === 0 ? 0 : n / items.length));
    return element;
  };
  return h('section', {}, h('h3', {}, t('result.quality')), plain(['result.grade', 'result.units', 'result.meaning'].map((key) => t(key)),
    graded.map(([grade, n]) => h('tr', { 'data-grade': grade }, h('th', { scope: 'row' }, gradeMark(grade)),
      h('td', { class: 'nowrap' }, bar(n), f.count(n)), h('td', { class: 'note' }, t(`result.grade.${grade}`))))));
}

/** The rows that are not simply carried over whole, those that need a hand first. */
function trouble({ t, f, lineOf }, { rows }) {
  const order = ['ambiguous', 'unknown', 'split'];
  const cell = (name, content) => h('td', { 'data-label': t(`trouble.${name}`) }, content);
  const said = rows.filter(({ outcome, reason }) => outcome !== 'whole' || reason).sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.row - b.row);
  if (said.length === 0) return '';
  const bad = said.filter(({ outcome }) => outcome === 'ambiguous' || outcome === 'unknown').length;
  return h('details', { class: 'trouble', open: bad > 0 }, h('summary', {}, t(bad > 0 ? 'trouble.title' : 'trouble.title.split', { n: f.count(bad > 0 ? bad : said.length) })),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('trouble.label') }, plain(['trouble.row', 'trouble.unit', 'trouble.outcome', 'trouble.reason'].map((key) => t(key)),
      said.slice(0, ROWS_SHOWN).map(({ row, code, name, outcome, reason }) => h('tr', { 'data-outcome': outcome },
        cell('row', f.count(lineOf(row))), h('th', { scope: 'row' }, [code, name].filter(Boolean).join(' ')), cell('outcome', t(`outcome.${outcome}`)), cell('reason', reason ?? ''))), [], 'plain stacked')),
    said.length > ROWS_SHOWN && h('p', { class: 'note' }, t('trouble.more', { n: f.count(ROWS_SHOWN), of: f.count(said.length) })));
}

function preview({ t, f }, answer) {
  const { items } = answer;
  const columns = columnsOf(answer);
  const head = [t('preview.code'), t('preview.unit'), t('preview.parent'), ...columns, t('result.grade'), t('preview.sources')];
  return h('section', {}, h('h3', {}, t('preview.title', { n: f.count(items.length) })),
    h('div', { class: 'preview', tabindex: '0', role: 'region', 'aria-label': t('preview.title', { n: f.count(items.length) }) }, plain(head,
      items.slice(0, PREVIEWED).map(({ unit, values, quality, sources }) => h('tr', { 'data-code': unit.code },
        h('td', { class: 'code' }, unit.code), h('th', { scope: 'row', class: 'name' }, h('a', { href: `./?unit=${encodeURIComponent(unit.id)}${t.lang === 'vi' ? '' : `&lang=${t.lang}`}` }, unit.fullName ?? unit.name)),
        h('td', {}, unit.parent?.name ?? ''), columns.map((column) => number(f, values?.[column], column)),
        h('td', {}, quality && gradeMark(quality.grade)), h('td', { class: 'sources' }, sourcesOf(f, sources)))), columns)),
    items.length > PREVIEWED && h('p', { class: 'note' }, t('preview.more', { n: f.count(PREVIEWED), of: f.count(items.length) })));
}

const sourcesOf = (f, sources = []) => sources.map(({ code, name, share, certain }) => `${code} ${name}${share < 1 ? ` (${certain ? '' : '≈ '}${f.share(share)})` : ''}`).join(', ');
const gradeMark = (grade) => h('span', { class: 'grade', 'data-grade': grade }, grade);
const number = (f, value, part) => h('td', { class: 'numeric', 'data-part': part }, f.number(value));

function plain(head, rows, numeric = [], look = 'plain') {
  return h('table', { class: look }, h('thead', {}, h('tr', {}, head.map((name) => h('th', { scope: 'col', class: numeric.includes(name) && 'numeric' }, name)))), h('tbody', {}, rows));
}
