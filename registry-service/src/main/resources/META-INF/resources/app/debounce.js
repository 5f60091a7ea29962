/** Calls `action` once `quiet` ms have gone by without another call; `cancel()` takes the last call back. */
export function debounce(action, quiet) {
  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(action, quiet);
  };
  soon.cancel = () => clearTimeout(timer);
  return soon;
}
