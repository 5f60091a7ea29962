import { chartPanel } from './chartpanel.js';
import { chartTable } from './charttable.js';

/** How many communes meet how many criteria; as a chart and as a table. */
export function histogramView(page) {
  const { t, f } = page;
  const panel = chartPanel(page, 'histogram');
  return {
    show({ buckets, criteria, notAssessed, assessments }) {
      const bars = buckets.map((bucket) => ({ ...bucket, name: t(`histogram.bucket.${bucket.id}`) }));
      return panel.show({
        label: t('histogram.label', { items: bars.map((bar) => `${bar.name}: ${f.count(bar.communes)}`).join('; ') }),
        tableOf: chartTable(t, [t('histogram.criteria'), t('histogram.communes')], bars.map((bar) => [bar.name, f.count(bar.communes)])),
        optionOf: (colours) => option(page, bars, FEW[criteria], colours),
        note: [['histogram.notAssessed', notAssessed], ['histogram.incomplete', assessments.incomplete],
          ['histogram.selfDeclared', assessments.selfDeclared], ['histogram.unconfirmedSet', assessments.unconfirmedSet]]
          .filter(([, n]) => n > 0).map(([text, n]) => t(text, { n: f.count(n) })).join(' · '),
      });
    },
  };
}

/** Communes that meet fewer are behind, by the number of criteria of the set. */
const FEW = { 19: 15, 10: 5 };

function option({ t, f }, bars, few, colours) {
  return {
    textStyle: { fontFamily: colours.font, color: colours.ink },
    grid: { left: 4, right: 4, top: 28, bottom: 4, outerBoundsMode: 'same' },
    xAxis: {
      type: 'category', data: bars.map((bar) => bar.name), name: t('histogram.criteria'), nameLocation: 'middle', nameGap: 30,
      nameTextStyle: { color: colours.muted, fontSize: 12 },
      axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false }, axisLabel: { color: colours.ink, fontSize: 13, interval: 0 },
    },
    yAxis: { type: 'value', show: false, min: 0 },
    series: [{
      type: 'bar', barCategoryGap: '28%', barMinHeight: 3,
      itemStyle: { borderRadius: [4, 4, 0, 0] },
      label: { show: true, position: 'top', color: colours.ink, fontSize: 15, fontWeight: 600, formatter: ({ value }) => f.count(value) },
      data: bars.map((bar, index) => ({ value: bar.communes, itemStyle: { color: colourOf(bar, index, few, colours) } })),
    }],
  };
}

/** All met, nearly all, few; none draws nothing, though the library would give it the height of the smallest bar. */
function colourOf(bar, index, few, colours) {
  if (bar.communes === 0) return 'transparent';
  if (bar.to < few) return colours.behind;
  return index === 0 ? colours.standard : colours.standardSoft;
}
