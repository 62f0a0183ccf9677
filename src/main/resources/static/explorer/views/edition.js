/** An edition: talks in programme order, people, topics, its call, and how it compares with the edition before. */

import { withParameters } from '../addresses.js';
import { html } from '../dom.js';
import { neighbourhood } from '../graph/section.js';
import { difference, topicCounts } from '../parts/difference.js';
import { link, links, outside, shortAddress } from '../parts/links.js';
import { continued } from '../parts/more.js';
import { programme } from '../parts/record.js';
import { columns, facts, folded, heading, list, part, sources } from '../parts/sections.js';
import { talkList } from '../parts/talks.js';
import { capital, count, when, where } from '../parts/words.js';

const { a, nav, p, span } = html;


export default {
  query: 'edition',
  variables: ({ id }) => ({ id }),
  missing: ({ edition }) => edition === null,
  title: ({ edition }) => edition.name,
  render({ edition }) {
    const { talks, previous, speakers } = edition;
    return [
      heading('Edition', edition.name,
        p({ class: 'lead' }, capital([when(edition), where(edition)].filter(Boolean).join(', ')), '. ',
          programme(edition), '.'),
        neighbours(edition)),
      part(previous && `Compared with ${previous.name}`, previous && difference(edition)),
      columns([
        part('Talks', talks.totalCount > 0 && continued(talks, nodes => talkList(nodes, ['speakers', 'topics']),
          { query: 'edition', variables: { id: edition.id, whole: false }, connectionOf: data => data.edition.talks }),
        { total: count(talks.totalCount, 'talk'), note: !edition.programmeComplete && 'As far as they are on record; there may have been others.' }),
        part('Suggested attendees', names(edition.suggestedAttendees),
          { total: count(edition.suggestedAttendees.length, 'person', 'people'), note: 'Named in the call, in its order.' }),
        part('Topics of the call', names(edition.callsFor)),
        part('Seen there', names(edition.attendees), { note: 'As reports tell; never a complete list.' }),
      ], [
        part('Whom to invite', invitation(edition)),
        part('Speakers', folded(speakers.map(each => link(each)), 20, 'people')),
        part('Topics', folded(topicCounts(talks.nodes).map(([topic, times]) =>
          [link(topic), times > 1 && span({ class: 'quiet' }, count(times, 'talk'))]), 16, 'topics', 'plain tally')),
        part('About', facts([
          ['Series', link(edition.series)],
          ['Attendees', edition.attendeeCount && String(edition.attendeeCount)],
          ['Site', edition.url && outside(edition.url, shortAddress(edition.url))],
          ['Recording', edition.video && outside(edition.video, shortAddress(edition.video))],
        ])),
        part('Sources', sources(edition.sources)),
      ]),
      part('Neighbourhood', neighbourhood(edition, talks.nodes)),
    ];
  },
};

function names(nodes) {
  return nodes.length > 0 && p({ class: 'names' }, links(nodes));
}

/** A way to suggestions, where anything tells what the edition is about. */
function invitation({ id, callsFor, talks }) {
  return (callsFor.length > 0 || talks.nodes.some(talk => talk.topics.length > 0))
    && p(a({ href: withParameters('/invite', { edition: id }) }, 'Suggest attendees for this edition'));
}

function neighbours({ series, previous, next }) {
  return nav({ class: 'neighbours', 'aria-label': `Editions of ${series.name}` },
    previous && link(previous, `← ${previous.name}`),
    link(series, `All of ${series.name}`),
    next && link(next, `${next.name} →`));
}
