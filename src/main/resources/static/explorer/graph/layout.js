/** A force-directed layout: nodes push each other away, edges pull, all are drawn gently to the middle. */

const PUSH = 14_000;
const PULL = 0.06;
const LENGTH = 70;
const GRAVITY = 0.008;

/** Names are written beside the nodes, so that these need more room to the left and right than above and below. */
const FLAT = 0.55;
const COOLING = 0.985;

/** Gives nodes their first places, on a spiral, so that the same graph is always drawn the same way. */
export function scatter(nodes) {
  nodes.forEach((node, position) => {
    const angle = position * 2.4;
    const radius = node.centre ? 0 : 18 * Math.sqrt(position + 1);
    Object.assign(node, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), dx: 0, dy: 0 });
  });
}

/** Moves the nodes until they have come to rest. */
export function settle(nodes, edges, steps = 400) {
  let heat = 1;
  for (let step = 0; step < steps; step++) {
    move(nodes, edges, heat);
    heat *= COOLING;
  }
}

/** One step; `heat` from 1 to 0 says how far nodes may go. A node that is held stays where it is. */
export function move(nodes, edges, heat) {
  for (const [position, one] of nodes.entries()) {
    for (const other of nodes.slice(position + 1)) {
      push(one, other);
    }
  }
  for (const { from, to } of edges) {
    pull(from, to);
  }
  for (const node of nodes) {
    node.dx -= node.x * GRAVITY;
    node.dy -= node.y * GRAVITY * 2.5;
    if (!node.held) {
      node.x += limited(node.dx) * heat;
      node.y += limited(node.dy) * heat;
    }
    node.dx = 0;
    node.dy = 0;
  }
}

function limited(distance) {
  return Math.max(-30, Math.min(30, distance));
}

function push(one, other) {
  const x = (one.x - other.x || 0.1) * FLAT;
  const y = one.y - other.y || 0.1;
  const square = Math.max(x * x + y * y, 60);
  const force = PUSH / square / Math.sqrt(square);
  one.dx += x * force;
  one.dy += y * force;
  other.dx -= x * force;
  other.dy -= y * force;
}

function pull(from, to) {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const distance = Math.hypot(x, y) || 1;
  const force = PULL * (distance - LENGTH) / distance;
  from.dx += x * force;
  from.dy += y * force;
  to.dx -= x * force;
  to.dy -= y * force;
}
