/** A question that is answered where it stands. */

import { change } from '../api.js';
import { fill, html } from '../dom.js';
import { savedIn } from '../parts/words.js';

const { button, div, li, p } = html;

/**
 * An item of a list, with buttons that answer it. Once it is answered, the answer stands in its place.
 * @param content what is asked
 * @param actions buttons, each as its text and what it does with the item; one thing is done at a time
 * @param editor who answers
 */
export function question(content, actions, editor) {
  const problem = div({ class: 'problem', role: 'alert' });
  const buttons = actions.map(([text, act]) => button({ type: 'button', onclick: () => once(act) }, text));
  const asked = [content, problem, div({ class: 'actions' }, buttons)];
  const element = li({ class: 'question' }, asked);
  let working = false;

  const item = {
    element,
    /** Whether it is still to be answered. */
    get isOpen() {
      return buttons[0].isConnected;
    },
    /** Makes a correction, and says what is known then. */
    async answer([mutation, input], said, undo) {
      const { made } = await change(mutation, { input }, editor);
      item.close(said, made, undo);
    },
    /**
     * @param undo what takes the answer back: a mutation's name, its input, and what is to be done then; left out
     * where nothing takes it back
     */
    close(said, correction, undo) {
      fill(element, p({ class: 'quiet', role: 'status' }, `${said} ${savedIn(correction)}.`), problem,
        undo && button({ type: 'button', class: 'undo', onclick: () => once(() => takeBack(undo)) }, 'Take back'));
      nextAfter(element)?.focus();
    },
  };

  async function takeBack([mutation, input, afterwards]) {
    const { made } = await change(mutation, { input }, editor);
    fill(element, asked);
    fill(problem, made.notLoaded && savedIn(made));
    afterwards?.();
    buttons[0].focus();
  }

  async function once(act) {
    if (working) {
      return;
    }
    working = true;
    fill(problem);
    element.setAttribute('aria-busy', 'true');
    try {
      await act(item);
    } catch ({ code, message }) {
      const unsure = code === 'TIMEOUT' || code === 'OFFLINE';
      fill(problem, message, unsure && ' It may have been saved all the same.');
    }
    element.removeAttribute('aria-busy');
    working = false;
  }

  return item;
}

/** The first button of the next question that is open, or else of any. */
function nextAfter(answered) {
  const all = [...document.querySelectorAll('.question')];
  const position = all.indexOf(answered);
  return [...all.slice(position + 1), ...all.slice(0, position)].filter(other => !other.hidden)
    .map(other => other.querySelector('.actions button')).find(Boolean);
}
