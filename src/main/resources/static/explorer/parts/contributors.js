/** People with what shows their work. */

import { html } from '../dom.js';
import { link } from './links.js';
import { list } from './sections.js';
import { workLine } from './works.js';
import { count, years } from './words.js';

const { details, div, h3, p, span, summary } = html;

const FEW = 3;

/** Someone who has worked on a topic: how much, the roles on record, the talks. */
export function contributor({ node, score, talks, works, firstYear, lastYear }) {
  const said = [talks.length > 0 && count(talks.length, 'talk'), works.length > 0 && count(works.length, 'role'), years(firstYear, lastYear)];
  return div({ class: 'contributor' },
    h3(link(node), span({ class: 'score', title: 'Score: a talk counts one, a role three' }, String(score))),
    p({ class: 'meta' }, said.filter(Boolean).join(' · ')),
    list(works.map(work => workLine(work)), 'evidence roles'),
    evidence(talks));
}

function evidence(talks) {
  const items = talks.map(talk => [link(talk), span({ class: 'quiet' }, ' ', talk.edition.name)]);
  return items.length <= FEW + 1 ? list(items, 'evidence')
    : [list(items.slice(0, FEW), 'evidence'), details(summary(count(items.length - FEW, 'more talk')), list(items.slice(FEW), 'evidence'))];
}
