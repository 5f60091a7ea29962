import { h } from '../dom.js';
import { spanOf } from '../format.js';
import { typeWords, wentOver } from './words.js';

/**
 * One unit as it was or is: a card. It carries `data-unit` and `data-code` for those who read the page by program.
 *
 * @param of `{ node, version, whole, edge, sources }` as an answer gives it
 * @param place the names of what it lay in, smallest first
 * @param isSelf whether this is the unit that the page is about, which needs no link to itself
 */
export function unitCard(page, of, { id, place, isSelf, received, extra = null }) {
  const { t } = page;
  const shown = of.node ?? of.version;
  const [from, to] = of.node ? [of.node.from, of.node.to] : [of.version.validFrom, of.version.validTo];
  const names = place ?? [shown.parent?.name].filter(Boolean);
  return h('article', { class: 'unit', 'data-unit': id, 'data-code': shown.code, 'data-self': isSelf },
    h('h4', {}, isSelf ? shown.fullName : page.linkTo(id, shown.fullName)),
    names.length > 0 && h('p', { class: 'place' }, names.join(', ')),
    h('p', { class: 'facts' }, h('span', {}, t('card.code'), ' ', h('strong', { class: 'code' }, shown.code)),
      h('span', {}, typeWords(page, shown.type)), from !== undefined && h('span', {}, spanOf(page, from, to))),
    of.sources && h('p', { class: 'note' }, t('card.sources', { names: of.sources.map(({ name }) => name).join(', ') })),
    of.edge && h('p', { class: 'went', 'data-whole': String(of.whole) }, t(received ? 'card.received' : 'card.went', { what: wentOver(page, of.edge) })),
    !of.edge && of.whole === false && h('p', { class: 'went', 'data-whole': 'false' }, t('card.part')),
    extra);
}
