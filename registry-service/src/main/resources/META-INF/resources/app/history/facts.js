import { byId, h } from '../dom.js';
import { spanOf } from '../format.js';
import { actWords, typeWords } from './words.js';

/**
 * Everything on record of the unit itself: its versions, its facts, its codes elsewhere, what was corrected.
 *
 * @param catalogue what attributes there are; one that is not in it is called as it is kept
 */
export function showFacts(page, history, catalogue) {
  const { t } = page;
  byId('timeline').replaceChildren(versionTable(page, history));
  section('attributes', history.attributes, (items) => attributeTable(page, items, catalogue));
  section('codes', history.codes, (items) => codeTable(page, items));
  section('corrections', history.corrections, (items) => h('ul', { class: 'corrections' }, items.map(({ note, basis, recordedAt }) => h('li', {},
    h('p', {}, note), h('p', { class: 'note' }, [basis, recordedAt && t('corrections.at', { date: page.f.shortDate(recordedAt.slice(0, 10)) })].filter(Boolean).join(' · '))))));
}

function section(id, items, content) {
  byId(id).hidden = !(items?.length > 0);
  byId(`${id}-body`).replaceChildren(...(items?.length > 0 ? [content(items)] : []));
}

function versionTable(page, { versions }) {
  const { t, today } = page;
  const rows = versions.map((version) => {
    const coming = version.validFrom && version.validFrom > today;
    const current = !coming && (!version.validTo || version.validTo > today);
    return h('tr', { 'data-state': coming ? 'coming' : current ? 'now' : 'past' },
      cell(t, 'versions.time', [spanOf(page, version.validFrom, version.validTo), ' ', current && h('span', { class: 'tag now' }, t('state.there')), coming && h('span', { class: 'tag' }, t('coming.badge'))]),
      h('th', { scope: 'row', 'data-label': t('versions.name') }, version.fullName),
      cell(t, 'versions.code', h('span', { class: 'code' }, version.code)),
      cell(t, 'versions.type', typeWords(page, version.type)),
      cell(t, 'versions.parent', version.parent ? page.linkTo(version.parent.id, version.parent.name) : '–'),
      cell(t, 'versions.act', actsOf(page, version) || '–'));
  });
  return table(t, ['time', 'name', 'code', 'type', 'parent', 'act'].map((name) => `versions.${name}`), rows);
}

function actsOf(page, { startAct, endAct }) {
  const { t } = page;
  return [startAct && t('versions.begun', { act: actWords(page, startAct) }), endAct && t('versions.ended', { act: actWords(page, endAct) })].filter(Boolean).join('; ');
}

function attributeTable(page, attributes, catalogue) {
  const { t, f, state } = page;
  const described = (name) => catalogue.find((each) => each.name === name);
  const valueOf = ({ name, value }) => {
    const chosen = described(name)?.values?.find((choice) => choice.value === value);
    if (chosen) return chosen.title[state.lang];
    if (String(value) === 'true' || String(value) === 'false') return t(`flag.${value}`);
    return /^\d+(\.\d+)?$/.test(String(value)) ? f.number(Number(value)) : String(value);
  };
  return table(t, ['attributes.name', 'attributes.value', 'attributes.time', 'attributes.source'], attributes.map((each) => h('tr', { 'data-attribute': each.name },
    h('th', { scope: 'row', 'data-label': t('attributes.name') }, described(each.name)?.title[state.lang] ?? each.name),
    cell(t, 'attributes.value', [valueOf(each), each.inheritedFrom && h('span', { class: 'note' }, ' ', t('attributes.inherited', { unit: each.inheritedFrom.name }))]),
    cell(t, 'attributes.time', spanOf(page, each.validFrom, each.validTo)), cell(t, 'attributes.source', each.source || '–'))));
}

function codeTable(page, codes) {
  const { t } = page;
  return table(t, ['codes.system', 'codes.code', 'codes.time', 'codes.source'], codes.map(({ system, code, validFrom, validTo, source }) => h('tr', {},
    h('th', { scope: 'row', 'data-label': t('codes.system') }, t.knows(`system.${system}`) ? t(`system.${system}`) : system),
    cell(t, 'codes.code', h('span', { class: 'code' }, code)), cell(t, 'codes.time', spanOf(page, validFrom, validTo)), cell(t, 'codes.source', source || '–'))));
}

const cell = (t, label, content) => h('td', { 'data-label': t(label) }, content);

function table(t, columns, rows) {
  return h('table', { class: 'plain stacked' }, h('thead', {}, h('tr', {}, columns.map((name) => h('th', { scope: 'col' }, t(name))))), h('tbody', {}, rows));
}
