/** Fields in which something of the graph is chosen: what is chosen, with a way to remove it, or where to look for it. */

import { ask } from '../api.js';
import { combobox } from '../combobox.js';
import { html } from '../dom.js';
import { suggestion } from '../search.js';

const { button, div, input, li, span, ul } = html;

/** A field of a form: its name above its content. */
export function group(id, name, content) {
  return div({ class: 'field', role: 'group', 'aria-labelledby': `${id}-label` }, span({ id: `${id}-label`, class: 'label' }, name), content);
}

/** A text field that suggests what may be chosen, as `combobox` has it. */
export function picker({ id, label, hint }, options) {
  const control = input({ id, type: 'text', autocomplete: 'off', spellcheck: 'false', 'aria-label': label, placeholder: hint });
  const whole = div({ class: 'picker' }, control);
  combobox(control, { option: suggestion, enterTakesFirst: true, ...options });
  return whole;
}

/**
 * What is chosen, each with a way to remove it.
 * @param id what the ids of the buttons begin with
 * @param names the names of the chosen ids; one that has none is shown itself
 */
export function chips(id, chosen, names, remove) {
  return ul({ class: 'chips' }, chosen.map((each, position) => li(names.get(each) ?? each, button({
    type: 'button',
    id: `${id}-${position}`,
    'aria-label': `Remove ${names.get(each) ?? each}`,
    onclick: () => remove(each),
  }, '×'))));
}

/**
 * The edition chosen, or a field to choose one.
 * @param edition its id; empty where none is chosen
 * @param choose is told the id of the one that is chosen, or an empty one where it is removed
 */
export function editionPicker(id, edition, names, choose) {
  return edition !== '' ? chips(id, [edition], names, () => choose('')) : picker({ id, label: 'Choose an edition', hint: 'Name, series, year or place' }, {
    find: async (text, signal) => text === '' ? (await ask('latest', {}, signal)).editions.nodes.map(node => ({ node }))
      : (await ask('search', { text, kinds: ['EDITION'], first: 12 }, signal)).search.edges,
    choose: ({ node }) => choose(node.id),
    atOnce: true,
  });
}
