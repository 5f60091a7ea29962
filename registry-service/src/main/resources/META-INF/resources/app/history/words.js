/** How what happened to a unit is put into words. */

/** What of the predecessor went to the successor, land and people apart where they went apart. */
export function wentOver({ t, f }, { whole, area, population }) {
  if (whole) return t('edge.whole');
  const part = (of, value) => (typeof value === 'number' ? t(`edge.${of}.share`, { share: f.share(value) }) : t(`edge.${of}.${value ?? 'unknown'}`));
  const said = [area, population].some((value) => value !== null && value !== undefined && value !== 'unknown');
  return said ? t('edge.both', { area: part('area', area), population: part('population', population) }) : t('edge.part');
}

/** An act with the body that passed it and both its dates. */
export function actWords({ t, f }, act) {
  if (!act) return '';
  const { number, body, passedOn, from } = typeof act === 'string' ? { number: act } : act;
  const passed = passedOn && t('act.passed', { date: f.shortDate(passedOn) });
  const holds = from && t('act.from', { date: f.shortDate(from) });
  return [number, body, passed, holds].filter(Boolean).join(', ');
}

/** A type as people of the page's language know it. */
export function typeWords({ t }, type) {
  const key = `type.${type}`;
  return t.knows(key) ? t(key) : type;
}

/** A name within a sentence: Vietnamese writes the type small there ("thuộc phường Tân An"), in English it is part of the name. */
export function within(t, fullName) {
  if (t.lang !== 'vi') return fullName;
  return fullName.charAt(0).toLowerCase() + fullName.slice(1);
}
