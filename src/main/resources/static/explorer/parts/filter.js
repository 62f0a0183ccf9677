/** A line of choices above a list; the page's address keeps them. */

import { withParameters } from '../addresses.js';
import { html } from '../dom.js';
import { adjust } from '../router.js';

const { button, form, input, label } = html;

/** So many words of a text are looked for. */
const WORDS = 8;

/**
 * @param path the address of the page without the choices
 * @param name what is looked for, for those who do not see the field's place
 * @param text what is in the field
 * @param hint what to write there
 * @param others further fields; a choice in one of them counts at once
 * @param kept parameters that the address keeps beside those of the form
 */
export function filter({ path, name, text, hint, others = [], kept = {} }) {
  const id = `${path.slice(1)}-text`;
  const whole = form({ 'class': 'filter', 'role': 'search', 'aria-label': name },
    label({ for: id, class: 'unseen' }, hint),
    input({ id, type: 'search', name: 'text', value: text, placeholder: hint, autocomplete: 'off' }),
    others,
    button('Filter'));
  const go = () => adjust(withParameters(path, { ...kept, ...Object.fromEntries(new FormData(whole)) }));
  whole.addEventListener('change', event => event.target.tagName === 'SELECT' && go());
  whole.addEventListener('submit', event => {
    event.preventDefault();
    go();
  });
  return whole;
}

/** The words of a text, each of which must be found somewhere. */
export function wordsOf(text) {
  return text.split(/\s+/).filter(word => word !== '').slice(0, WORDS);
}
