/** A talk: who gave it, where, about what, what is there of it, and talks like it. */

import { html, joined } from '../dom.js';
import { neighbourhood } from '../graph/section.js';
import { link, outside } from '../parts/links.js';
import { columns, facts, heading, part, sources } from '../parts/sections.js';
import { material, speakersOf, talkList } from '../parts/talks.js';
import { capital, day, when, where, word } from '../parts/words.js';

const { p } = html;

export default {
  query: 'talk',
  variables: ({ id }) => ({ id }),
  missing: ({ talk }) => talk === null,
  title: ({ talk }) => talk.title,
  render({ talk }) {
    const { edition } = talk;
    return [
      heading(capital(word(talk.kind)), talk.title,
        p({ class: 'lead' }, speakersOf(talk), ' · ', link(edition)),
        !talk.titleExact && p({ class: 'note' }, 'The title describes the talk; the sources give none.')),
      columns([
        part('Summary', talk.summary && p(talk.summary)),
        part('Talks like this one', talkList(talk.related)),
      ], [
        part('Topics', talk.topics.length > 0 && html.ul({ class: 'plain' }, talk.topics.map(each => html.li(link(each))))),
        part('About', facts([
          ['When', talk.startsAt ? moment(talk.startsAt) : talk.day ? day(talk.day) : when(edition)],
          ['Where', where(edition)],
          ['Series', link(edition.series)],
          ['Track', talk.track],
          ['Programme', talk.url && outside(talk.url, 'its page')],
          ['Material', joined(material(talk))],
        ])),
        part('Sources', sources(talk.sources)),
      ]),
      part('Neighbourhood', neighbourhood(talk, [talk, ...talk.related])),
    ];
  },
};

/** A moment as the clocks at the place showed it. */
function moment(time) {
  return `${day(time.slice(0, 10))}, ${time.slice(11, 16)}`;
}
