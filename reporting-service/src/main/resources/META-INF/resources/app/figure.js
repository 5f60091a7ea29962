import { badge } from './badge.js';
import { h, share, write } from './dom.js';

/** Figures that a plan wants small: a target is met when no more than it are left. */
const LOWER_IS_BETTER = new Set(['communes.below-15', 'communes.below-5-of-10']);

/**
 * One figure over one base: its number, what it is out of, its bar, and the plan's target with the difference. The
 * element carries `data-figure` and `data-base`, and each part `data-part`, for those who read the page by program.
 */
export function figureView(page, id, base) {
  const parts = {
    main: h('strong', { class: 'number', 'data-part': 'main' }),
    of: h('span', { 'data-part': 'of' }),
    share: h('span', { class: 'share', 'data-part': 'share' }),
    bar: h('div', { class: 'bar', 'aria-hidden': 'true' }, h('i'), h('b')),
    target: h('span', { 'data-part': 'target' }),
    difference: h('span', { class: 'difference', 'data-part': 'difference' }),
    verdict: h('span', { class: 'target-verdict', 'data-part': 'verdict' }),
  };
  const goal = h('p', { class: 'goal' }, parts.target, ' ', parts.difference, ' ', parts.verdict);
  const illustrative = h('p', { class: 'illustrative' });
  const element = h('div', { class: 'figure', 'data-figure': id, 'data-base': base },
    h('p', { class: 'amount' }, parts.main, ' ', h('span', { class: 'line-end' }), parts.of, ' ', parts.share),
    parts.bar, goal, illustrative);

  return {
    element,
    /** @returns whether a number that was there before has moved */
    show(figure, { withTarget = true, highlight = false } = {}) {
      const said = words(page, figure, withTarget);
      for (const name of ['of', 'share', 'target', 'difference', 'verdict']) write(parts[name], said[name]);
      goal.hidden = said.target === '';
      element.dataset.tone = said.tone;
      drawBar(parts.bar, figure, withTarget);
      illustrative.replaceChildren(...said.illustrative);
      return write(parts.main, said.main, { highlight });
    },
  };
}

/** What is said of a figure, as texts; pure but for the badge's element. */
function words({ t, f }, figure, withTarget) {
  const known = figure && (figure.numerator !== null || figure.value !== null);
  if (!known) return { main: '–', of: t('figure.none'), share: '', target: '', difference: '', verdict: '', tone: '', illustrative: [] };
  const average = figure.unit === 'criteria';
  const outOf = figure.id.startsWith('communes.') ? 'figure.communes' : 'figure.out-of';
  const targeted = withTarget && figure.target !== null && figure.target !== undefined;
  const tone = targeted ? toneOf(figure) : '';
  return {
    main: average ? f.tenths(figure.value) : f.count(figure.numerator),
    of: figure.denominator === null ? '' : t(outOf, { n: f.count(figure.denominator) }),
    share: figure.unit === 'percent' ? f.percent(figure.value) : '',
    target: targeted ? `${t('target')} ${f.count(figure.target)}` : '',
    difference: targeted ? f.difference(figure.difference) : '',
    verdict: targeted ? t(`target.${tone}`) : '',
    tone,
    illustrative: figure.illustrative > 0 ? [badge(t, t('illustrative.count', { n: f.count(figure.illustrative) }))] : [],
  };
}

function toneOf({ id, difference }) {
  const ahead = LOWER_IS_BETTER.has(id) ? -difference : difference;
  if (ahead === 0) return 'met';
  return ahead > 0 ? 'exceeded' : 'behind';
}

/** The bar shows the number, its tick the target, both out of the denominator (or of the target, where none is). */
function drawBar(bar, figure, withTarget) {
  const whole = figure?.unit === 'percent' ? figure.denominator : figure?.unit === 'count' ? figure.target : null;
  bar.hidden = !whole;
  if (!whole) return;
  share(bar, '--share', figure.numerator / whole);
  const tick = withTarget && figure.target > 0 && figure.target < whole;
  bar.classList.toggle('has-target', tick);
  if (tick) share(bar, '--target', figure.target / whole);
}
