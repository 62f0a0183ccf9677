/** A place for what is asked for and drawn when the reader comes to it. */

import { fill, focusOn, html } from '../dom.js';
import { whenSeen } from '../parts/seen.js';
import { skeleton } from '../states.js';

const { button, div, p } = html;

/** @param make answers what is to be there; where it fails, the reader may try again */
export function later(make) {
  const place = div(skeleton());
  async function draw() {
    try {
      show(await make());
    } catch (failure) {
      show(p({ class: 'note', role: 'alert' }, failure.message),
        p({ class: 'actions' }, button({ type: 'button', onclick: draw }, 'Try again')));
    }
  }
  function show(...content) {
    const hadFocus = place.contains(document.activeElement);
    fill(place, content);
    if (hadFocus) {
      focusOn(place);
    }
  }
  whenSeen(place, draw);
  return place;
}
