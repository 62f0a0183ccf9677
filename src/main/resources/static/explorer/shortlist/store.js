/** The shortlists, kept in this browser and nowhere else. Other tabs of it see what changes. */

import { merged, newList } from './cells.js';
import { listFrom } from './transfer.js';

const KEY = 'ferrograph.shortlists';

/** Text that was kept and can't be read is put aside here, not written over. */
const UNREADABLE = `${KEY}.unreadable`;

/** Tells of each change, in this tab or another, by an event `change`. */
export const changes = new EventTarget();

// without a key, all that the site keeps was cleared
window.addEventListener('storage', ({ key }) => (key === KEY || key === null) && changes.dispatchEvent(new Event('change')));

/** All lists, the latest made first. */
export function allLists() {
  return read().lists;
}

/** The list that people are put on; null where there is none yet. */
export function currentList() {
  const { current } = read();
  const all = allLists();
  return all.find(({ id }) => id === current) ?? all[0] ?? null;
}

/** The list with this id; null where there is none. */
export function listWith(id) {
  return allLists().find(list => list.id === id) ?? null;
}

/**
 * Makes a new list the one that people are put on.
 * @throws {Error} where the browser keeps nothing
 */
export function startList(name, edition = null) {
  const list = newList(newId(), name, edition, Date.now());
  keep(list);
  choose(list.id);
  return list;
}

/** Not crypto.randomUUID(): that is only there where the page came by HTTPS or from this machine. */
function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Has people put on this list from now on.
 * @throws {Error} where the browser keeps nothing
 */
export function choose(id) {
  const kept = read();
  if (kept.current !== id) {
    write({ ...kept, current: id });
  }
}

/**
 * Keeps a list, merged with the copy that there is: what another tab has changed of it stays.
 * @throws {Error} where the browser keeps nothing
 */
export function keep(list) {
  const { lists, ...others } = read();
  const known = lists.find(({ id }) => id === list.id);
  write({
    ...others,
    lists: known ? lists.map(each => each === known ? merged(known, list) : each) : [list, ...lists],
  });
}

/**
 * Keeps a list that was taken along, likewise, and makes it the one that people are put on.
 * @throws {Error} where the browser keeps nothing
 */
export function takeOver(list) {
  keep(list);
  choose(list.id);
}

/**
 * Deletes a list with all that was noted in it.
 * @throws {Error} where the browser keeps nothing
 */
export function remove(id) {
  const { lists, ...others } = read();
  write({ ...others, lists: lists.filter(list => list.id !== id) });
}

/** The text of what was kept and could not be read; null where there is none. */
export function textPutAside() {
  try {
    return localStorage.getItem(UNREADABLE);
  } catch {
    return null;
  }
}

/** Deletes the text of what could not be read. */
export function deleteTextPutAside() {
  localStorage.removeItem(UNREADABLE);
}

/** What was read last, and the text that it was read from. */
let known = { text: null, kept: { lists: [] } };

/** What is kept; nothing where the browser keeps nothing. */
function read() {
  try {
    const text = localStorage.getItem(KEY);
    if (text !== known.text) {
      known = { text, kept: text === null ? { lists: [] } : readable(text) };
    }
    return known.kept;
  } catch {
    return { lists: [], closed: true };
  }
}

/** What can be read of a text; it is put aside where that is not all. */
function readable(text) {
  try {
    const { current, lists } = JSON.parse(text);
    return { current, lists: lists.map(listFrom) };
  } catch {
    localStorage.setItem(UNREADABLE, [textPutAside(), text].filter(Boolean).join('\n'));
    localStorage.removeItem(KEY);
    return { lists: [] };
  }
}

function write({ closed, ...kept }) {
  try {
    // nothing is written over that could be neither read nor put aside
    if (closed) {
      throw new Error();
    }
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    throw new Error('This browser cannot save this: its storage is full or switched off.');
  }
  changes.dispatchEvent(new Event('change'));
}
