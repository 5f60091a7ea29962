// One file of the library (about 360 kB compressed) rather than its hundreds of modules; loaded when a chart is drawn,
// so that the figures never wait for it.
const LIBRARY = '../_static/echarts/dist/echarts.esm.min.js';
const PAPER_WIDTH = 640;

const drawn = [];

/** A chart in this element that follows its width, the colour scheme and the printer. `optionOf` gives what to draw. */
export async function chartIn(element) {
  const echarts = await import(LIBRARY);
  // SVG prints sharp and grows with the page.
  const instance = echarts.init(element, null, { renderer: 'svg' });
  const chart = {
    optionOf: () => ({}),
    draw(animated = !reducedMotion()) {
      instance.setOption({ animation: animated, ...chart.optionOf(palette(), element.clientWidth) }, { notMerge: !animated });
    },
    resize: (width) => instance.resize(width ? { width } : undefined),
  };
  new ResizeObserver(() => {
    if (!printing) redraw(chart);
  }).observe(element);
  drawn.push(chart);
  return chart;
}

/** The page's colours, as the style sheet has them now. */
function palette() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    standard: colour('standard'), standardSoft: colour('standard-soft'), advanced: colour('advanced'), model: colour('model'), behind: colour('behind'),
    ink: colour('ink'), muted: colour('muted'), line: colour('line'), surface: colour('surface'),
    font: getComputedStyle(document.body).fontFamily,
  };
}

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

let printing = false;

function redraw(chart, width) {
  chart.resize(width);
  chart.draw(false);
}

function print(on) {
  printing = on;
  document.documentElement.classList.toggle('printing', on);
  for (const chart of drawn) redraw(chart, on ? PAPER_WIDTH : undefined);
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawn.forEach((chart) => chart.draw(false)));
addEventListener('beforeprint', () => print(true));
addEventListener('afterprint', () => print(false));
