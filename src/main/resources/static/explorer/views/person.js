/** A person: talks by year, co-speakers, expertise, roles on record, changes. */

import { html } from '../dom.js';
import { neighbourhood } from '../graph/section.js';
import { period } from '../parts/affiliations.js';
import { NEVER_ALL, contributionCounts, contributionList } from '../parts/changes.js';
import { fullName, link, links, outside, shortAddress } from '../parts/links.js';
import { mistakes } from '../parts/mistakes.js';
import { continued } from '../parts/more.js';
import { columns, facts, heading, list, part, sources } from '../parts/sections.js';
import { tick } from '../shortlist/tick.js';
import { talkEntry } from '../parts/talks.js';
import { roleTable, rolesOf } from '../parts/works.js';
import { count, rounded, word, years } from '../parts/words.js';

const { div, h3, p, span, table, tbody, td, th, thead, tr } = html;

export default {
  query: 'person',
  variables: ({ id }) => ({ id }),
  missing: ({ person }) => person === null,
  title: ({ person }) => fullName(person),
  render({ person }) {
    const { talks, contributions } = person;
    const roles = rolesOf(person.works);
    return [
      heading('Person', fullName(person), p({ class: 'lead' }, summary(person, roles)), p(tick(person))),
      columns([
        part('Talks', talks.totalCount > 0 && continued(talks, nodes => byYear(nodes, person),
          { query: 'person', variables: { id: person.id, whole: false }, connectionOf: data => data.person.talks }),
        { total: count(talks.totalCount, 'talk') }),
        part('Expertise', person.expertise.length > 0 && expertise(person.expertise),
          { note: 'The topics of talks, roles and changes, strongest first. The score: one for a talk, three for roles on record, and the binary logarithm of one more than the number of contributions.' }),
        part('Roles on record', roles.length > 0 && roleTable(roles), { total: count(roles.length, 'role') }),
        part('Changes', contributions.totalCount > 0 && [contributionCounts(contributions.facets), continued(contributions, contributionList,
          { query: 'contributions', variables: { id: person.id }, connectionOf: data => data.person.contributions })],
        { total: count(contributions.totalCount, 'contribution'), note: NEVER_ALL }),
      ], [
        part('Co-speakers', list(person.coSpeakers.map(({ person: other, talks: together }) =>
          [link(other), span({ class: 'quiet' }, count(together.length, 'talk'))]), 'plain tally')),
        part('Spoke at', list(person.editions.map(each => link(each)), 'plain')),
        part('Asked to come', list(person.suggestedFor.map(each => link(each)), 'plain'),
          { note: 'Editions whose call names this person as a suggested attendee.' }),
        part('Seen at', list(person.attended.map(each => link(each)), 'plain'), { note: 'As reports tell; never a complete list.' }),
        part('About', facts([
          ['Affiliations', list(person.affiliations.map(affiliation => [link(affiliation.organization), period(affiliation)]), 'plain')],
          ['Also known as', person.aliases.join(', ')],
          ['GitHub', person.github && outside(`https://github.com/${encodeURIComponent(person.github)}`, person.github)],
          ['Ids elsewhere', person.identifiers.join(', ')],
          ['Website', person.website && outside(person.website, shortAddress(person.website))],
        ])),
        part('Sources', sources(person.sources)),
        mistakes(person),
      ]),
      part('Neighbourhood', neighbourhood(person, talks.nodes)),
    ];
  },
};

function summary({ talks, editions, affiliations, contributions }, roles) {
  const unended = affiliations.filter(({ to }) => to === null).map(({ organization }) => organization);
  return [unended.length > 0 && ['Affiliation on record: ', links(unended), '. '],
    talks.totalCount > 0 ? `${count(talks.totalCount, 'talk')} at ${count(editions.length, 'edition')}` : 'No talk',
    roles.length > 0 && `, ${count(roles.length, 'role')}`,
    contributions.totalCount > 0 && `, ${count(contributions.totalCount, 'contribution')} to changes`, ' on record.'];
}

function byYear(talks, person) {
  return div([...Map.groupBy(talks, talk => talk.edition.year)].map(([year, those]) => div({ class: 'year-of-talks' },
    h3(String(year)), list(those.map(talk => talkEntry(talk, ['others', 'edition', 'topics'], person)), 'entries'))));
}

function expertise(known) {
  const most = Math.max(...known.map(({ score }) => score));
  return table({ class: 'rows expertise' },
    thead(tr(['Topic', 'Score', 'Talks', 'Roles', 'Years', 'Contributions'].map(name => th({ scope: 'col' }, name)))),
    tbody(known.map(({ topic, score, talks, contributions, roles, firstYear, lastYear }) => tr(
      th({ scope: 'row' }, link(topic)),
      td({ class: 'measure' }, html.meter({ min: 0, max: most, value: score, 'aria-label': `Score of ${topic.name}` }), rounded(score)),
      td(talks > 0 && String(talks)),
      td(roles.map(word).join(', ')),
      td(years(firstYear, lastYear)),
      td(contributions > 0 && String(contributions))))));
}
