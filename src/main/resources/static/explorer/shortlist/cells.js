/**
 * A shortlist, made of cells: a value and when it was written. Of two copies that were both changed the later writing of
 * each cell counts, so that they can be merged in either order, as in a last-writer-wins map.
 *
 * `{ id, about: { name, edition }, people: { ID: { listed, name, status, note, email, reasons, place } } }`,
 * each of these a cell `[value, milliseconds]`.
 */

/** What can be said of somebody on a list; the first holds unless another was chosen. */
export const STATUSES = ['to ask', 'asked', 'accepted', 'declined'];

/** So many reasons are kept for each person. */
export const REASONS = 3;

/** A new list. */
export function newList(id, name, edition, at) {
  return { id, about: { name: [name, at], edition: [edition, at] }, people: {} };
}

/** What the list says of itself. */
export function about({ about: cells }) {
  return { name: 'Shortlist', edition: null, ...valuesOf(cells) };
}

/** The people on the list, in its order. */
export function entries({ people }) {
  return Object.entries(people)
    .map(([id, cells]) => ({ id, name: id, status: STATUSES[0], note: '', email: '', reasons: [], place: 0, ...valuesOf(cells) }))
    .filter(({ listed }) => listed)
    .sort((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1));
}

/** Whether somebody is on the list. */
export function isListed({ people }, id) {
  return people[id]?.listed?.[0] === true;
}

/** The list with these values for what it says of itself. */
export function withAbout(list, values, at) {
  return { ...list, about: written(list.about, values, at) };
}

/** The list with these values for a person. */
export function withPerson(list, id, values, at) {
  return { ...list, people: { ...list.people, [id]: written(list.people[id] ?? {}, values, at) } };
}

/** The list without a person; what was noted of them is forgotten. */
export function withoutPerson(list, id, at) {
  return { ...list, people: { ...list.people, [id]: remembered(written(list.people[id] ?? {}, { listed: false }, at)) } };
}

/** A place after everybody on the list. */
export function lastPlace(list) {
  return Math.max(0, ...entries(list).map(({ place }) => place)) + 1;
}

/** The list with a person one step nearer to its beginning, or, with 1, to its end. */
export function moved(list, id, step, at) {
  const all = entries(list);
  const from = all.findIndex(entry => entry.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= all.length) {
    return list;
  }
  all.splice(to, 0, ...all.splice(from, 1));
  // only who has another place than before is written, so that a merge keeps what others moved
  return all.reduce((result, entry, index) => entry.place === index + 1 ? result : withPerson(result, entry.id, { place: index + 1 }, at), list);
}

/** Both copies of a list in one. */
export function merged(one, other) {
  const ids = new Set([...Object.keys(one.people), ...Object.keys(other.people)]);
  return {
    id: one.id,
    about: later(one.about, other.about),
    people: Object.fromEntries([...ids].map(id => [id, remembered(later(one.people[id], other.people[id]))])),
  };
}

/** Of somebody who is not on the list any more, only that. */
function remembered(cells) {
  return cells.listed?.[0] === false ? { listed: cells.listed } : cells;
}

/** A cell is never written with an earlier time than it has, even where a clock was set back. */
function written(cells, values, at) {
  return { ...cells, ...Object.fromEntries(Object.entries(values)
    .filter(([name, value]) => JSON.stringify(cells[name]?.[0]) !== JSON.stringify(value))
    .map(([name, value]) => [name, [value, Math.max(at, (cells[name]?.[1] ?? 0) + 1)]])) };
}

function valuesOf(cells) {
  return Object.fromEntries(Object.entries(cells).map(([name, [value]]) => [name, value]));
}

function later(one = {}, other = {}) {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map(name => [name, laterCell(one[name], other[name])]));
}

/** Of cells written at the same time it is the same one on every machine. */
function laterCell(one, other) {
  if (!one || !other) {
    return one ?? other;
  }
  if (one[1] !== other[1]) {
    return one[1] > other[1] ? one : other;
  }
  return JSON.stringify(one[0]) > JSON.stringify(other[0]) ? one : other;
}
