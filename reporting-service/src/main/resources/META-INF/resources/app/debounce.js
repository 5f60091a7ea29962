/**
 * Calls `action` once things have been quiet for `quiet` ms, but never later than `atMost` ms after the first call: a
 * stream of changes is drawn every now and then, neither at each change nor only after the last.
 */
export function debounce(action, quiet, atMost) {
  let timer;
  let deadline = 0;
  return () => {
    const now = Date.now();
    if (deadline === 0) deadline = now + atMost;
    clearTimeout(timer);
    timer = setTimeout(() => {
      deadline = 0;
      action();
    }, Math.max(0, Math.min(quiet, deadline - now)));
  };
}
