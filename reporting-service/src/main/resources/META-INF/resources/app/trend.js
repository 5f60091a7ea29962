import { chartPanel } from './chartpanel.js';
import { chartTable } from './charttable.js';
import { h } from './dom.js';
import { figureOf } from './figures.js';
import { trendOption } from './trendoption.js';

const LEVELS = ['standard', 'advanced', 'model'];

/** The number of communes at each level over time, against the plan's targets; as a chart and as a table. */
export function trendView(page) {
  const { t } = page;
  const legend = h('ul', { class: 'legend', 'aria-hidden': 'true' }, LEVELS.map((level) => h('li', { 'data-level': level }, t(`level.${level}`))));
  const panel = chartPanel(page, 'trend', { above: [legend] });
  return {
    show(series, { asOf, marks }) {
      const lines = LEVELS.map((level) => lineOf(series, level));
      return panel.show({
        label: labelOf(page, series, lines), tableOf: tableOf(page, series), optionOf: trendOption(page, lines, { asOf, marks }),
        note: t(lines.some((line) => line.target !== null) ? 'trend.note.targets' : 'trend.note'),
      });
    },
  };
}

/** One level through the series: its points and its target. */
function lineOf(series, level) {
  const id = `communes.${level}`;
  const points = series.points.map((point) => ({ asOf: point.asOf, figure: figureOf(point, id) }))
    .filter(({ figure }) => figure && figure.numerator !== null);
  const last = points.at(-1)?.figure;
  return { level, points, target: series.base === 'cohort' ? last?.target ?? null : null, targetBy: last?.targetBy ?? null };
}

function labelOf({ t, f }, series, lines) {
  const last = Object.fromEntries(lines.map((line) => [line.level, f.count(line.points.at(-1)?.figure.numerator)]));
  return t('trend.label', { from: f.date(series.points[0]?.asOf), to: f.date(series.points.at(-1)?.asOf), ...last });
}

function tableOf({ t, f }, series) {
  const rows = series.points.map((point) => [
    f.shortDate(point.asOf),
    f.count(figureOf(point, 'communes.standard')?.denominator),
    ...LEVELS.map((level) => f.count(figureOf(point, `communes.${level}`)?.numerator)),
  ]);
  return chartTable(t, [t('trend.date'), t('trend.base'), ...LEVELS.map((level) => t(`level.${level}`))], rows);
}
