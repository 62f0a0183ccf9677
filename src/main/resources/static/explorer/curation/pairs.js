/** Pairs of people who may be one person. */

import { change } from '../api.js';
import { html } from '../dom.js';
import { link } from '../parts/links.js';
import { list } from '../parts/sections.js';
import { question } from './question.js';

const { code, div, input, label, p, ul } = html;

/** What is asked is never certain. */
const MOST_PERCENT = 99;

/** The questions, each with both sides, what speaks for one person and what for two. */
export function pairs(questions, editor) {
  const asked = questions.map((pair, position) => ({ pair, item: ask(pair, position, editor, forget) }));

  /** Hides or shows what is asked of someone who is another person by now, but for the question that said so. */
  function forget(gone, answered, hidden = true) {
    for (const { pair, item } of asked) {
      if (item !== answered && (pair.one.id === gone || pair.other.id === gone)) {
        item.element.hidden = hidden;
      }
    }
  }

  return ul({ class: 'plain questions' }, asked.map(({ item }) => item.element));
}

function ask(pair, position, editor, forget) {
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
    const { made } = await change('mergePeople', { input: { id: id.id, others: [gone.id], why: reason() } }, editor);
    // before the focus goes to the next question
    forget(gone.id, item);
    item.close(`${one.name} and ${other.name} are one person, ${id.id}.`, made,
      ['splitPerson', { formerId: gone.id }, () => forget(gone.id, item, false)]);
  }

  function tellApart(item) {
    const ids = [one.id, other.id];
    return item.answer(['tellPeopleApart', { ids, why: reason() }], `${one.name} and ${other.name} are two people.`, ['reopenPeople', { ids }]);
  }

  return question(content, [['One person', merge], ['Two people', tellApart]], editor);
}
