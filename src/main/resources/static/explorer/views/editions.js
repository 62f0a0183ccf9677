/** The editions, the latest first, all or those that are looked for; and the series. */

import { html } from '../dom.js';
import { SERIES, byEditions, editionsByYear } from '../parts/editions.js';
import { filter, wordsOf } from '../parts/filter.js';
import { link } from '../parts/links.js';
import { continued } from '../parts/more.js';
import { folded, heading, part } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { emptyGraph } from '../states.js';

const { a, label, option, p, select, span } = html;

export default {
  query: 'editions',
  variables,
  title: () => 'Editions',
  news: ({ editions }) => count(editions.totalCount, 'edition'),
  render({ editions, allSeries }, route) {
    if (allSeries.length === 0) {
      return emptyGraph();
    }
    const { text, year } = chosen(route);
    const all = allSeries.flatMap(series => series.editions);
    return [
      heading(`${count(all.length, 'edition')} of ${count(allSeries.length, 'series', 'series')}`, 'Editions',
        p({ class: 'lead' }, 'To subscribe to: a ', a({ href: '/editions.ics' }, 'calendar'), ' and a ', a({ href: '/feed.atom' }, 'feed'), '.'),
        choice(route, all)),
      part(text || year ? 'Those that match' : 'Latest first', editions.totalCount === 0 ? p({ class: 'note' }, 'No edition matches.')
        : continued(editions, editionsByYear, { query: 'editions', variables: { ...variables(route), whole: false }, connectionOf: data => data.editions }),
      { total: count(editions.totalCount, 'edition') }),
      part('Series', folded(byEditions(allSeries), SERIES, 'series', 'tally-columns', series =>
        [link(series), span({ class: 'quiet', 'aria-label': count(series.editions.length, 'edition') }, String(series.editions.length))]),
      { total: count(allSeries.length, 'series', 'series'), note: 'With their number of editions on record, most first.' }),
    ];
  },
};

/** What the address asks for. */
function chosen({ parameters }) {
  return { text: (parameters.get('text') ?? '').trim(), year: /^\d{1,4}$/.test(parameters.get('year')) ? Number(parameters.get('year')) : null };
}

/** Each word must be in a name of the edition or its series, or in its place. */
function variables(route) {
  const { text, year } = chosen(route);
  const conditions = wordsOf(text).map(word => {
    const has = { contains: word };
    return { OR: [{ name: has }, { aliases: { some: has } }, { city: has }, { country: has },
      { series: { name: has } }, { series: { aliases: { some: has } } }] };
  });
  return text === '' && year === null ? {} : { where: { AND: conditions, ...year !== null && { year: { eq: year } } } };
}

/** What to look for among the editions. */
function choice(route, all) {
  const { text, year } = chosen(route);
  const years = [...new Set(all.map(edition => edition.year))].sort((one, other) => other - one);
  return filter({ path: '/editions', name: 'Editions', text, hint: 'Name, series or place', others: [
    label({ for: 'editions-year', class: 'unseen' }, 'Year'),
    select({ id: 'editions-year', name: 'year' },
      option({ value: '' }, 'all years'),
      years.map(each => option({ value: String(each), selected: each === year }, String(each)))),
  ] });
}
