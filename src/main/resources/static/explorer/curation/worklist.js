/** The open questions of whoever signs in. */

import { openQuestions } from '../api.js';
import { signIn } from '../correct/signin.js';
import { fill, html } from '../dom.js';
import { part } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { pairs } from './pairs.js';
import { terms } from './terms.js';

const { button, div, form, p } = html;

/** A form to sign in with, and then the questions in its place. */
export function workList() {
  const access = signIn('questions');
  const problem = div({ class: 'problem', role: 'alert' });
  const submit = button({ class: 'primary' }, 'Show what is open');
  const whole = div(form({ class: 'sign-in', onsubmit: load }, access.element, problem, div({ class: 'actions' }, submit)));

  async function load(event) {
    event.preventDefault();
    if (submit.getAttribute('aria-disabled')) {
      return;
    }
    submit.setAttribute('aria-disabled', 'true');
    submit.textContent = 'One moment…';
    fill(problem);
    access.refuse(false);
    try {
      const open = await openQuestions(access.editor());
      access.remember();
      fill(whole, lists(open, access.editor()));
      whole.querySelector('button, a')?.focus();
    } catch ({ code, message }) {
      fill(problem, code === 'UNAUTHENTICATED' ? 'The user name or the password is wrong.' : message);
      access.refuse(code === 'UNAUTHENTICATED');
    }
    submit.removeAttribute('aria-disabled');
    submit.textContent = 'Show what is open';
  }

  return whole;
}

function lists({ people, terms: proposed }, editor) {
  return [
    part('Who is who', people.total === 0 ? p('No question is open.') : pairs(people.questions, editor),
      { total: String(people.total), note: rest(people, 'pair', 'pairs') }),
    part('Topics', proposed.total === 0 ? p('No question is open.') : terms(proposed.questions, editor),
      { total: String(proposed.total), note: rest(proposed, 'term', 'terms') }),
  ];
}

function rest({ total, questions }, one, many) {
  return total > questions.length
    && `The likeliest ${count(questions.length, one, many)} of ${total}; load the page again for others when these are answered.`;
}
