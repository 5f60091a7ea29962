import { byId, h } from '../dom.js';

const MEASURES = ['population', 'area'];
export const SHARES = ['even', 'remainder', 'leave'];

/**
 * How each column is carried over: a sum is split by population or area, a mean is weighted by them or by another
 * column, what is neither is left out. The service's own choice holds until somebody chooses.
 */
export function rulesView(page, onChange) {
  const { t } = page;
  const chosen = new Map();
  let words = new Set();
  let shown = '';
  const ruleOf = (column) => chosen.get(column) ?? (words.has(column) ? 'none' : 'sum:population');
  const shares = byId('unknown-shares');
  shares.append(...SHARES.map((value) => h('option', { value }, t(`rules.unknown.${value}`))));
  shares.addEventListener('change', onChange);

  const row = (column, columns) => {
    const others = columns.filter((each) => each !== column);
    const options = [...MEASURES.map((by) => `sum:${by}`), ...MEASURES.map((by) => `mean:${by}`), ...others.map((other) => `mean:${other}`), 'none'];
    const select = h('select', { id: `rule-${columns.indexOf(column)}`, 'data-column': column, on: { change: () => { chosen.set(column, select.value); explain(); onChange(); } } },
      options.map((value) => h('option', { value, selected: value === ruleOf(column) }, optionText(t, value))));
    const note = h('span', { class: 'note' });
    const explain = () => {
      note.textContent = t(`rules.note.${select.value.split(':')[0]}`);
    };
    explain();
    return h('div', { class: 'column' }, h('label', { for: select.id }, h('strong', {}, column)), select, note);
  };

  return {
    /** @param ofWords the columns that hold words, which the service does not convert by itself */
    show(columns, ofWords) {
      byId('rules').hidden = columns.length === 0;
      if (columns.join('\n') === shown) return;
      shown = columns.join('\n');
      words = ofWords;
      byId('columns').replaceChildren(...columns.map((column) => row(column, columns)));
    },
    /** Whether a column is a `sum`, a `mean` or `none`. */
    kindOf: (column) => ruleOf(column).split(':')[0],
    forget() {
      chosen.clear();
      shown = '';
    },
    /** The rules as the service takes them; nothing is said of a column that nobody chose for. */
    query: () => ({
      column: [...chosen].map(([column, rule]) => `${column}:${rule}`),
      unknownShares: shares.value === SHARES[0] ? null : shares.value,
    }),
  };
}

function optionText(t, value) {
  const [rule, by] = value.split(':');
  if (rule === 'none') return t('rules.none');
  return MEASURES.includes(by) ? t(`rules.${rule}.${by}`) : t('rules.mean.column', { column: by });
}
