/** The shortlists of this browser: one of them with its people, what it lacks, and ways to take it along. */

import { withParameters } from '../addresses.js';
import { fill, html } from '../dom.js';
import { link } from '../parts/links.js';
import { columns, heading, list as listOf, part } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { adjust } from '../router.js';
import { listAt } from '../shortlist/transfer.js';
import { about, entries, isListed, merged, moved, withAbout, withPerson, withoutPerson } from '../shortlist/cells.js';
import { coverage } from '../shortlist/coverage.js';
import { load, questions, rowsOf } from '../shortlist/rows.js';
import { allLists, changes, choose, currentList, deleteTextPutAside, keep, listWith, remove, startList, takeOver, textPutAside } from '../shortlist/store.js';
import { people, updateFields } from '../shortlist/table.js';
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
    return { list, offered, ...list ? await loaded(list, signal) : {} };
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
    if (data.failure) {
      attempt(() => {
        throw data.failure;
      });
    }
    return [failure, putAside(), offer(data.offered, attempt), data.list ? shown.place : beginning(parameters.get('list'))];
  },
};

/** What the graph says of a list. What is noted of it is there in any case, so that a failure is no reason to hide it. */
async function loaded(list, signal) {
  return load(list, signal).catch(failure => {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    return { people: new Map(), edition: null, failure };
  });
}

/** That lists could not be read, and a way to be rid of their text. */
function putAside() {
  return textPutAside() !== null && p({ class: 'note' },
    'Lists that were kept here before could not be read. Their text is still in this browser’s storage, as ferrograph.shortlists.unreadable. ',
    button({ type: 'button', class: 'leave', onclick: ({ target }) => {
      deleteTextPutAside();
      target.closest('p').remove();
    } }, 'Delete it'));
}

/** The list of an address: the one that it names, else that on which people are put. */
function listOn({ parameters }) {
  return parameters.has('list') ? listWith(parameters.get('list')) : currentList();
}

/** The page of a list, and what shows the list anew as it is kept then. Whatever has not changed is left as it is. */
function pageOf(id, data, attempt) {
  const write = change => listWith(id) && attempt(() => keep(change(listWith(id))));
  const doing = {
    change: (person, values) => write(list => withPerson(list, person, values, Date.now())),
    move: (person, by) => {
      write(list => moved(list, person, by, Date.now()));
      const place = entries(listWith(id)).findIndex(entry => entry.id === person);
      say(`Place ${place + 1}`);
    },
    remove: person => {
      const all = entries(listWith(id));
      const place = all.findIndex(entry => entry.id === person);
      write(list => withoutPerson(list, person, Date.now()));
      document.getElementById(`remove-${(all[place + 1] ?? all[place - 1])?.id}`)?.focus();
      say(`${all[place].name} is off the list`);
    },
  };
  const head = headOf(listWith(id), data.edition, write, attempt);
  const lists = nav({ 'class': 'choices', 'aria-label': 'Shortlists' });
  const table = div();
  const beside = div();
  const now = () => rowsOf(listWith(id), data);
  const place = div(head, lists, columns([table], [part('Take it along', takeAlong(() => listWith(id), now, goTo), { name: 'part taking' }), beside]));
  const fillIfChanged = filler();
  let loading = data.failure !== undefined;

  function refresh() {
    const list = listWith(id);
    const ids = list ? entries(list).map(entry => entry.id) : [];
    if (!list) {
      adjust('/shortlist');
      return;
    }
    if (!loading && ids.some(person => !data.people.has(person))) {
      loading = true;
      load(list).then(known => {
        loading = false;
        data.people = known.people;
        fillIfChanged.forget(table);
        refresh();
      }, failure => attempt(() => {
        throw failure;
      }));
    }
    showName(head, about(list).name);
    fillIfChanged(lists, allLists().map(each => [each.id, about(each).name]), () => choiceOf(list, attempt));
    const rows = now();
    fillIfChanged(table, ids, () => peopleOf(rows, data.edition, doing));
    updateFields(rows);
    fillIfChanged(beside, rows.map(({ entry, person }) => [entry.id, entry.status, Boolean(person)]), () => coverage(rows, data.edition));
  }

  refresh();
  return { place, refresh };
}

/** Fills places only where what they are made of has changed; the focus stays on the element with the same id. */
function filler() {
  const made = new Map();
  const fillIfChanged = (place, from, content) => {
    const key = JSON.stringify(from);
    if (made.get(place) === key) {
      return;
    }
    made.set(place, key);
    const { activeElement: before } = document;
    const { id, selectionStart, selectionEnd } = before;
    const hadFocus = place.contains(before) && id !== '';
    fill(place, content());
    const after = hadFocus && document.getElementById(id);
    if (after) {
      after.focus({ preventScroll: true });
      // fields for e-mail addresses have no place of the cursor
      if (typeof selectionStart === 'number') {
        after.setSelectionRange(selectionStart, selectionEnd);
      }
    }
  };
  fillIfChanged.forget = place => made.delete(place);
  return fillIfChanged;
}

/** Tells those who do not see the page. */
function say(text) {
  document.getElementById('news').textContent = text;
}

function showName(head, name) {
  const [title, field] = [head.querySelector('h1'), head.querySelector('input')];
  if (title.textContent !== name) {
    title.textContent = name;
    field.value = name;
    document.title = `${name} · Ferrograph`;
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
    button({ type: 'button', class: 'leave', onclick: () => confirm(`Delete the list “${about(listWith(list.id)).name}”?`) && attempt(() => remove(list.id)) }, 'Delete the list')));
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
  const gone = known ? entries(known).filter(({ id }) => !isListed(merged(known, offered), id)).map(({ name }) => name) : [];
  return part('A list from somebody else', div(
    p(`“${about(offered).name}” with ${count(all.length, 'person', 'people')}. `,
      known ? 'You have this list; what was changed last counts for each note, status and place.' : 'Taken over, it is kept in this browser.'),
    listOf([...all.slice(0, NAMES).map(({ name }) => name), ...all.length > NAMES ? [`and ${all.length - NAMES} more`] : []], 'inline'),
    gone.length > 0 && p(`Taken off by it since, and so off yours too: ${gone.join(', ')}.`),
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
