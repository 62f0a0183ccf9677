/** The people of a shortlist, each with what is noted of them, in an order of one's own. */

import { addressOf } from '../addresses.js';
import { html, joined } from '../dom.js';
import { link, links } from '../parts/links.js';
import { STATUSES } from './cells.js';
import { knownOf, organizationsOf } from './rows.js';

const { a, button, div, h3, input, li, ol, option, p, select, span } = html;

const TOPICS = 4;

/**
 * @param rows the entries with their people
 * @param edition the edition that the list is for, or null
 * @param change is told a person's id and what is noted now
 * @param move is told a person's id, and 1 or -1
 * @param remove is told a person's id
 */
export function people(rows, edition, { change, move, remove }) {
  return ol({ class: 'listed' }, rows.map(({ entry, person, reasons }, index) => li({ class: classOf(entry) },
    div({ class: 'listed-person' },
      h3(a({ href: addressOf(entry.id) }, entry.name)),
      p({ class: 'meta' }, person === null ? 'The graph has no such person any more.' : person && known(person)),
      p({ class: 'topics' }, topics(person, edition)),
      reasons.length > 0 && p({ class: 'meta' }, reasons.join('; '), '.')),
    div({ class: 'noted' },
      select({ 'id': `status-${entry.id}`, 'aria-label': `Status of ${entry.name}`, 'onchange': ({ target }) => change(entry.id, { status: target.value }) },
        STATUSES.map(status => option({ value: status, selected: status === entry.status }, status))),
      text('note', entry, 'Note', change),
      text('email', entry, 'E-mail', change)),
    div({ class: 'moves' },
      step(entry, -1, '↑', 'up', index === 0, move),
      step(entry, 1, '↓', 'down', index === rows.length - 1, move),
      button({ type: 'button', class: 'leave', id: `remove-${entry.id}`, 'aria-label': `Take ${entry.name} off the list`, onclick: () => remove(entry.id) }, 'Remove')))));
}

/** Shows what is noted of the people of the table, who are the same as before. */
export function updateFields(rows) {
  for (const { entry } of rows) {
    for (const name of ['status', 'note', 'email']) {
      const field = document.getElementById(`${name}-${entry.id}`);
      if (field && field.value !== entry[name]) {
        field.value = entry[name];
      }
    }
    document.getElementById(`status-${entry.id}`)?.closest('li').setAttribute('class', classOf(entry));
  }
}

function classOf({ status }) {
  return `of-${status.replace(' ', '-')}`;
}

function text(name, entry, label, change) {
  return input({
    'id': `${name}-${entry.id}`, 'type': name === 'email' ? 'email' : 'text', 'value': entry[name], 'placeholder': label, 'autocomplete': 'off',
    'aria-label': `${label} for ${entry.name}`, 'maxlength': '2000',
    // with every letter, so that nothing is lost whatever happens next
    'oninput': ({ target }) => change(entry.id, { [name]: target.value }),
  });
}

/** A button that would do nothing stays, so that the focus is not lost at the end of the list. */
function step({ id, name }, by, sign, where, idle, move) {
  return button({ 'type': 'button', 'class': 'leave', 'id': `${where}-${id}`, 'aria-label': `Move ${name} ${where}`, 'aria-disabled': idle ? 'true' : null, 'onclick': () => move(id, by) }, sign);
}

function known(person) {
  const { latest: { nodes: [talk] } } = person;
  const organizations = organizationsOf(person);
  return joined([
    organizations.length > 0 && links(organizations),
    talk ? ['latest talk on record: ', link(talk), ', ', talk.edition.name] : 'no talk on record',
  ].filter(Boolean), ' · ');
}

/** The topics of the call that the person knows; with no call, what the person knows best. */
function topics(person, edition) {
  if (!person) {
    return null;
  }
  const called = knownOf(edition?.callsFor ?? [], person);
  const all = called.length > 0 ? called : person.expertise.map(({ topic }) => topic);
  return [called.length > 0 && span({ class: 'quiet' }, 'Of the call: '), links(all.slice(0, TOPICS)), all.length > TOPICS && span({ class: 'quiet' }, ` and ${all.length - TOPICS} more`)];
}
