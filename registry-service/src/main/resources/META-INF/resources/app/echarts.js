// One file of the library (about 360 kB compressed) rather than its hundreds of modules; loaded when the picture is
// drawn, so that the words never wait for it.
const LIBRARY = '../_static/echarts/dist/echarts.esm.min.js';
const PAPER_WIDTH = 640;

const drawn = [];
let printing = false;

/**
 * A chart in this element that follows the width there is, the colour scheme and the printer.
 *
 * @param frame the element whose width there is
 * @param fit takes that width, gives the element its size and returns the option to draw, from the page's colours
 */
export async function chartIn(element, frame, fit) {
  const echarts = await import(LIBRARY);
  let width = 0;
  // SVG prints sharp and grows with the page.
  let instance = null;
  const chart = {
    draw(available = frame.clientWidth) {
      width = available;
      const option = fit(available)(palette());
      instance ??= echarts.init(element, null, { renderer: 'svg' });
      instance.resize();
      instance.setOption({ animation: false, ...option }, { notMerge: true });
    },
  };
  chart.draw();
  new ResizeObserver(() => {
    if (!printing && frame.clientWidth > 0 && frame.clientWidth !== width) chart.draw();
  }).observe(frame);
  drawn.push(chart);
  return { draw: () => chart.draw(), onClick: (listener) => instance.on('click', listener) };
}

/** The page's colours, as the style sheet has them now. */
function palette() {
  const style = getComputedStyle(document.documentElement);
  const colours = ['ink', 'muted', 'line', 'surface', 'soft', 'accent', 'on-accent', 'part', 'coming'];
  return {
    ...Object.fromEntries(colours.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])),
    font: getComputedStyle(document.body).fontFamily,
  };
}

function print(on) {
  printing = on;
  document.documentElement.classList.toggle('printing', on);
  for (const chart of drawn) chart.draw(on ? PAPER_WIDTH : undefined);
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawn.forEach((chart) => chart.draw()));
addEventListener('beforeprint', () => print(true));
addEventListener('afterprint', () => print(false));
