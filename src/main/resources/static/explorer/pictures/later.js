/** A place for what is asked for and drawn when the reader comes to it. */

import { fill, html } from '../dom.js';
import { whenSeen } from '../parts/seen.js';
import { skeleton } from '../states.js';

const { button, div, p } = html;

/** @param make answers what is to be there; where it fails, the reader may try again */
export function later(make) {
  const place = div(skeleton());
  async function draw() {
    try {
      fill(place, await make());
    } catch (failure) {
      fill(place, p({ class: 'note', role: 'alert' }, failure.message),
        p({ class: 'actions' }, button({ type: 'button', onclick: draw }, 'Try again')));
    }
  }
  whenSeen(place, draw);
  return place;
}
