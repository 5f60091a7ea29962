const FIRST_RETRY_MILLIS = 1_000;
const LAST_RETRY_MILLIS = 30_000;

/**
 * Listens to the province's statistics. The browser reconnects by itself, with the last id, when the connection breaks;
 * when it gives up because the answer was an error, this opens a new one after a growing pause.
 */
export function listen(url, { onState, onMessage }) {
  let pause = FIRST_RETRY_MILLIS;
  const open = () => {
    const source = new EventSource(url);
    source.addEventListener('open', () => {
      pause = FIRST_RETRY_MILLIS;
      onState('open');
    });
    source.addEventListener('error', () => {
      onState('retrying');
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(open, pause);
      pause = Math.min(2 * pause, LAST_RETRY_MILLIS);
    });
    source.addEventListener('province-statistics', (event) => onMessage(JSON.parse(event.data)));
  };
  onState('connecting');
  open();
}
