/** The choices: an edition, topics, files, a text, a day. Whatever changes is asked for at once. */

import { kindIn } from '../addresses.js';
import { ask } from '../api.js';
import { combobox } from '../combobox.js';
import { html } from '../dom.js';
import { suggestion } from '../search.js';
import { choose } from './choices.js';

const { button, div, form, input, label, li, span, textarea, ul } = html;

const TOPICS = ['SUBSYSTEM', 'TOOL', 'PROJECT', 'CONCEPT'];

/** As much text as the service reads. */
const LONGEST = 10_000;

/** The form with what is chosen; `names` has the names of the chosen ids. */
export function choicesForm(chosen, names) {
  const whole = form({ class: 'choices-form', 'aria-label': 'What to suggest for' },
    editionChoice(chosen, names, some => change(some)),
    chosen.edition !== '' && label({ class: 'check' },
      input({ id: 'present', type: 'checkbox', name: 'includePresent', value: 'true', checked: chosen.includePresent }),
      ' but suggest them all the same'),
    topicChoice(chosen, names, some => change(some)),
    field('paths', 'Files', textarea({
      id: 'paths', name: 'paths', rows: '2', placeholder: 'rust/kernel/dma.rs', spellcheck: 'false',
    }, chosen.paths.join('\n')), 'One path a line, of a directory with a slash at its end.'),
    field('text', 'Text', textarea({
      id: 'text', name: 'text', rows: '6', maxlength: String(LONGEST), placeholder: 'A call for proposals, an abstract, keywords',
    }, chosen.text)),
    field('as-of', 'As of', input({ id: 'as-of', name: 'asOf', type: 'date', value: chosen.asOf }), 'Only what was known before this day; for an edition that has begun, its beginning if you give none.'),
    button({ class: 'submit' }, 'Suggest'));
  const change = some => choose({ ...chosen, ...read(whole), ...some });
  whole.addEventListener('change', event => event.target.name && change());
  whole.addEventListener('input', event => event.target.name && document.querySelector('.answers')?.classList.add('stale'));
  whole.addEventListener('submit', event => {
    event.preventDefault();
    change();
  });
  return whole;
}

/** The edition chosen, with a way to remove it, or a field to choose one. */
function editionChoice({ edition }, names, change) {
  const choice = input({
    id: 'edition', type: 'text', autocomplete: 'off', spellcheck: 'false', 'aria-label': 'Choose an edition', placeholder: 'Name, series, year or place',
  });
  return group('edition', 'Edition', [
    edition !== '' ? chips([edition], names, () => change({ edition: '', includePresent: false })) : picker(choice, {
      find: async (text, signal) => text === '' ? (await ask('latest', {}, signal)).editions.nodes.map(node => ({ node }))
        : (await ask('search', { text, kinds: ['EDITION'], first: 12 }, signal)).search.edges,
      option: suggestion,
      choose: ({ node }) => change({ edition: node.id }),
      atOnce: true,
      enterTakesFirst: true,
    }),
    span({ class: 'note' }, 'The topics of its call count, or of its talks where no call is on record; who speaks there or is named in the call is left out.'),
  ]);
}

/** The topics chosen, each with a way to remove it, and a field to add one. */
function topicChoice({ topics }, names, change) {
  const topic = input({
    id: 'topic', type: 'text', autocomplete: 'off', spellcheck: 'false', 'aria-label': 'Add a topic', placeholder: 'Add a topic',
  });
  return group('topics', 'Topics', [
    topics.length > 0 && chips(topics, names, id => change({ topics: topics.filter(each => each !== id) })),
    picker(topic, {
      find: async (text, signal) => (await ask('search', { text, kinds: TOPICS, first: 8 }, signal)).search.edges,
      option: suggestion,
      choose: ({ node }) => change({ topics: [...topics, node.id] }),
      enterTakesFirst: true,
    }),
  ]);
}

function group(id, name, content) {
  return div({ class: 'field', role: 'group', 'aria-labelledby': `${id}-label` }, span({ id: `${id}-label`, class: 'label' }, name), content);
}

function picker(control, options) {
  const whole = div({ class: 'picker' }, control);
  combobox(control, options);
  return whole;
}

/** What is chosen, each with a way to remove it. */
function chips(ids, names, remove) {
  return ul({ class: 'chips' }, ids.map((id, position) => li(names.get(id) ?? id, button({
    type: 'button',
    id: `${kindIn(id) ?? 'id'}-${position}`,
    'aria-label': `Remove ${names.get(id) ?? id}`,
    onclick: () => remove(id),
  }, '×'))));
}

function field(id, name, control, hint) {
  if (hint) {
    control.setAttribute('aria-describedby', `${id}-hint`);
  }
  return div({ class: 'field' },
    label({ for: id, class: 'label' }, name), control, hint && span({ id: `${id}-hint`, class: 'note' }, hint));
}

/** The choices with what stands in the form now, be it asked for already or not. */
export function asTyped(chosen) {
  return { ...chosen, ...read(document.querySelector('.choices-form')) };
}

function read(whole) {
  const given = new FormData(whole);
  return {
    ...Object.fromEntries(given),
    paths: given.get('paths').split('\n').map(path => path.trim()).filter(path => path !== ''),
    includePresent: given.has('includePresent'),
  };
}
