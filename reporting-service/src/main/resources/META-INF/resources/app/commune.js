import { byId, h } from './dom.js';
import { levelTag } from './standingrow.js';

const MARKS = { met: '✓', 'not-met': '✗', missing: '–' };

/** One commune's standing, criterion by criterion, in a dialog over the page. */
export function communeView(page) {
  const dialog = byId('commune');
  // Closing by key, button or a click beside the dialog all lead here; the address then loses the commune.
  dialog.addEventListener('close', () => page.go({ commune: null }));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  let shown = '';
  return {
    show(standing) {
      // A live update that changes nothing here leaves the reader's place and focus alone.
      const content = JSON.stringify(standing);
      if (dialog.open && content === shown) return;
      shown = content;
      dialog.replaceChildren(...contentOf(page, standing, () => dialog.close()));
      if (dialog.open) return;
      dialog.showModal();
      dialog.scrollTop = 0;
    },
    hide() {
      if (dialog.open) dialog.close();
    },
  };
}

function contentOf(page, standing, close) {
  const { t } = page;
  return [
    h('header', { class: 'commune-head' },
      h('div', {}, h('h2', { id: 'commune-title' }, standing.unit.name), h('p', { class: 'note' }, place(standing))),
      h('button', { type: 'button', class: 'close', 'aria-label': t('commune.close'), on: { click: close } }, '×')),
    summary(page, standing),
    standing.illustrative && h('p', { class: 'note' }, h('span', { class: 'badge' }, t('illustrative.badge')), ' ', t('commune.illustrative')),
    h('h3', {}, t('commune.criteria')),
    h('ol', { class: 'criteria' }, standing.criteria.map((criterion) => criterionItem(page, criterion))),
    h('h3', {}, t('commune.recognitions')),
    recognitions(page, standing.recognitions),
  ].filter(Boolean);
}

function place({ unit, district }) {
  return [district?.name, unit.code].filter(Boolean).join(' · ');
}

function summary({ t, f }, standing) {
  const criteria = standing.criteriaMet === null ? t('communes.notAssessed')
    : t('commune.met', { n: f.count(standing.criteriaMet), total: f.count(standing.criteriaTotal) });
  const assessed = standing.assessedOn && t('commune.assessedOn', { date: f.date(standing.assessedOn) });
  return h('p', { class: 'summary', 'data-level': standing.level },
    h('strong', {}, t('commune.standing', { level: t(`level.${standing.level}`), since: standing.since && f.date(standing.since) })),
    h('span', { 'data-part': 'criteria' }, [criteria, assessed].filter(Boolean).join(', ')));
}

function criterionItem({ t, state }, { number, nameVi, nameEn, verdict }) {
  return h('li', { 'data-criterion': number, 'data-verdict': verdict },
    h('span', { class: 'criterion-number', 'aria-hidden': 'true' }, String(number)),
    h('span', { class: 'criterion-name' }, (state.lang === 'en' && nameEn) || nameVi),
    h('span', { class: 'verdict' }, h('span', { 'aria-hidden': 'true' }, MARKS[verdict] ?? ''), ' ', t(`verdict.${verdict}`)));
}

function recognitions(page, items) {
  const { t, f } = page;
  if (items.length === 0) return h('p', { class: 'note' }, t('commune.recognitions.none'));
  return h('ul', { class: 'recognitions' }, items.map((item) => h('li', { 'data-level': item.level },
    h('p', {}, levelTag(t, item.level), item.illustrative && h('span', { class: 'badge' }, t('illustrative.badge'))),
    h('p', {}, t('commune.decision', { number: item.decision.number, date: f.date(item.decision.date) }),
      item.forYear && ` (${t('commune.forYear', { year: item.forYear })})`),
    h('p', { class: 'note' }, [item.decision.body, item.source && t('commune.source', { source: item.source })].filter(Boolean).join(' · ')))));
}
