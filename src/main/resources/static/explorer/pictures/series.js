/** Pictures of a series over its editions: talks by topic, new and returning speakers, what is on record. */

import { ask } from '../api.js';
import { fill, focusOn, html } from '../dom.js';
import { asking } from '../parts/more.js';
import { part } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { withD3 } from './d3.js';
import { later } from './later.js';

const { div } = html;

/** The latest editions, more on a button's press; null where there are no two to compare. */
export function overTheEditions(series) {
  return series.editions.length < 2 ? null : later(async () => {
    const drawn = div();
    const row = asking('Show earlier editions', next);
    const draw = await drawing();
    let shown = [];
    let after = null;

    async function next() {
      const { editions } = await ask('seriesRecord', { id: series.id, after });
      shown = [...shown, ...editions.nodes];
      after = editions.pageInfo.endCursor;
      if (!editions.pageInfo.hasNextPage && row.contains(document.activeElement)) {
        focusOn(drawn);
      }
      row.hidden = !editions.pageInfo.hasNextPage;
      fill(drawn, draw(series, shown, editions.pageInfo.hasNextPage && `the latest ${shown.length} of ${count(editions.totalCount, 'edition')}`));
    }

    await next();
    return [drawn, row];
  });
}

/** What draws all of them. */
async function drawing() {
  const [{ topicsOver }, { turnover }, { coverage }] = await withD3(import('./topics.js'), import('./turnover.js'), import('./coverage.js'));
  return (series, editions, total) => [
    part('Talks by topic', topicsOver(editions), {
      total,
      note: 'All on one scale, oldest edition first. A talk counts for each of its topics; those on narrower topics are not counted, nor are cancelled talks.',
    }),
    part('New and returning speakers', turnover(series, editions), {
      total,
      note: `A speaker is new at the edition of their first talk on record at ${series.name}; at the first edition on record, all are. Where earlier editions are on record in part only, some may have spoken before.`,
    }),
    part('What is on record', coverage(editions), { total, note: 'Of each edition’s talks, for how many it is on record who gave them, what they were about, and more. Cancelled talks do not count.' }),
  ];
}
