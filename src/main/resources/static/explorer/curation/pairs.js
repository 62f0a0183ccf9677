/** Pairs of people who may be one person. */

import { html } from '../dom.js';
import { link } from '../parts/links.js';
import { list } from '../parts/sections.js';
import { question } from './question.js';

const { code, div, input, label, p, ul } = html;

/** What is asked is never certain. */
const MOST_PERCENT = 99;

/** The questions, each with both sides, what speaks for one person and what for two. */
export function pairs(questions, editor) {
  const items = questions.map((pair, position) => ({ pair, ...asked(pair, position, editor, forget) }));

  /** What is asked of an id that is none any longer can't be answered. */
  function forget(gone) {
    for (const { pair, element } of items) {
      if ((pair.one.id === gone || pair.other.id === gone) && element.querySelector('button')) {
        element.remove();
      }
    }
  }

  return ul({ class: 'plain questions' }, items.map(({ element }) => element));
}

function asked(pair, position, editor, forget) {
  const { one, other, evidence, doubts, likelihood } = pair;
  const kept = [one, other].map((side, choice) =>
    input({ type: 'radio', name: `kept-${position}`, value: side.id, id: `kept-${position}-${choice}`, ...(choice === 0 && { checked: true }) }));
  const why = input({ type: 'text', id: `why-${position}`, autocomplete: 'off' });
  const reason = () => why.value.trim() || undefined;

  const content = [
    div({ class: 'sides' }, [one, other].map((side, choice) => div({ class: 'side' },
      p(link(side), ' ', code(side.id)),
      list([...side.facts, side.file]),
      label({ class: 'choice' }, kept[choice], ' Keep this id if they are one')))),
    p({ class: 'note' }, `${Math.min(MOST_PERCENT, Math.round(100 * likelihood))} %: ${[...evidence, ...doubts.map(doubt => `but ${doubt}`)].join('; ')}`),
    div({ class: 'field' }, label({ class: 'label', for: `why-${position}` }, 'Why'), why),
  ];

  async function merge(item) {
    const [id, gone] = kept[0].checked ? [one, other] : [other, one];
    await item.answer('mergePeople', { id: id.id, others: [gone.id], why: reason() }, editor, `${one.name} and ${other.name} are one person, ${id.id}.`);
    if (!item.element.querySelector('button')) {
      forget(gone.id);
    }
  }

  function tellApart(item) {
    return item.answer('tellPeopleApart', { ids: [one.id, other.id], why: reason() }, editor, `${one.name} and ${other.name} are two people.`);
  }

  return question(content, [['One person', merge], ['Two people', tellApart]]);
}
