/** What lies around a node, as nodes and edges: talks, who gave them, where, about what. */

const MOST_TALKS = 24;

/**
 * @param centre the node in the middle
 * @param talks the talks around it, those that matter most first
 * @return the nodes, each with its `kind`; the edges as pairs of nodes; how many talks were left out
 */
export function network(centre, talks) {
  const nodes = new Map();
  const edges = new Map();
  const add = node => {
    if (!nodes.has(node.id)) {
      nodes.set(node.id, { id: node.id, name: node.name ?? node.title, kind: node.id.slice(0, node.id.indexOf(':')) });
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
  return { nodes: [...nodes.values()], edges: [...edges.values()], left: talks.length - shown.length };
}
