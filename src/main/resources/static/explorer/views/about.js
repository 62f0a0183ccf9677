/** About the data: what the record covers, how far it reaches, what it lacks, and how to correct it. */

import { fill, html } from '../dom.js';
import { otherPages } from '../otherpages.js';
import { SERIES, byEditions } from '../parts/editions.js';
import { link } from '../parts/links.js';
import { continued } from '../parts/more.js';
import { facts, folded, heading, part, scrolling } from '../parts/sections.js';
import { count, day, today, written, years } from '../parts/words.js';

const { a, code, p, span, table, tbody, td, th, thead, tr } = html;

const LACKS = ['Edition', 'Talks on record', 'Without speaker', 'Without topic', 'Without day', 'Programme', 'Speakers', 'Sources'];

export default {
  query: 'about',
  title: () => 'About the data',
  render: ({ statistics, organizations, allSeries, contributions, editions }) => [
    heading('The record', 'About the data',
      p({ class: 'lead' }, 'What public sources say, as far as it has been taken over from them. What is not on record may have been all the same.')),
    part('What it covers', folded(byEditions(allSeries), SERIES, 'series', 'tally-columns', covered),
      { total: count(allSeries.length, 'series', 'series'), note: 'The series, with the first and the last year and the number of editions on record.' }),
    part('How much there is', facts([
      ['People', written(statistics.people)],
      ['Talks', written(statistics.talks)],
      ['Editions', written(statistics.editions)],
      ['Topics', written(statistics.subsystems + statistics.tools + statistics.projects + statistics.concepts)],
      ['Organizations', written(organizations.totalCount)],
      ['Changes', written(statistics.changes)],
      ['Contributions to changes', written(statistics.contributions)],
      ['Relationships', written(statistics.relationships)],
    ]), { note: 'Counted when this page was opened.' }),
    part('How far it reaches', facts(latest(editions.nodes, contributions.nodes)),
      { note: 'The record does not say when each entry was made. This is the latest that it tells of.' }),
    part('What it lacks', editions.nodes.length > 0 && continued(editions, lacks,
      { query: 'about', variables: { whole: false }, connectionOf: data => data.editions }),
    { total: count(statistics.editions, 'edition'),
      note: 'The latest editions first. Only where a programme is complete are its talks all there were. Cancelled talks are counted, but not as lacking a speaker.' }),
    part('Where it comes from', p('The page of each person, talk, edition, series, topic, organization and change names the sources of its facts, ',
      'such as programmes, reports, slides, mailing lists and releases. ',
      'A role on record names the releases between which it was first seen. Summaries are in words of our own.')),
    part('How to correct it', correcting()),
  ],
};

function covered(series) {
  const all = series.editions.map(({ year }) => year);
  return [link(series), span({ class: 'quiet' },
    all.length > 0 ? `${years(Math.min(...all), Math.max(...all))}, ${count(all.length, 'edition')}` : 'no edition')];
}

/** What is the latest of its kind; editions to come are not. */
function latest(editions, contributions) {
  const begun = editions.find(({ startedBy }) => startedBy <= today());
  return [
    ['Latest edition that has begun', begun && [link(begun), `, which began by ${day(begun.startedBy)}`]],
    ['Latest contribution to a change', contributions.length > 0 && day(contributions[0].date)],
  ];
}

function lacks(editions) {
  return scrolling(`What the record lacks, from ${editions[0].name} on`, table({ class: 'rows lacks' },
    thead(tr(LACKS.map(name => th({ scope: 'col' }, name)))),
    tbody(editions.map(lacking))));
}

function lacking(edition) {
  const counts = [edition.talks, edition.withoutSpeakers, edition.withoutTopics, edition.withoutDay];
  return tr(
    th({ scope: 'row' }, link(edition)),
    counts.map(({ totalCount }) => td({ class: 'number' }, written(totalCount))),
    td(complete(edition.programmeComplete)),
    td(complete(edition.speakersComplete)),
    td({ class: 'number' }, written(edition.sources.length)));
}

function complete(is) {
  return is ? 'complete' : span({ class: 'quiet' }, 'in part');
}

/** What readers and editors can do here; files can be changed everywhere. */
function correcting() {
  const ways = p();
  otherPages.then(({ report, curation }) => fill(ways,
    curation && ['Editors correct a page with “Correct…” at its end, and settle the ', a({ href: '/questions' }, 'open questions'), '. '],
    report && 'Readers report a mistake with “Report a mistake” at the end of a page. ',
    'The data is kept in files, each fact with its source, in the directory ', code('seed/'), ' of the service: ',
    'whoever runs it changes a file there, and the change is checked and taken over.'));
  return ways;
}
