/** Pictures of what is around a node or who worked together, drawn when they come into sight; beside each the same as a list. */

import { fill, html } from '../dom.js';
import { network } from './network.js';
import { together } from './together.js';
import { link } from '../parts/links.js';
import { list, unfolding } from '../parts/sections.js';
import { whenSeen } from '../parts/seen.js';
import { count } from '../parts/words.js';

const { details, div, figcaption, figure, p, span, summary } = html;

const TITLES = { talk: 'Talks', person: 'People', topic: 'Topics', edition: 'Editions' };

/** So many ties are listed, the others behind a button's press. */
const TIES = 40;

/** The node with these talks, their speakers, editions and topics; null where there is nothing around it. */
export function neighbourhood(node, talks) {
  const { nodes, edges, left } = network(node, talks);
  if (nodes.length < 3) {
    return null;
  }
  const keys = Object.keys(TITLES).filter(kind => nodes.some(each => each.kind === kind)).map(kind => key(`shape ${kind}`, kind));
  return picture(nodes, edges, left, keys, Object.entries(TITLES).map(([kind, title]) => {
    const those = nodes.filter(each => each.kind === kind && each.id !== node.id);
    return those.length > 0 && [html.h3(title), list(those.map(each => link(each)), 'inline')];
  }));
}

/** The people who share these talks or changes; where nobody does, that. */
export function ties(talks, changes) {
  const { nodes, edges, left } = together(talks, changes);
  if (edges.length === 0) {
    return p({ class: 'note' }, 'Nobody shares a talk or a change among those that were read.');
  }
  const keys = [key('tie', 'gave a talk together'), key('tie loose', 'only had to do with the same changes')];
  const rows = some => list(some.map(({ from, to, talks: given, changes: shared }) => [link(from), ' and ', link(to),
    span({ class: 'quiet' }, ' ', [given > 0 && count(given, 'talk'), shared > 0 && count(shared, 'change')].filter(Boolean).join(', '))]));
  return picture(nodes, edges, left, keys, [rows(edges.slice(0, TIES)),
    edges.length > TIES && unfolding(edges.length - TIES, 'ties', () => rows(edges.slice(TIES)))]);
}

function key(name, text) {
  return span({ class: 'key' }, span({ class: name, 'aria-hidden': 'true' }), text);
}

function picture(nodes, edges, left, keys, same) {
  const frame = div({ class: 'drawing' });
  whenSeen(frame, async () => {
    try {
      const { draw } = await import('./drawing.js');
      draw(frame, nodes, edges);
    } catch {
      fill(frame, p({ class: 'note', role: 'status' }, 'The picture can’t be drawn now; the list below says the same.'));
    }
  });
  return [
    figure(frame, figcaption(
      keys,
      span({ class: 'hint' }, 'Point at something to see what it touches, drag it to move it, click it to open it.'),
      left.length > 0 && span(`Left out: ${left.join(', ')}.`))),
    details({ class: 'as-list' }, summary('The same as a list'), same),
  ];
}
