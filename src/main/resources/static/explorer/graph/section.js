/** The neighbourhood of a node, drawn when it comes into sight; beside it the same as a list. */

import { html } from '../dom.js';
import { network } from './network.js';
import { link } from '../parts/links.js';
import { list } from '../parts/sections.js';
import { count } from '../parts/words.js';

const { details, div, p, summary } = html;

const TITLES = { talk: 'Talks', person: 'People', topic: 'Topics', edition: 'Editions' };

/** The node with these talks, their speakers, editions and topics; null where there is nothing around it. */
export function neighbourhood(node, talks) {
  const { nodes, edges, left } = network(node, talks);
  if (nodes.length < 3) {
    return null;
  }
  const place = div({ class: 'drawing' });
  whenSeen(place, async () => {
    const { draw } = await import('./drawing.js');
    draw(place, nodes, edges);
  });
  return [
    place,
    left > 0 && p({ class: 'note' }, `The latest talks; ${count(left, 'more', 'more')} are left out.`),
    details({ class: 'as-list' }, summary('The same as a list'), Object.entries(TITLES).map(([kind, title]) => {
      const those = nodes.filter(each => each.kind === kind && each.id !== node.id);
      return those.length > 0 && [html.h3(title), list(those.map(each => link(each)), 'inline')];
    })),
  ];
}

function whenSeen(element, act) {
  const observer = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) {
      observer.disconnect();
      act();
    }
  }, { rootMargin: '200px' });
  observer.observe(element);
}
