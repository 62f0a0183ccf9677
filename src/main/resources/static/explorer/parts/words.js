/** Numbers, days, kinds and roles in words. */

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const NUMBER = new Intl.NumberFormat('en');

/** `3 talks`, `1 talk`, `2 people`. */
export function count(number, one, many = `${one}s`) {
  return `${NUMBER.format(number)} ${number === 1 ? one : many}`;
}

/** `16 September 2023`. */
export function day(date) {
  return DAY.format(new Date(date));
}

/** `16 Sept 2023`. */
export function shortDay(date) {
  return SHORT_DAY.format(new Date(date));
}

/** When an edition was: its days where they are known, else its year. */
export function when(edition) {
  return period(edition, DAY);
}

/** The same as `when` where there is little room: `31 Jan – 1 Feb 2026`. */
export function shortWhen(edition) {
  return period(edition, SHORT_DAY);
}

function period({ year, startDate, endDate }, format) {
  if (!startDate) {
    return String(year);
  }
  return endDate && endDate !== startDate ? format.formatRange(new Date(startDate), new Date(endDate)) : format.format(new Date(startDate));
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

/** `maintainer` as `Maintainer`. */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An edition's name in a narrow place whose year is given elsewhere: `LPC 2025 Rust MC` as `LPC Rust MC`. */
export function shortName({ name, year }) {
  const [before] = name.replace(String(year), '').split(',');
  return before.replace(/\s+/g, ' ').trim() || name;
}
