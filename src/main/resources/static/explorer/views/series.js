/** A series and its editions. */

import { html } from '../dom.js';
import { editionTable } from '../parts/editions.js';
import { outside, shortAddress } from '../parts/links.js';
import { heading, part, sources } from '../parts/sections.js';
import { count } from '../parts/words.js';

export default {
  query: 'series',
  variables: ({ id }) => ({ id }),
  missing: ({ series }) => series === null,
  title: ({ series }) => series.name,
  render: ({ series }) => [
    heading('Series', series.name, series.url && html.p({ class: 'lead' }, outside(series.url, shortAddress(series.url)))),
    part('Editions', series.editions.length > 0 && editionTable(series.editions), { total: count(series.editions.length, 'edition') }),
    part('Sources', sources(series.sources)),
  ],
};
