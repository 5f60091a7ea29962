const NARROW = 520;
const SYMBOLS = { standard: 'circle', advanced: 'rect', model: 'diamond' };

/** What the chart over time draws, for the colours and the width that it has. */
export function trendOption(page, lines, { asOf, marks }) {
  return (colours, width) => {
    const narrow = width < NARROW;
    const targetBy = lines.map((line) => line.target !== null && line.targetBy).filter(Boolean).sort().at(-1);
    return {
      textStyle: { fontFamily: colours.font, color: colours.ink },
      grid: { left: 4, right: narrow ? 40 : 96, top: 28, bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'time', max: targetBy ?? undefined, minInterval: 360 * 24 * 3600 * 1000,
        axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false },
        axisLabel: { color: colours.muted, fontSize: 12, formatter: '{yyyy}', hideOverlap: true },
      },
      yAxis: {
        type: 'value', min: 0, splitNumber: narrow ? 3 : 4,
        splitLine: { lineStyle: { color: colours.line } }, axisLabel: { color: colours.muted, fontSize: 12 },
      },
      tooltip: tooltip(page, lines, colours),
      series: lines.map((line, index) => seriesOf(page, line, { colours, marks, narrow, cursor: index === 0 ? asOf : null })),
    };
  };
}

function seriesOf({ t, f }, line, { colours, marks, narrow, cursor }) {
  const colour = colours[line.level];
  const marked = (date) => marks.includes(date);
  return {
    id: line.level, name: t(`level.${line.level}`), type: 'line', symbol: SYMBOLS[line.level],
    symbolSize: (_, { data }) => (marked(data.value[0]) ? 9 : 0),
    lineStyle: { width: 2.5, color: colour }, itemStyle: { color: colour },
    labelLayout: { hideOverlap: true },
    data: line.points.map(({ asOf, figure }) => ({
      value: [asOf, figure.numerator],
      label: { show: marked(asOf) && figure.numerator > 0, position: 'top', distance: 5, color: colours.ink, backgroundColor: colours.surface, padding: [1, 3], fontWeight: 600, fontSize: 13, formatter: f.count(figure.numerator) },
    })),
    markLine: { z: 1, silent: true, symbol: 'none', animation: false, data: [...targetLine(t, f, line, colour, narrow), ...cursorLine(f, line, cursor, colours)] },
  };
}

function targetLine(t, f, line, colour, narrow) {
  if (line.target === null) return [];
  const target = f.count(line.target);
  return [{
    yAxis: line.target, lineStyle: { color: colour, type: [3, 4], width: 1.5 },
    label: { position: 'end', color: colour, fontSize: 12, fontWeight: 600, formatter: narrow ? target : t('trend.target', { n: target }) },
  }];
}

function cursorLine(f, line, asOf, colours) {
  if (!asOf || [line.points[0], line.points.at(-1)].some((point) => point?.asOf === asOf)) return [];
  return [{
    xAxis: asOf, lineStyle: { color: colours.muted, type: 'solid', width: 1 },
    label: { position: 'end', color: colours.muted, fontSize: 12, formatter: f.shortDate(asOf) },
  }];
}

function tooltip({ f }, lines, colours) {
  return {
    trigger: 'axis', confine: true,
    // Text rather than markup: a strict style policy forbids the markup's styles.
    renderMode: 'richText', backgroundColor: colours.surface, borderColor: colours.line,
    textStyle: { color: colours.ink, fontFamily: colours.font, fontSize: 13 },
    axisPointer: { lineStyle: { color: colours.muted } },
    formatter: (items) => [f.date(items[0].value[0]), ...items.map((item) => {
      const { figure } = lines[item.seriesIndex].points[item.dataIndex];
      return `${item.seriesName}: ${f.count(figure.numerator)} / ${f.count(figure.denominator)} (${f.percent(figure.value)})`;
    })].join('\n'),
  };
}
