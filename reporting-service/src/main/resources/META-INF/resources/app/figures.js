import { byId, h, write } from './dom.js';
import { figureView } from './figure.js';

const HEADLINES = ['communes.standard', 'communes.advanced', 'communes.model'];
const OTHERS = ['communes.criteria-average', 'communes.below-15', 'communes.criteria-average-of-10',
  'communes.below-5-of-10', 'districts.standard', 'districts.advanced',
  'hamlets.model', 'hamlets.standard'];

/** Figures that are shown only while the set of the day has so many criteria. */
const CRITERIA = {
  'communes.criteria-average': 19, 'communes.below-15': 19, 'communes.criteria-average-of-10': 10, 'communes.below-5-of-10': 10,
};

/** The figures of a day: three levels in both readings side by side, the others as small cards. */
export function figuresView(page) {
  const headlines = HEADLINES.map((id) => headline(page, id));
  const others = OTHERS.map((id) => card(page, id));
  byId('headlines').append(...headlines.map((each) => each.element));
  byId('others').append(...others.map((each) => each.element));
  return {
    /** @param readings the answers over the plan's cohort (null where there is no plan) and over the day */
    show({ cohort, day }, { highlight = false } = {}) {
      const variant = cohort ? '' : '.no-plan';
      byId('targets-title').textContent = page.t(`targets.title${variant}`);
      byId('targets-intro').textContent = page.t(`targets.intro${variant}`, { date: page.f.date(day.asOf) });
      for (const each of [...headlines, ...others]) {
        // What the stream tells is of the same day: it does not repeat how many criteria there are.
        if (day.criteria) each.element.hidden = each.id in CRITERIA && CRITERIA[each.id] !== day.criteria;
        each.show({ cohort: figureOf(cohort, each.id), day: figureOf(day, each.id), asOf: day.asOf }, highlight);
      }
    },
  };
}

/** The figure with this id in an answer of the service, or null. */
export function figureOf(answer, id) {
  return answer?.figures.find((figure) => figure.id === id) ?? null;
}

function headline(page, id) {
  const { t, f } = page;
  const cohort = reading(page, id, 'cohort');
  const day = reading(page, id, 'day');
  return {
    id,
    element: h('article', { class: 'headline', 'data-level': id.split('.')[1] },
      h('h3', {}, t(`figure.${id}`)), h('div', { class: 'pair' }, cohort.element, day.element)),
    show(figures, highlight) {
      cohort.element.hidden = !figures.cohort;
      if (figures.cohort) cohort.show(figures.cohort, t('reading.cohort'), t('reading.cohort.of', { n: f.count(figures.cohort.denominator) }), { highlight });
      day.show(figures.day, t('reading.day', { date: f.shortDate(figures.asOf) }), t('reading.day.of', { n: f.count(figures.day?.denominator) }),
        { highlight, withTarget: !figures.cohort });
    },
  };
}

function reading(page, id, base) {
  const figure = figureView(page, id, base);
  const title = h('h4');
  const of = h('p', { class: 'reading-of' });
  return {
    element: h('div', { class: 'reading' }, title, of, figure.element),
    show(value, name, outOf, options) {
      write(title, name);
      write(of, outOf);
      figure.show(value, options);
    },
  };
}

function card(page, id) {
  const { t } = page;
  const main = figureView(page, id, 'cohort');
  const day = figureView(page, id, 'day');
  const note = h('p', { class: 'note' });
  const aside = h('div', { class: 'aside' }, h('span', { class: 'aside-label' }, t('reading.day.short')), day.element);
  return {
    id,
    element: h('article', { class: 'card' }, h('h3', {}, t(`figure.${id}`)), note, main.element, aside),
    show(figures, highlight) {
      note.textContent = noteOf(page, id);
      main.element.dataset.base = figures.cohort ? 'cohort' : 'day';
      main.show(figures.cohort ?? figures.day, { highlight });
      day.show(figures.day, { highlight, withTarget: false });
      aside.hidden = !figures.cohort || same(figures.cohort, figures.day);
    },
  };
}

/** Which units a target speaks of, where the plan made it for a cohort of its own. */
function noteOf({ t, plan }, id) {
  const cohort = plan?.targets?.find((target) => target.figure === id)?.cohort;
  const key = `cohort.${cohort}`;
  const text = t(key);
  return text === key ? '' : text;
}

function same(one, other) {
  return one?.numerator === other?.numerator && one?.denominator === other?.denominator && one?.value === other?.value;
}
