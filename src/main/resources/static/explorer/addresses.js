/** Ids and the addresses of their pages: `topic:rcu` is at `/topic/rcu`. */

/** The kinds of node that have pages, as ids and addresses begin. */
export const KINDS = ['person', 'topic', 'edition', 'talk', 'change', 'series', 'organization'];

/** The kind that an id begins with, or null where it is of none. */
export function kindIn(id) {
  return KINDS.find(kind => id.startsWith(`${kind}:`)) ?? null;
}

/** An id for a new node of a kind, after its name: `topic:best-practices` for Best practices. */
export function idFor(kind, name) {
  const slug = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${kind}:${slug}`;
}

/** The address of a node's page, or null where it has none. */
export function addressOf(id) {
  const kind = kindIn(id);
  return kind && `/${kind}/${id.slice(kind.length + 1).split('/').map(encodeURIComponent).join('/')}`;
}

/** The kind and the id that an address's path stands for, or null where it is no node's. */
export function nodeAt(path) {
  const [kind, ...rest] = path.slice(1).split('/');
  if (!KINDS.includes(kind) || rest.join('') === '') {
    return null;
  }
  return { kind, id: `${kind}:${rest.map(decoded).join('/')}` };
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address with these parameters; empty ones are left out. */
export function withParameters(path, parameters) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value].flat()) {
      if (each !== null && each !== undefined && each !== '' && each !== false) {
        search.append(name, each);
      }
    }
  }
  return search.size === 0 ? path : `${path}?${search}`;
}
