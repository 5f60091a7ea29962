const DEFAULTS = { unit: null, asOf: null, lang: 'vi', base: 'cohort', commune: null };
const ACCEPTS = {
  unit: (value) => /^[\w-]{1,40}$/.test(value),
  asOf: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  lang: (value) => value === 'vi' || value === 'en',
  base: (value) => value === 'cohort' || value === 'day',
  commune: (value) => /^[\w-]{1,40}$/.test(value),
};

/** What the address says that the page shows; what it says wrongly counts as not said. */
export function readState(search) {
  const parameters = new URLSearchParams(search);
  const state = { ...DEFAULTS };
  for (const name of Object.keys(DEFAULTS)) {
    const value = parameters.get(name);
    if (value !== null && ACCEPTS[name](value)) state[name] = value;
  }
  return state;
}

/** The query of an address that shows this state, empty where all is as by default. */
export function toSearch(state) {
  const parameters = new URLSearchParams();
  for (const [name, byDefault] of Object.entries(DEFAULTS)) {
    if (state[name] !== byDefault && state[name] !== null) parameters.set(name, state[name]);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
