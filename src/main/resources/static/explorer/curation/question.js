/** A question that is answered where it stands. */

import { change } from '../api.js';
import { fill, html } from '../dom.js';

const { button, div, li, p } = html;

/**
 * An item of a list, with buttons that answer it. Once it is answered, the answer stands in its place, and the next
 * question has the focus.
 * @param content what is asked
 * @param actions buttons, each as its text and what it does; that is given `answer`
 */
export function question(content, actions) {
  const problem = div({ class: 'problem', role: 'alert' });
  const buttons = actions.map(([text, act]) => button({ type: 'button', onclick: () => act(item) }, text));
  const whole = li({ class: 'question' }, content, problem, div({ class: 'actions' }, buttons));
  let working = false;

  const item = {
    element: whole,
    /** Makes a correction, and says what is known then. */
    async answer(mutation, input, editor, said) {
      if (working) {
        return;
      }
      working = true;
      fill(problem);
      whole.setAttribute('aria-busy', 'true');
      try {
        const { made } = await change(mutation, { input }, editor);
        item.close(said, made.file);
      } catch ({ code, message }) {
        const unsure = code === 'TIMEOUT' || code === 'OFFLINE';
        fill(problem, message, unsure && ' It may have been saved all the same.');
      }
      whole.removeAttribute('aria-busy');
      working = false;
    },
    close(said, file) {
      fill(whole, p({ class: 'quiet', role: 'status' }, said, ` (${file})`));
      nextAfter(whole)?.focus();
    },
  };
  return item;
}

/** The first button of the next question that is open, or else of any. */
function nextAfter(answered) {
  const all = [...document.querySelectorAll('.question')];
  const position = all.indexOf(answered);
  return [...all.slice(position + 1), ...all.slice(0, position)].map(other => other.querySelector('button')).find(Boolean);
}
