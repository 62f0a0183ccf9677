/** The choices: an edition, topics, files, a text, a day. Whatever changes is asked for at once. */

import { ask } from '../api.js';
import { html } from '../dom.js';
import { chips, editionPicker, group, picker } from '../parts/chooser.js';
import { choose } from './choices.js';

const { button, div, form, input, label, span, textarea } = html;

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

function editionChoice({ edition }, names, change) {
  return group('edition', 'Edition', [
    editionPicker('edition', edition, names, id => change(id === '' ? { edition: '', includePresent: false } : { edition: id })),
    span({ class: 'note' }, 'The topics of its call count, or of its talks where no call is on record; who speaks there or is named in the call is left out.'),
  ]);
}

/** The topics chosen, each with a way to remove it, and a field to add one. */
function topicChoice({ topics }, names, change) {
  return group('topics', 'Topics', [
    topics.length > 0 && chips('topic', topics, names, id => change({ topics: topics.filter(each => each !== id) })),
    picker({ id: 'topic', label: 'Add a topic', hint: 'Add a topic' }, {
      find: async (text, signal) => (await ask('search', { text, kinds: TOPICS, first: 8 }, signal)).search.edges,
      choose: ({ node }) => change({ topics: [...topics, node.id] }),
    }),
  ]);
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
