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

/** Room for names at the sides of the picture. */
const SIDE = 80;

/** Room for nodes and names at its top and bottom. */
const EDGE = 30;

/** A small graph is spread no further than that. */
const WIDEST = 1.6;
const STILL = 0.02;

/** Draws the graph into this element; for those who do not see it, the list beside it says the same. */
export function draw(frame, nodes, edges) {
  scatter(nodes);
  settle(nodes, edges);
  const lines = edges.map(({ name }) => line(name && { class: name }));
  const marks = nodes.map(mark);
  const { clientWidth: width, clientHeight: height } = frame;
  const picture = svg.svg({ 'aria-hidden': 'true', viewBox: `0 0 ${width} ${height}` },
    g({ class: 'edges' }, lines), g({ class: 'nodes' }, marks));
  const across = axis(nodes.map(node => node.x), width, Math.min(SIDE, width / 6));
  const down = axis(nodes.map(node => node.y), height, EDGE);
  const update = () => {
    edges.forEach(({ from, to }, position) => setAll(lines[position],
      { x1: across.to(from.x), y1: down.to(from.y), x2: across.to(to.x), y2: down.to(to.y) }));
    nodes.forEach(({ x, y }, position) =>
      marks[position].setAttribute('transform', `translate(${across.to(x).toFixed(1)} ${down.to(y).toFixed(1)})`));
  };
  const placeOf = event => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
    return { x: across.from(point.x), y: down.from(point.y) };
  };
  update();
  fill(frame, picture);
  marks.forEach((element, position) => {
    draggable(element, nodes[position], placeOf, warm(nodes, edges, update));
    highlight(picture, element, nodes[position], edges, lines, marks, nodes);
  });
}

function mark(node) {
  return a({ href: addressOf(node.id), class: [node.kind, node.centre && 'centre'].filter(Boolean).join(' '), tabindex: '-1', draggable: 'false' },
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

/** From the layout's places along one axis to the picture's, so that they fill it, and back; names keep their size. */
function axis(places, length, margin) {
  const [least, most] = [Math.min(...places), Math.max(...places)];
  const scale = Math.min((length - 2 * margin) / Math.max(most - least, 1), WIDEST);
  const [middle, centre] = [(least + most) / 2, length / 2];
  return { to: place => centre + (place - middle) * scale, from: place => middle + (place - centre) / scale };
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

function draggable(element, node, placeOf, warmTo) {
  let moved = false;
  element.addEventListener('pointerdown', event => {
    moved = false;
    node.held = true;
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', event => {
    if (node.held) {
      const { x, y } = placeOf(event);
      moved ||= Math.hypot(x - node.x, y - node.y) > 4;
      if (moved) {
        Object.assign(node, { x, y });
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
