/** The neighbourhood of a node, drawn when it comes into sight; beside it the same as a list. */

import { html } from '../dom.js';
import { network } from './network.js';
import { link } from '../parts/links.js';
import { list } from '../parts/sections.js';
import { whenSeen } from '../parts/seen.js';

const { details, div, figcaption, figure, span, summary } = html;

const TITLES = { talk: 'Talks', person: 'People', topic: 'Topics', edition: 'Editions' };

/** The node with these talks, their speakers, editions and topics; null where there is nothing around it. */
export function neighbourhood(node, talks) {
  const { nodes, edges, left } = network(node, talks);
  if (nodes.length < 3) {
    return null;
  }
  const frame = div({ class: 'drawing' });
  whenSeen(frame, async () => {
    const { draw } = await import('./drawing.js');
    draw(frame, nodes, edges);
  });
  return [
    figure(frame, figcaption(
      Object.keys(TITLES).filter(kind => nodes.some(each => each.kind === kind)).map(kind =>
        span({ class: 'key' }, span({ class: `shape ${kind}`, 'aria-hidden': 'true' }), kind)),
      span('Point at something to see what it touches, drag it to move it, click it to open it.'),
      left.length > 0 && span(`Left out: ${left.join(', ')}.`))),
    details({ class: 'as-list' }, summary('The same as a list'), Object.entries(TITLES).map(([kind, title]) => {
      const those = nodes.filter(each => each.kind === kind && each.id !== node.id);
      return those.length > 0 && [html.h3(title), list(those.map(each => link(each)), 'inline')];
    })),
  ];
}
