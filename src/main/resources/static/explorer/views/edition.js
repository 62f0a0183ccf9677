/** An edition: its programme, how it compares with the edition before, its call, people, topics. */

import { addressOf, withParameters } from '../addresses.js';
import { html } from '../dom.js';
import { neighbourhood } from '../graph/section.js';
import { difference } from '../parts/difference.js';
import { link, outside, shortAddress } from '../parts/links.js';
import { mistakes } from '../parts/mistakes.js';
import { continued } from '../parts/more.js';
import { names } from '../parts/names.js';
import { programme } from '../parts/record.js';
import { columns, facts, folded, heading, list, part, sources } from '../parts/sections.js';
import { programmeList } from '../parts/talks.js';
import { tick } from '../shortlist/tick.js';
import { capital, count, when, where } from '../parts/words.js';

const { a, nav, p, span } = html;

const SPEAKERS = 20;

export default {
  query: 'edition',
  variables: ({ id }) => ({ id }),
  missing: ({ edition }) => edition === null,
  title: ({ edition }) => edition.name,
  render({ edition }) {
    const { talks, previous, speakers } = edition;
    const shown = [];
    return [
      heading('Edition', edition.name,
        p({ class: 'lead' }, capital([when(edition), where(edition)].filter(Boolean).join(', ')), '. ',
          programme(edition), '.'),
        neighbours(edition)),
      columns([
        part('Talks', talks.totalCount > 0 && continued(talks, nodes => {
          const whole = programmeList(nodes, [...shown]);
          shown.push(...nodes);
          return whole;
        }, { query: 'edition', variables: { id: edition.id, whole: false }, connectionOf: data => data.edition.talks }),
        { total: count(talks.totalCount, 'talk'), note: notes(edition) }),
        part(previous && `Compared with ${previous.name}`, previous && difference(edition)),
        part('Suggested attendees', list(edition.suggestedAttendees.map(each =>
          [link(each), tick(each, { reasons: [`was named in the call for ${edition.name}`], edition })]), 'tally-columns'),
          { total: count(edition.suggestedAttendees.length, 'person', 'people'), note: 'Named in the call, in its order.' }),
        part('Topics of the call', row(edition.callsFor)),
        part('Seen there', row(edition.attendees), { note: 'As reports tell; never a complete list.' }),
      ], [
        part('Whom to invite', invitation(edition)),
        part('Speakers', folded(speakers, SPEAKERS, 'people', 'plain tally', each => [link(each), tick(each)])),
        part('Topics', folded(edition.held.facets.topics, 16, 'topics', 'plain tally', ({ topic, count: times }) =>
          [link(topic), times > 1 && span({ class: 'quiet' }, count(times, 'talk'))])),
        part('About', facts([
          ['Series', link(edition.series)],
          ['Also known as', edition.aliases.join(', ')],
          ['Organizers', edition.organizers.length > 0 && names(edition.organizers)],
          ['Hosts', edition.hosts.length > 0 && names(edition.hosts)],
          ['Attendees', edition.attendeeCount && String(edition.attendeeCount)],
          ['Time zone', edition.timeZone],
          ['Calendar', isDated(edition) && a({ href: `${addressOf(edition.id)}.ics` }, 'The edition and its talks, as far as their days are on record')],
          ['Site', edition.url && outside(edition.url, shortAddress(edition.url))],
          ['Recording', edition.video && outside(edition.video, shortAddress(edition.video))],
          ['Ids elsewhere', edition.identifiers.join(', ')],
        ])),
        part('Sources', sources(edition.sources)),
        mistakes(edition),
      ]),
      part('Neighbourhood', neighbourhood(edition, talks.nodes.filter(talk => !talk.cancelled))),
    ];
  },
};

/** What is to be kept in mind of the programme. */
function notes({ programmeComplete, timeZone, talks }) {
  return [
    !programmeComplete && 'As far as they are on record; there may have been others.',
    talks.nodes.some(({ startsAt }) => startsAt) && `Times are those of the place${timeZone ? `, ${timeZone}` : ''}.`,
  ].filter(Boolean).join(' ') || null;
}

/** Whether anything of it is known to the day, and so can stand in a calendar. */
function isDated({ startDate, talks }) {
  return startDate !== null || talks.nodes.some(({ day }) => day !== null);
}

function row(nodes) {
  return nodes.length > 0 && html.div({ class: 'names' }, names(nodes));
}

/** A way to suggestions, where anything tells what the edition is about. */
function invitation({ id, callsFor, talks }) {
  return (callsFor.length > 0 || talks.nodes.some(talk => talk.topics.length > 0))
    && p(a({ href: withParameters('/invite', { edition: id }) }, 'Suggest attendees for this edition'));
}

function neighbours({ id, series, previous, next }) {
  return nav({ class: 'neighbours', 'aria-label': `Editions of ${series.name}` },
    previous && link(previous, `← ${previous.name}`),
    link(series, `All of ${series.name}`),
    next && link(next, `${next.name} →`),
    a({ href: withParameters('/compare', { edition: id }) }, 'Compare with …'));
}
