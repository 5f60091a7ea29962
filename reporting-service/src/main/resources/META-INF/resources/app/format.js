const LOCALES = { vi: 'vi-VN', en: 'en-GB' };
const ABSENT = '–';

/** Numbers and dates as the language writes them: 88,0% and 30/06/2025, or 88.0% and 30 June 2025. */
export function formats(lang) {
  const locale = LOCALES[lang];
  const whole = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // A date of the law has no zone: it is read and written in UTC so that no reader's clock moves it.
  const day = new Intl.DateTimeFormat(locale, lang === 'vi'
    ? { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }
    : { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  // An instant is read on the reader's own clock.
  const localDay = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const present = (value, write) => (value === null || value === undefined ? ABSENT : write(value));
  return {
    count: (value) => present(value, (v) => whole.format(v)),
    tenths: (value) => present(value, (v) => tenths.format(v)),
    percent: (value) => present(value, (v) => `${tenths.format(v)}%`),
    date: (iso) => present(iso, (v) => day.format(new Date(v))),
    shortDate: (iso) => present(iso, (v) => shortDay.format(new Date(v))),
    localDate: (iso) => present(iso, (v) => localDay.format(new Date(v))),
    time: (iso) => present(iso, (v) => time.format(new Date(v))),
    difference: (value) => present(value, (v) => sign(v) + whole.format(Math.abs(v))),
  };
}

function sign(value) {
  if (value === 0) return '±';
  return value > 0 ? '+' : '−';
}
