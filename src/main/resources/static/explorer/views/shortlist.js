/** The shortlists of this browser: one of them with its people, what it lacks, and ways to take it along. */

import { withParameters } from '../addresses.js';
import { fill, html } from '../dom.js';
import { link } from '../parts/links.js';
import { columns, heading, list as listOf, part } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { adjust } from '../router.js';
import { listAt } from '../shortlist/carry.js';
import { about, entries, moved, withAbout, withPerson, withoutPerson } from '../shortlist/cells.js';
import { lacks } from '../shortlist/lacks.js';
import { load, questions, rowsOf } from '../shortlist/rows.js';
import { allLists, changes, choose, currentList, isPutAside, keep, listWith, remove, startList, takeOver } from '../shortlist/store.js';
import { noteAnew, people } from '../shortlist/table.js';
import { takeAlong } from '../shortlist/take.js';

const { a, button, div, form, input, label, nav, p } = html;

/** So many names are shown of a list that somebody else sends. */
const NAMES = 10;

/** The list on the page, and what shows it anew. */
let shown = null;

changes.addEventListener('change', () => shown?.place.isConnected && shown.refresh());

export default {
  alwaysAnew: true,
  title: ({ list }) => list ? about(list).name : 'Shortlists',
  news: ({ list }) => list ? count(entries(list).length, 'person', 'people') : 'No list',
  queryFor: route => listOn(route) ? 'shortlist' : null,
  variables: route => listOn(route) ? questions(listOn(route))[0] : {},
  async load(route, signal) {
    const list = listOn(route);
    const packed = route.fragment.get('list');
    const offered = packed === null ? null : await listAt(packed).catch(failure => failure);
    return { list, offered, ...list ? await load(list, signal) : {} };
  },
  render(data, { parameters }) {
    const failure = p({ class: 'state', role: 'alert', hidden: true });
    const attempt = action => {
      try {
        action();
        failure.hidden = true;
      } catch ({ message }) {
        failure.textContent = message;
        failure.hidden = false;
      }
    };
    if (data.list) {
      attempt(() => choose(data.list.id));
      shown = pageOf(data.list.id, data, attempt);
    }
    return [failure, isPutAside() && p({ class: 'note' }, 'Lists that were kept here before could not be read. Their text is still in this browser’s storage, as ferrograph.shortlists.unreadable.'),
      offer(data.offered, attempt), data.list ? shown.place : beginning(parameters.get('list'))];
  },
};

/** The list of an address: the one that it names, else that on which people are put. */
function listOn({ parameters }) {
  return parameters.has('list') ? listWith(parameters.get('list')) : currentList();
}

/** The page of a list, and what shows the list anew as it is kept then. Whatever has not changed is left as it is. */
function pageOf(id, data, attempt) {
  const write = change => attempt(() => keep(change(listWith(id))));
  const doing = {
    change: (person, values) => write(list => withPerson(list, person, values, Date.now())),
    move: (person, by) => write(list => moved(list, person, by, Date.now())),
    remove: person => write(list => withoutPerson(list, person, Date.now())),
  };
  const head = headOf(listWith(id), data.edition, write, attempt);
  const lists = nav({ 'class': 'choices', 'aria-label': 'Shortlists' });
  const table = div();
  const beside = div();
  const now = () => rowsOf(listWith(id), data);
  const place = div(head, lists, columns([table], [part('Take it along', takeAlong(() => listWith(id), now, goTo), { name: 'part taking' }), beside]));
  const fillAnew = filler();

  function refresh() {
    const list = listWith(id);
    const ids = list ? entries(list).map(entry => entry.id) : [];
    if (!list || ids.some(person => !data.people.has(person))) {
      finishTyping(place);
      adjust(list ? location.pathname + location.search + location.hash : '/shortlist');
      return;
    }
    head.querySelector('h1').textContent = about(list).name;
    fillAnew(lists, allLists().map(each => [each.id, about(each).name]), () => choiceOf(list, attempt));
    fillAnew(table, ids, () => {
      finishTyping(table);
      return peopleOf(now(), data.edition, doing);
    });
    const rows = now();
    noteAnew(rows);
    fillAnew(beside, rows.map(({ entry }) => [entry.id, entry.status]), () => lacks(rows, data.edition));
  }

  refresh();
  return { place, refresh };
}

