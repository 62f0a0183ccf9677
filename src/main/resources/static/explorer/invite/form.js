/** The choices: an edition, topics, files, a text, a day. Whatever changes is asked for at once. */

import { ask } from '../api.js';
import { html } from '../dom.js';
import { chips, editionPicker, group, picker } from '../parts/chooser.js';
import { choicesNow, choose } from './choices.js';

const { button, div, form, input, label, span, textarea } = html;

const TOPICS = ['SUBSYSTEM', 'TOOL', 'PROJECT', 'CONCEPT'];

/** While a year is typed, it is one of long ago. */
const FIRST_DAY = '1900-01-01';

/** The form with what is chosen; `names` has the names of the chosen ids. */
export function choicesForm(chosen, names) {
  const whole = form({ class: 'choices-form', 'aria-label': 'What to suggest for' },
    editionChoice(chosen, names),
    chosen.edition !== '' && label({ class: 'check' },
      input({ id: 'present', type: 'checkbox', name: 'includePresent', value: 'true', checked: chosen.includePresent }),
      ' but suggest them all the same'),
    topicChoice(chosen, names),
    field('paths', 'Files', textarea({
      id: 'paths', name: 'paths', rows: '2', placeholder: 'rust/kernel/dma.rs', spellcheck: 'false',
    }, chosen.paths.join('\n')), 'One path a line, of a directory with a slash at its end.'),
    field('text', 'Text', textarea({
      id: 'text', name: 'text', rows: '6', placeholder: 'A call for proposals, an abstract, keywords',
    }, chosen.text)),
    field('as-of', 'As of', input({ id: 'as-of', name: 'asOf', type: 'date', min: FIRST_DAY, value: chosen.asOf }), 'Only what was known before this day; for an edition that has begun, its beginning if you give none.'),
    button({ id: 'suggest', class: 'submit' }, 'Suggest'));
  whole.addEventListener('change', event => event.target.name && event.target.validity.valid && change());
  whole.addEventListener('input', event => event.target.name && document.querySelector('.answers')?.classList
    .toggle('stale', [...whole.elements].some(({ name, value, defaultValue }) => name && value !== defaultValue)));
  whole.addEventListener('submit', event => {
    event.preventDefault();
    change();
  });
  return whole;
}

function editionChoice({ edition }, names) {
  return group('edition', 'Edition', [
    editionPicker('edition', edition, names, id => change(() => id === '' ? { edition: '', includePresent: false } : { edition: id })),
    span({ class: 'note' }, 'The topics of its call count, or of its talks where no call is on record; whoever speaks there, was seen there or is named in the call is left out.'),
  ]);
}

/** The topics chosen, each with a way to remove it, and a field to add one. */
function topicChoice({ topics }, names) {
  return group('topics', 'Topics', [
    topics.length > 0 && chips('topic', topics, names, id => change(now => ({ topics: now.topics.filter(each => each !== id) }))),
    picker({ id: 'topic', label: 'Add a topic', hint: 'Add a topic' }, {
      find: async (text, signal) => (await ask('search', { text, kinds: TOPICS, first: 8 }, signal)).search.edges,
      choose: ({ node }) => change(now => ({ topics: [...now.topics, node.id] })),
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

/**
 * Changes the choices as they are now: those of the address, also where the page that shows them is still on its way, and
 * what stands in the form, be it asked for already or not.
 * @param difference what is another, made of the choices
 */
export function change(difference = () => ({})) {
  const now = { ...choicesNow(), ...read(document.querySelector('.choices-form')) };
  choose({ ...now, ...difference(now) });
}

function read(whole) {
  const given = new FormData(whole);
  return {
    ...Object.fromEntries(given),
    paths: given.get('paths').split('\n').map(path => path.trim()).filter(path => path !== ''),
    includePresent: given.has('includePresent'),
  };
}
