const LOCALES = { vi: 'vi-VN', en: 'en-GB' };
const ABSENT = '–';
const DAY_MILLIS = 24 * 3600 * 1000;

/** Numbers and dates as the language writes them: 12,5% and 30/06/2025, or 12.5% and 30 June 2025. */
export function formats(lang) {
  const locale = LOCALES[lang];
  const whole = new Intl.NumberFormat(locale);
  const hundredths = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  // A date of the law has no zone: it is read and written in UTC so that no reader's clock moves it.
  const day = new Intl.DateTimeFormat(locale, lang === 'vi'
    ? { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }
    : { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  const present = (value, write) => (value === null || value === undefined || value === '' ? ABSENT : write(value));
  return {
    count: (value) => present(value, (v) => whole.format(v)),
    number: (value) => present(value, (v) => (typeof v === 'number' ? hundredths.format(v) : String(v))),
    share: (value) => present(value, (v) => share.format(v)),
    date: (iso) => present(iso, (v) => day.format(new Date(v))),
    shortDate: (iso) => present(iso, (v) => shortDay.format(new Date(v))),
  };
}

/** The day before a day: periods are kept with the day after their last, people name the last. */
export function dayBefore(iso) {
  return new Date(Date.parse(iso) - DAY_MILLIS).toISOString().slice(0, 10);
}

/** Today in Vietnam, wherever the reader is. */
export function todayInVietnam() {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

/** The days between which something held, in words; `to` is the day after the last. */
export function spanOf({ t, f }, from, to) {
  if (!from && !to) return t('span.always');
  if (!to) return t('span.since', { from: f.shortDate(from) });
  const last = f.shortDate(dayBefore(to));
  return from ? t('span.between', { from: f.shortDate(from), to: last }) : t('span.until', { to: last });
}
