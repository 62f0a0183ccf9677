/** A shortlist taken along: as a file, and as an address whose fragment holds it and so never reaches a server. */

import { REASONS, STATUSES } from './cells.js';

const FORMAT = 'ferrograph-shortlist-1';

const LONGEST_FILE = 1_000_000;

const MOST_PEOPLE = 1_000;

const LONGEST_TEXT = 2_000;

const ID = /^[\w:./-]{1,200}$/;

const ABOUT = { name: isText, edition: value => value === null || isId(value) };

const PERSON = {
  listed: isFlag,
  name: isText,
  status: value => STATUSES.includes(value),
  note: isText,
  email: isText,
  reasons: value => Array.isArray(value) && value.length <= REASONS && value.every(isText),
  place: Number.isFinite,
};

/** The list as the text of a file. */
export function fileOf({ id, about, people }) {
  return JSON.stringify({ format: FORMAT, id, about, people }, null, 1);
}

/**
 * The list that a file's text holds.
 * @throws {Error} where it is none; the message says why
 */
export function listIn(text) {
  if (text.length > LONGEST_FILE) {
    throw new Error('The file is too long for a shortlist.');
  }
  const said = parsed(text);
  if (said?.format !== FORMAT) {
    throw new Error('This is no shortlist. Choose a file that was saved with “Save as a file”.');
  }
  return listFrom(said);
}

/**
 * The list that an object holds, checked.
 * @throws {Error} where it is none; the message says why
 */
export function listFrom(said) {
  if (!isId(said?.id)) {
    throw new Error('This is no shortlist.');
  }
  const people = Object.entries(said.people ?? {});
  if (people.length > MOST_PEOPLE) {
    throw new Error(`A shortlist has at most ${MOST_PEOPLE} people.`);
  }
  return {
    id: said.id,
    about: cellsIn(said.about, ABOUT, 'the list'),
    people: Object.fromEntries(people.map(([id, cells]) => [person(id), cellsIn(cells, PERSON, id)])),
  };
}

/** An address that holds the list, at which another browser takes it over. */
export async function addressHolding(list) {
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(fileOf(list)));
  const text = btoa(Array.from(packed, byte => String.fromCharCode(byte)).join(''));
  return `${location.origin}/shortlist#list=${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/**
 * The list that an address holds behind its #.
 * @throws {Error} where it holds none
 */
export async function listAt(packed) {
  try {
    const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    return listIn(new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), Uint8Array.from(text, byte => byte.charCodeAt(0)))));
  } catch {
    throw new Error('The address holds no shortlist; it may have been cut off on its way.');
  }
}

/** The bytes that come out of a stream, as many as a list may have. */
async function through(stream, bytes) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts = [];
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) {
      return new Uint8Array(await new Blob(parts).arrayBuffer());
    }
    length += value.length;
    if (length > LONGEST_FILE) {
      await reader.cancel();
      throw new Error('too long');
    }
    parts.push(value);
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Cells that another version knows are left out; a time to come would win over all that is written later. */
function cellsIn(cells, known, whose) {
  const now = Date.now();
  return Object.fromEntries(Object.entries(cells ?? {}).filter(([name]) => Object.hasOwn(known, name)).map(([name, cell]) => {
    if (!Array.isArray(cell) || !known[name](cell[0]) || !Number.isFinite(cell[1])) {
      throw new Error(`The ${name} of ${whose} cannot be read.`);
    }
    return [name, [cell[0], Math.min(cell[1], now)]];
  }));
}

function person(id) {
  if (!isId(id) || !id.startsWith('person:')) {
    throw new Error(`The shortlist has ${id.slice(0, 40)}, which is no person’s id.`);
  }
  return id;
}

function isId(value) {
  return typeof value === 'string' && ID.test(value);
}

function isText(value) {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isFlag(value) {
  return typeof value === 'boolean';
}
