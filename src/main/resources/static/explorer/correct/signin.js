/** Who signs in as an editor. It is asked in the form that needs it, and kept until the page is left, nowhere else. */

import { html } from '../dom.js';

const { div, fieldset, input, label, legend } = html;

/** Who has changed something last, for the next form. */
let last = { name: '', password: '' };

/**
 * The fields in which an editor gives name and password.
 * @param form how the form is called; no two of a document have the same name
 * @returns the element; `editor()`, what is typed; `remember()`, to call when it was right; and `refuse(wrong)`, which marks
 * the password as wrong and puts the cursor there, or takes the mark away
 */
export function signIn(form = 'correct') {
  const name = input({ id: `${form}-editor`, type: 'text', value: last.name, required: true, autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' });
  const password = input({ id: `${form}-password`, type: 'password', value: last.password, required: true, autocomplete: 'off' });
  const element = fieldset({ class: 'signin' },
    legend({ class: 'label' }, 'Sign in as an editor'), labelled('User name', name), labelled('Password', password));

  function editor() {
    return { name: name.value, password: password.value };
  }

  function remember() {
    last = editor();
  }

  function refuse(wrong) {
    password.ariaInvalid = wrong ? 'true' : null;
    if (wrong) {
      password.focus();
      password.select();
    }
  }

  return { element, editor, remember, refuse };
}

function labelled(text, control) {
  return div({ class: 'field' }, label({ for: control.id, class: 'label' }, text), control);
}