/** Fills places only where what they are made of has changed; the focus stays on the element with the same id. */
function filler() {
  const made = new Map();
  return (place, from, content) => {
    const key = JSON.stringify(from);
    if (made.get(place) !== key) {
      made.set(place, key);
      const focus = place.contains(document.activeElement) ? document.activeElement.id : '';
      fill(place, content());
      if (focus !== '') {
        (document.getElementById(focus) ?? place.querySelector('button, a'))?.focus({ preventScroll: true });
      }
    }
  };
}

/** What is being typed is kept, as if the reader had left the field. */
function finishTyping(place) {
  if (place.contains(document.activeElement) && document.activeElement.matches('input')) {
    const { id } = document.activeElement;
    document.activeElement.blur();
    document.getElementById(id)?.focus({ preventScroll: true });
  }
}

function headOf(list, edition, write, attempt) {
  return heading('Shortlist', about(list).name,
    p({ class: 'lead' }, edition && ['For ', link(edition), '. '], 'Kept in this browser and nowhere else.'),
    form({ class: 'naming', onsubmit: event => {
      event.preventDefault();
      const name = new FormData(event.target).get('name').trim();
      if (name !== '') {
        write(each => withAbout(each, { name }, Date.now()));
      }
    } },
    label({ for: 'list-name', class: 'unseen' }, 'Name of the list'),
    input({ id: 'list-name', name: 'name', type: 'text', value: about(list).name, maxlength: '200', autocomplete: 'off' }),
    button({ type: 'submit' }, 'Rename'),
    button({ type: 'button', class: 'leave', onclick: () => confirm(`Delete the list “${about(list).name}”?`) && attempt(() => remove(list.id)) }, 'Delete the list')));
}

/** The lists, and a way to begin another. */
function choiceOf(list, attempt) {
  return [
    allLists().map(each => a({ 'href': addressOfList(each), 'aria-current': each.id === list.id ? 'page' : null }, about(each).name)),
    button({ type: 'button', class: 'leave', id: 'new-list', onclick: () => attempt(() => goTo(startList('Shortlist'))) }, 'New list'),
  ];
}

function peopleOf(rows, edition, doing) {
  return part('People', rows.length > 0 ? people(rows, edition, doing)
    : p({ class: 'note' }, 'Nobody yet. ', a({ href: withParameters('/invite', { edition: edition?.id }) }, 'Whom to invite?')),
  { total: count(rows.length, 'person', 'people') });
}

/** Where there is no list, or not the one that the address names. */
function beginning(missing) {
  return [heading('In this browser', 'Shortlists', p({ class: 'lead' }, missing
    ? 'This browser does not have the list of this address. Ask whoever has it for “Copy as an address”.'
    : ['A list of people to ask. Press “+ List” next to anybody: among the ', a({ href: '/invite' }, 'people suggested'),
      ', on the page of a topic or an edition, or on their own.'])),
  listOf(allLists().map(each => a({ href: addressOfList(each) }, about(each).name))), takeAlong(null, null, goTo)];
}

/** A list that the address brings, to be taken over or not. */
function offer(offered, attempt) {
  if (offered === null) {
    return null;
  }
  if (offered instanceof Error) {
    return p({ class: 'state', role: 'alert' }, offered.message);
  }
  const known = listWith(offered.id);
  const all = entries(offered);
  return part('A list from somebody else', div(
    p(`“${about(offered).name}” with ${count(all.length, 'person', 'people')}. `,
      known ? 'You have this list; what was changed last counts for each note, status and place.' : 'Taken over, it is kept in this browser.'),
    listOf([...all.slice(0, NAMES).map(({ name }) => name), ...all.length > NAMES ? [`and ${all.length - NAMES} more`] : []], 'inline'),
    p({ class: 'actions' }, button({ type: 'button', onclick: () => attempt(() => {
      takeOver(offered);
      goTo(offered);
    }) }, known ? 'Merge it with yours' : 'Take it over'))));
}

function goTo(list) {
  adjust(addressOfList(list));
}

function addressOfList({ id }) {
  return withParameters('/shortlist', { list: id });
}
