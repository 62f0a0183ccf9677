/** Draws a graph as SVG whose nodes are links that can be dragged. */

import { addressOf } from '../addresses.js';
import { fill, svg } from '../dom.js';
import { move, scatter, settle } from './layout.js';

const { a, circle, g, line, path, rect, text, title } = svg;

const SHAPES = {
  person: () => circle({ r: 6 }),
  talk: () => rect({ x: -4, y: -4, width: 8, height: 8 }),
  topic: () => path({ d: 'M0-7 7 0 0 7-7 0Z' }),
  edition: () => circle({ r: 6, class: 'ring' }),
};

const LONGEST = 34;
const MARGIN = 60;
const STILL = 0.02;

/** Draws the graph into this element; for those who do not see it, the list beside it says the same. */
export function draw(place, nodes, edges) {
  scatter(nodes);
  settle(nodes, edges);
  const lines = edges.map(() => line());
  const marks = nodes.map(mark);
  const picture = svg.svg({ 'aria-hidden': 'true', preserveAspectRatio: 'xMidYMid meet' },
    g({ class: 'edges' }, lines), g({ class: 'nodes' }, marks));
  picture.setAttribute('viewBox', frame(nodes, place));
  const update = () => {
    edges.forEach(({ from, to }, position) => setAll(lines[position], { x1: from.x, y1: from.y, x2: to.x, y2: to.y }));
    nodes.forEach((node, position) => marks[position].setAttribute('transform', `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`));
  };
  update();
  fill(place, picture);
  marks.forEach((element, position) => {
    draggable(picture, element, nodes[position], warm(nodes, edges, update));
    highlight(picture, element, nodes[position], edges, lines, marks, nodes);
  });
}

function mark(node) {
  return a({ href: addressOf(node.id), class: `${node.kind}${node.centre ? ' centre' : ''}`, tabindex: '-1', draggable: 'false' },
    title(node.name),
    circle({ r: 14, class: 'reach' }),
    SHAPES[node.kind]?.() ?? circle({ r: 5 }),
    text({ y: 19 }, node.name.length > LONGEST ? `${node.name.slice(0, LONGEST - 1).trimEnd()}…` : node.name));
}

function setAll(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value.toFixed(1));
  }
}

/** The part of the plane that shows all nodes, at least as wide as the place has room for. */
function frame(nodes, place) {
  const xs = nodes.map(node => node.x);
  const ys = nodes.map(node => node.y);
  const width = Math.max(Math.max(...xs) - Math.min(...xs) + 2 * MARGIN, place.clientWidth * 0.9);
  const height = Math.max(Math.max(...ys) - Math.min(...ys) + MARGIN, place.clientHeight * 0.9);
  return [(Math.min(...xs) + Math.max(...xs) - width) / 2, (Math.min(...ys) + Math.max(...ys) - height) / 2 + 8, width, height]
    .map(Math.round).join(' ');
}

/** Lets the layout move again until it has cooled down. */
function warm(nodes, edges, update) {
  let heat = 0;
  return to => {
    const sleeping = heat < STILL;
    heat = to;
    if (sleeping) {
      requestAnimationFrame(function step() {
        move(nodes, edges, heat);
        update();
        heat *= 0.96;
        if (heat >= STILL) {
          requestAnimationFrame(step);
        }
      });
    }
  };
}

function draggable(picture, element, node, warmTo) {
  let moved = false;
  element.addEventListener('pointerdown', event => {
    moved = false;
    node.held = true;
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', event => {
    if (node.held) {
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
      moved ||= Math.hypot(point.x - node.x, point.y - node.y) > 4;
      if (moved) {
        Object.assign(node, { x: point.x, y: point.y });
        warmTo(0.3);
      }
    }
  });
  const release = () => node.held = false;
  element.addEventListener('pointerup', release);
  element.addEventListener('pointercancel', release);
  element.addEventListener('click', event => moved && event.preventDefault());
}

/** While the pointer is over a node, it and its neighbours stand out. */
function highlight(picture, element, node, edges, lines, marks, nodes) {
  const near = new Set([node, ...edges.filter(edge => edge.from === node || edge.to === node).flatMap(edge => [edge.from, edge.to])]);
  element.addEventListener('pointerenter', () => {
    picture.classList.add('focused');
    marks.forEach((each, position) => each.classList.toggle('near', near.has(nodes[position])));
    lines.forEach((each, position) => each.classList.toggle('near', edges[position].from === node || edges[position].to === node));
  });
  element.addEventListener('pointerleave', () => picture.classList.remove('focused'));
}
