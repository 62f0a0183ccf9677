/** A button that puts a person on the current shortlist, and the number of people on it in the page's head. */

import { fill, html } from '../dom.js';
import { fullName } from '../parts/links.js';
import { REASONS, about, entries, isListed, lastPlace, withPerson, withoutPerson } from './cells.js';
import { changes, currentList, keep, startList } from './store.js';

/** What each button does to show whether its person is listed. */
const shown = new WeakMap();

changes.addEventListener('change', showAll);
// a page that was left and comes back shows what changed in between
document.getElementById('main').addEventListener('return', showAll);

function showAll() {
  document.querySelectorAll('.tick').forEach(button => shown.get(button)());
}

/**
 * The button for a person.
 * @param reasons sentences that say why, which the list keeps
 * @param edition the one that people are looked for, which a new list is made for
 */
export function tick(person, { reasons = [], edition = null } = {}) {
  const button = html.button({ type: 'button', class: 'tick', onclick: toggle });
  const show = () => {
    const list = currentList();
    const listed = list !== null && isListed(list, person.id);
    button.textContent = listed ? '✓ Listed' : '+ List';
    button.classList.toggle('on', listed);
    button.setAttribute('aria-label', `${button.textContent}: ${fullName(person)}, ${list ? about(list).name : edition?.name ?? 'Shortlist'}`);
  };
  function toggle() {
    try {
      const list = currentList() ?? startList(edition?.name ?? 'Shortlist', edition?.id);
      keep(isListed(list, person.id) ? withoutPerson(list, person.id, Date.now())
        : withPerson(list, person.id, { listed: true, name: fullName(person), reasons: reasons.slice(0, REASONS), place: lastPlace(list) }, Date.now()));
    } catch (failure) {
      button.textContent = failure.message;
      document.getElementById('news').textContent = failure.message;
    }
  }
  shown.set(button, show);
  show();
  return button;
}

/** Shows in the head how many people are on the current list. */
export function startCount(place) {
  const count = () => {
    const list = currentList();
    const many = list === null ? 0 : entries(list).length;
    fill(place, many > 0 && [String(many), html.span({ class: 'unseen' }, many === 1 ? ' person' : ' people')]);
  };
  changes.addEventListener('change', count);
  count();
}
