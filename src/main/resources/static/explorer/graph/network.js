/** What lies around a node, as nodes and edges: talks, who gave them, where, about what. */

import { kindIn } from '../addresses.js';
import { fullName } from '../parts/links.js';
import { count } from '../parts/words.js';

const MOST_TALKS = 24;

/** More nodes than that crowd the picture, on a screen and on a phone: topics of one talk alone are left out then. */
const MANY = 45;
const MANY_ON_PHONE = 25;

/**
 * @param centre the node in the middle
 * @param talks the talks around it, those that matter most first
 * @return the nodes, each with its `kind`; the edges as pairs of nodes; how many talks and how many topics were left out
 */
export function network(centre, talks) {
  const nodes = new Map();
  const edges = new Map();
  const add = node => {
    if (!nodes.has(node.id)) {
      nodes.set(node.id, { id: node.id, name: fullName(node), kind: kindIn(node.id) });
    }
    return nodes.get(node.id);
  };
  const join = (one, other) => one !== other && edges.set(`${one.id} ${other.id}`, { from: one, to: other });
  const middle = add(centre);
  middle.centre = true;
  const shown = talks.slice(0, MOST_TALKS);
  for (const talk of shown) {
    const node = add(talk);
    const around = [...talk.speakers ?? [], ...talk.topics ?? []].map(add);
    around.forEach(each => join(node, each));
    if (!around.includes(middle)) {
      join(middle, node);
    }
  }
  return thinned([...nodes.values()], [...edges.values()], talks.length - shown.length);
}

function thinned(nodes, edges, talks) {
  const most = matchMedia('(max-width: 44rem)').matches ? MANY_ON_PHONE : MANY;
  const degree = node => edges.filter(({ from, to }) => from === node || to === node).length;
  const minor = new Set(nodes.length > most ? nodes.filter(node => node.kind === 'topic' && !node.centre && degree(node) === 1) : []);
  return {
    nodes: nodes.filter(node => !minor.has(node)),
    edges: edges.filter(({ to }) => !minor.has(to)),
    left: [talks > 0 && count(talks, 'older talk'), minor.size > 0 && count(minor.size, 'topic of a single talk', 'topics of single talks')]
      .filter(Boolean),
  };
}
