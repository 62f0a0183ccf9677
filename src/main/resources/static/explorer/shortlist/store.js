/** The shortlists, kept in this browser and nowhere else. Other tabs of it see what changes. */

import { merged, newList } from './cells.js';

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
  const list = newList(crypto.randomUUID(), name, edition, Date.now());
  keep(list);
  choose(list.id);
  return list;
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

/** Whether something that was kept could not be read, and is put aside. */
export function isPutAside() {
  try {
    return localStorage.getItem(UNREADABLE) !== null;
  } catch {
    return false;
  }
}

/** What is kept; nothing where the browser keeps nothing. */
function read() {
  let text = null;
  try {
    text = localStorage.getItem(KEY);
    const kept = text === null ? { lists: [] } : JSON.parse(text);
    if (Array.isArray(kept?.lists)) {
      return kept;
    }
  } catch {
    // whatever it is, it is no list
  }
  putAside(text);
  return { lists: [] };
}

function putAside(text) {
  try {
    if (text !== null) {
      localStorage.setItem(UNREADABLE, [localStorage.getItem(UNREADABLE), text].filter(Boolean).join('\n'));
      localStorage.removeItem(KEY);
    }
  } catch {
    // where nothing can be written nothing is written over
  }
}

function write(kept) {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    throw new Error('This browser keeps no more: its storage is full or switched off.');
  }
  changes.dispatchEvent(new Event('change'));
}
