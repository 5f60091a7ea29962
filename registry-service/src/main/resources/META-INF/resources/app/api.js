const TIMEOUT_MILLIS = 20_000;
const FILE_TIMEOUT_MILLIS = 120_000;

/** What the service (or the network) said went wrong, in the reader's language. */
export class Problem extends Error {
  /** @param faults each single fault of a file, where the service lists them */
  constructor({ title, detail = '', status = 0, faults = [] }) {
    super(title);
    this.title = title;
    this.detail = detail;
    this.status = status;
    this.faults = faults ?? [];
  }
}

/** The registry as these pages use it. Every call can be given up with a signal, and gives up by itself. */
export function registryApi(lang, t) {
  const call = (path, parameters, options) => answered(address(path, parameters), { lang, t, ...options });
  const get = async (path, parameters, signal) => (await call(path, parameters, { signal })).json();
  const unit = (id) => `units/${encodeURIComponent(id)}`;
  return {
    /** Units by name or code as people type them, those that are no more included. */
    search: (q, limit, signal) => get('units', { q, everywhen: true, limit }, signal),
    unit: (id, signal) => get(unit(id), {}, signal),
    lineage: (id, signal) => get(`${unit(id)}/lineage`, {}, signal),
    ancestors: (id, asOf, signal) => get(`${unit(id)}/ancestors`, { asOf }, signal),
    children: (id, asOf, signal) => get(`${unit(id)}/children`, { asOf, limit: 200 }, signal),
    /** What attributes there are, with their names and the names of their values in both languages. */
    attributes: (signal) => get('attributes', {}, signal),
    acts: (q, signal) => get('acts', { q, limit: 10 }, signal),
    vintages: async (table, { level }, signal) => (await call('vintages', { level }, posted(table, 'application/json', signal))).json(),
    translation: async (table, query, signal) => (await call('translations', query, posted(table, 'application/json', signal))).json(),
    translationFile: async (table, query, accept, signal) => (await call('translations', query, posted(table, accept, signal))).blob(),
  };
}

function posted({ body, type }, accept, signal) {
  return { method: 'POST', body, headers: { 'Content-Type': type }, accept, signal, timeout: FILE_TIMEOUT_MILLIS };
}

/** The address of a resource relative to the page, so that the page also works behind a path prefix. A list repeats its name. */
export function address(path, parameters = {}) {
  const said = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((each) => [name, each]) : [[name, value]]));
  return said.length === 0 ? `api/v1/${path}` : `api/v1/${path}?${new URLSearchParams(said)}`;
}

async function answered(url, { lang, t, accept = 'application/json', headers = {}, signal, timeout = TIMEOUT_MILLIS, ...options }) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), timeout);
  const follow = () => giveUp.abort();
  signal?.addEventListener('abort', follow);
  try {
    const response = await fetch(url, { ...options, headers: { 'Accept': accept, 'Accept-Language': lang, ...headers }, signal: giveUp.signal });
    if (!response.ok) throw await problemOf(response);
    return response;
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
  return new Problem({ title: `${response.status} ${response.statusText}`, ...body, faults: body.faults ?? body.errors, status: response.status });
}
