/** Numbers, days, kinds and roles in words. */

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const SHORT_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const LANGUAGE = new Intl.DisplayNames('en', { type: 'language' });

const NUMBER = new Intl.NumberFormat('en');

/** A number with its thousands apart: `2,984`. */
export function written(number) {
  return NUMBER.format(number);
}

/** `3 talks`, `1 talk`, `2 people`. */
export function count(number, one, many = `${one}s`) {
  return `${NUMBER.format(number)} ${number === 1 ? one : many}`;
}

/** A score to one decimal: `14.6`. */
export function rounded(score) {
  return NUMBER.format(Math.round(10 * score) / 10);
}

/** The day in Greenwich, as `2023-09-16`. */
export function today() {
  return new Date().toISOString().slice(0, 10);
}

/** `16 September 2023`. */
export function day(date) {
  return DAY.format(new Date(date));
}

/** `16 Sept 2023`. */
export function shortDay(date) {
  return SHORT_DAY.format(new Date(date));
}

/** `Saturday 16 September 2023`. */
export function longDay(date) {
  return LONG_DAY.format(new Date(date));
}

/** The time of day of a moment as the clocks at the place showed it: `14:30`. */
export function clock(moment) {
  return moment.slice(11, 16);
}

/** The name of a language by its tag: `Japanese` for `ja`; the tag itself where it is none. */
export function languageName(tag) {
  try {
    return LANGUAGE.of(tag);
  } catch {
    return tag;
  }
}

/** `September 2023`. */
export function month(date) {
  return MONTH.format(new Date(date));
}

/**
 * When an edition was: its days where they are known, else the month or the year in which it began, and by which day
 * where that tells more: `2024, by 17 September`.
 */
export function when(edition) {
  return period(edition, DAY, MONTH);
}

/** The same as `when` where there is little room: `31 Jan – 1 Feb 2026`. */
export function shortWhen(edition) {
  return period(edition, SHORT_DAY, SHORT_MONTH);
}

function period({ year, notBefore, startDate, startedBy, endDate, datePrecision }, format, months) {
  if (datePrecision !== 'DAY') {
    const [within, last] = datePrecision === 'MONTH' ? [months.format(new Date(notBefore)), endOfMonth(notBefore)] : [String(year), `${year}-12-31`];
    return startedBy < last ? `${within}, by ${withoutYear(startedBy, format)}` : within;
  }
  return endDate && endDate !== startDate ? format.formatRange(new Date(startDate), new Date(endDate)) : format.format(new Date(startDate));
}

/** The last day of a day's month: `2024-09-30`. */
export function endOfMonth(date) {
  const first = new Date(date);
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}

function withoutYear(date, format) {
  return format.formatToParts(new Date(date)).map(({ type, value }) => type === 'year' ? '' : value).join('').trim();
}

/** Where an edition was, or null where nothing says so. */
export function where({ city, country, online }) {
  return [city, country].filter(Boolean).join(', ') || (online ? 'online' : null);
}

/** `2021–2025`, `2023`, or null. */
export function years(first, last) {
  if (!first && !last) {
    return null;
  }
  return first === last || !first || !last ? String(first ?? last) : `${first}–${last}`;
}

/** `MAINTAINER` as `maintainer`. */
export function word(constant) {
  return constant.toLowerCase().replaceAll('_', ' ');
}

/** Each role in a change as what was done, and before those who did it; in the order in which pages have them. */
const DONE = {
  AUTHOR: ['wrote', 'Written by'],
  REVIEWER: ['reviewed', 'Reviewed by'],
  ACKER: ['acked', 'Acked by'],
  TESTER: ['tested', 'Tested by'],
  SUGGESTER: ['suggested', 'Suggested by'],
  REPORTER: ['reported what it mends', 'Reported by'],
  DISCUSSANT: ['discussed', 'Discussed by'],
};

/** The role of a contribution as a verb: `reviewed`. */
export function done(role) {
  return DONE[role]?.[0] ?? word(role);
}

/** The role of a contribution before those who had it: `Reviewed by`. */
export function doneBy(role) {
  return DONE[role]?.[1] ?? capital(word(role));
}

/** The roles of contributions in the order in which pages have them. */
export function byRole(one, other) {
  const all = Object.keys(DONE);
  return all.indexOf(one) - all.indexOf(other);
}

/** `maintainer` as `Maintainer`. */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An edition's name in a narrow place whose year is given elsewhere: `LPC 2025 Rust MC` as `LPC Rust MC`. */
export function shortName({ name, year }) {
  const [before] = name.replace(String(year), '').split(',');
  return before.replace(/\s+/g, ' ').trim() || name;
}

/** Where a correction stands, and whether the graph says it yet. */
export function savedIn({ file, notLoaded }) {
  if (!file) {
    return 'The files say so already';
  }
  return notLoaded ? `Saved in ${file}, but not in the graph yet: ${notLoaded}` : `Saved in ${file}`;
}
