/** Who worked together, as nodes and edges: people, joined where they share talks or changes. */

import { fullName } from '../parts/links.js';
import { count } from '../parts/words.js';

/** More people than that crowd the picture, on a screen and on a phone. */
const MANY = 32;
const MANY_ON_PHONE = 16;

/**
 * @param talks talks with their speakers
 * @param changes changes with their contributions
 * @return the people with the strongest ties as nodes; their ties as edges, the strongest first, each with how many talks
 * and changes the two share; how many people were left out
 */
export function together(talks, changes) {
  const people = new Map();
  const ties = new Map();
  const tie = (those, kind) => {
    const ids = [...new Set(those.map(person => person.id))].sort();
    those.forEach(person => people.has(person.id) || people.set(person.id, { id: person.id, name: fullName(person), kind: 'person' }));
    ids.forEach((one, position) => ids.slice(position + 1).forEach(other => {
      const key = `${one} ${other}`;
      ties.has(key) || ties.set(key, { from: people.get(one), to: people.get(other), talks: 0, changes: 0 });
      ties.get(key)[kind]++;
    }));
  };
  talks.forEach(({ speakers }) => tie(speakers, 'talks'));
  changes.forEach(({ contributions }) => tie(contributions.nodes.map(({ person }) => person), 'changes'));
  return strongest([...ties.values()].sort(byStrength));
}

function strongest(ties) {
  const most = matchMedia('(max-width: 44rem)').matches ? MANY_ON_PHONE : MANY;
  const all = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const shown = new Set();
  for (const { from, to } of ties) {
    if (shown.size + !shown.has(from) + !shown.has(to) <= most) {
      shown.add(from).add(to);
    }
  }
  return {
    nodes: [...shown],
    edges: ties.filter(({ from, to }) => shown.has(from) && shown.has(to)).map(each => ({ ...each, name: each.talks === 0 ? 'loose' : null })),
    left: all.size > shown.size ? [count(all.size - shown.size, 'person with weaker ties', 'people with weaker ties')] : [],
  };
}

/** Talks given together say more than changes that both had to do with. */
function byStrength(one, other) {
  return other.talks - one.talks || other.changes - one.changes || one.from.name.localeCompare(other.from.name) || one.to.name.localeCompare(other.to.name);
}
