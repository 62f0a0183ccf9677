/** A talk: who gave it, where, about what, what is there of it, and talks like it. */

import { html, joined } from '../dom.js';
import { neighbourhood } from '../graph/section.js';
import { link, outside, shortAddress } from '../parts/links.js';
import { mistakes } from '../parts/mistakes.js';
import { columns, facts, heading, list, part, sources } from '../parts/sections.js';
import { cancelledMark, material, programmeList, speakersOf, talkList } from '../parts/talks.js';
import { capital, clock, count, day, languageName, when, where, word } from '../parts/words.js';

const { p } = html;

export default {
  query: 'talk',
  variables: ({ id }) => ({ id }),
  missing: ({ talk }) => talk === null,
  title: ({ talk }) => talk.title,
  render({ talk }) {
    const { edition } = talk;
    return [
      heading([capital(word(talk.kind)), cancelledMark(talk)], talk.title,
        talk.subtitle && p({ class: 'subtitle' }, talk.subtitle),
        p({ class: 'lead' }, joined([speakersOf(talk), link(edition)].filter(Boolean), ' · ')),
        talk.within && p({ class: 'path' }, 'Part of ', link(talk.within)),
        talk.cancelled && p({ class: 'note' }, 'It was in the programme, but was not held.'),
        !talk.titleExact && p({ class: 'note' }, 'The title describes the talk; the sources give none.')),
      columns([
        part('Summary', talk.summary && p(talk.summary)),
        part('Abstract', talk.abstract && talk.abstract.split(/\n{2,}/).map(text => p({ class: 'abstract' }, text)), { note: 'As the programme had it.' }),
        part('Its parts', talk.parts.length > 0 && programmeList(talk.parts), { total: count(talk.parts.length, 'talk') }),
        part('Talks like this one', talkList(talk.related)),
      ], [
        part('Topics', talk.topics.length > 0 && html.ul({ class: 'plain' }, talk.topics.map(each => html.li(link(each))))),
        part('About', facts([
          ['When', time(talk)],
          ['Duration', talk.duration && count(talk.duration, 'minute')],
          ['Where', [talk.room, where(edition)].filter(Boolean).join(', ')],
          ['Language', talk.language && languageName(talk.language)],
          ['Series', link(edition.series)],
          ['Track', talk.track],
          ['Programme', talk.url && outside(talk.url, 'its page')],
          ['Material', joined(material(talk))],
          ['Further', list(talk.links.map(url => outside(url, shortAddress(url))), 'plain')],
          ['Ids elsewhere', talk.identifiers.join(', ')],
        ])),
        part('Sources', sources(talk.sources)),
        mistakes(talk),
      ]),
      part('Neighbourhood', neighbourhood(talk, [talk, ...talk.related])),
    ];
  },
};

/** When it began, as the clocks at the place showed it, or at least the day or that of its edition. */
function time({ startsAt, day: date, edition }) {
  return startsAt ? [`${day(startsAt.slice(0, 10))}, ${clock(startsAt)}`, edition.timeZone && ` (${edition.timeZone})`]
    : date ? day(date) : when(edition);
}
