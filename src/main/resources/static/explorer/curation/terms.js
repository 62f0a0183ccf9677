/** Frequent terms that may be topics. */

import { add } from '../correct/dialog.js';
import { html } from '../dom.js';
import { count } from '../parts/words.js';
import { question } from './question.js';

const { p, strong, ul } = html;

/** The terms, each with titles that have it. */
export function terms(proposals, editor) {
  return ul({ class: 'plain questions' }, proposals.map(proposal => asked(proposal, editor).element));
}

function asked({ term, talks, examples }, editor) {
  return question(
    p(strong(term), ` in ${count(talks, 'title')}, such as ${examples.map(title => `“${title}”`).join(', ')}`),
    [
      ['Make it a topic…', item => add('topic', { name: term }, correction => item.close(`${term} is ${correction.id}.`, correction))],
      ['No topic', item => item.answer(['dismissTerm', { term }], `${term} is no topic.`, ['reopenTerm', { term }])],
    ],
    editor,
  );
}
