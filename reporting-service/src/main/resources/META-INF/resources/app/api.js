const TIMEOUT_MILLIS = 20_000;
export const PAGE_SIZE = 50;

/** What the service (or the network) said went wrong, in the reader's language. `code` is the last part of its type. */
export class Problem extends Error {
  constructor({ title, detail = '', status = 0, type = '' }) {
    super(title);
    this.title = title;
    this.detail = detail;
    this.status = status;
    this.code = type.split('/').pop();
  }
}

/** The reporting service as this page uses it. Every call can be given up with a signal, and gives up by itself. */
export function reportingApi(lang, t) {
  const get = (path, parameters, signal) => fetchJson(address(path, parameters), lang, t, signal);
  return {
    plans: (unit, signal) => get('plans', { unit }, signal),
    figures: (query, signal) => get('figures', query, signal),
    series: (query, signal) => get('figures/series', query, signal),
    histogram: (query, signal) => get('figures/histogram', query, signal),
    readings: (query, signal) => get('figures/readings', query, signal),
    standings: (query, signal) => get('standings', { ...query, limit: PAGE_SIZE }, signal),
    standingsPage: (next, signal) => fetchJson(next, lang, t, signal),
    standing: (id, query, signal) => get(`standings/${encodeURIComponent(id)}`, query, signal),
  };
}

/** The address of a resource relative to the page, so that the page also works behind a path prefix. */
export function address(path, parameters = {}) {
  const said = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined);
  return said.length === 0 ? `api/v1/${path}` : `api/v1/${path}?${new URLSearchParams(said)}`;
}

async function fetchJson(url, lang, t, signal) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), TIMEOUT_MILLIS);
  const follow = () => giveUp.abort();
  signal?.addEventListener('abort', follow);
  try {
    const response = await fetch(url, { headers: { 'Accept': 'application/json', 'Accept-Language': lang }, signal: giveUp.signal });
    if (!response.ok) throw await problemOf(response);
    return await response.json();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    signal?.throwIfAborted();
    throw new Problem({ title: t('problem.offline'), detail: t('problem.offline.detail') });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', follow);
  }
}

async function problemOf(response) {
  const body = await response.json().catch(() => ({}));
  return new Problem({ title: `${response.status} ${response.statusText}`, ...body, status: response.status });
}
