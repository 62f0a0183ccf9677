/** Every series with its editions. */

import { editionTable } from '../parts/editions.js';
import { link } from '../parts/links.js';
import { heading, part } from '../parts/sections.js';
import { emptyGraph } from '../states.js';
import { count } from '../parts/words.js';

export default {
  query: 'editions',
  title: () => 'Editions',
  render: ({ allSeries }) => allSeries.length === 0 ? emptyGraph() : [
    heading(count(allSeries.length, 'series', 'series'), 'Editions'),
    allSeries.toSorted((one, other) => other.editions.length - one.editions.length).map(series => part(link(series),
      series.editions.length > 0 && editionTable(series.editions),
      { total: count(series.editions.length, 'edition') })),
  ],
};
