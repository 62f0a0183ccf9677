/** People with what shows their work. */

import { html } from '../dom.js';
import { link } from './links.js';
import { list } from './sections.js';
import { tick } from '../shortlist/tick.js';
import { roleLine, rolesOf } from './works.js';
import { count, rounded, shortDay, years } from './words.js';

const { details, div, h3, p, span, summary } = html;

const FEW = 3;

/** Someone who has worked on a topic: how much, the roles on record, the talks, the contributions to changes. */
export function contributor({ node, score, talks, works, firstYear, lastYear, contributions, contributionsByYear, lastContribution }) {
  const roles = rolesOf(works);
  const said = [
    talks.length > 0 && `${count(talks.length, 'talk')}, ${years(firstYear, lastYear)}`,
    roles.length > 0 && count(roles.length, 'role'),
    contributions > 0 && `${count(contributions, 'contribution')}, last ${shortDay(lastContribution)}`,
  ];
  return div({ class: 'contributor' },
    h3(link(node), span({ class: 'score', title: 'Score' }, rounded(score))),
    p({ class: 'meta' }, said.filter(Boolean).join(' · '), tick(node)),
    evidence(currentFirst(roles).map(role => roleLine(role)), 'role', 'evidence roles'),
    evidence(talks.map(talk => [link(talk), span({ class: 'quiet' }, ' ', talk.edition.name)]), 'talk', 'evidence'),
    contributions > 0 && p({ class: 'evidence quiet' }, 'Contributions: ',
      contributionsByYear.map(({ year, count: many }) => `${many} in ${year}`).join(', ')));
}

function evidence(items, what, name) {
  return items.length <= FEW + 1 ? list(items, name)
    : [list(items.slice(0, FEW), name), details(summary(count(items.length - FEW, `more ${what}`)), list(items.slice(FEW), name))];
}

function currentFirst(roles) {
  return roles.toSorted((one, other) => Boolean(one.until) - Boolean(other.until));
}
