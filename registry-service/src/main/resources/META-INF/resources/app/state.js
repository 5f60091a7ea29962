const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What may stand in an address: each name with what it accepts and what it is by default. */
export const LANG = { byDefault: 'vi', accepts: (value) => value === 'vi' || value === 'en' };
export const UNIT = { byDefault: null, accepts: (value) => /^[\w:.-]{1,60}$/.test(value) };
export const TEXT = { byDefault: null, accepts: (value) => value.trim() !== '' && value.length <= 100 };
export const day = (byDefault) => ({ byDefault, accepts: (value) => DATE.test(value) && !Number.isNaN(Date.parse(value)) });
export const oneOf = (byDefault, ...values) => ({ byDefault, accepts: (value) => values.includes(value) });

/** What the address says that the page shows; what it says wrongly counts as not said. */
export function readState(parts, search) {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(Object.entries(parts).map(([name, { byDefault, accepts }]) => {
    const value = parameters.get(name);
    return [name, value !== null && accepts(value) ? value : byDefault];
  }));
}

/** The query of an address that shows this state, empty where all is as by default. */
export function toSearch(parts, state) {
  const parameters = new URLSearchParams();
  for (const [name, { byDefault }] of Object.entries(parts)) {
    if (state[name] !== byDefault && state[name] !== null) parameters.set(name, state[name]);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
