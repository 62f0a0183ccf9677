/** Starts the explorer: the search field, and the view that the address stands for. */

import { startRouter } from './router.js';
import { startSearch } from './search.js';
import { otherPages } from './otherpages.js';
import { startCount } from './shortlist/tick.js';

startSearch(document.getElementById('search'));
startRouter();
startCount(document.getElementById('on-list'));

const pages = await otherPages;
for (const link of document.querySelectorAll('[data-page]')) {
  link.hidden = !pages[link.dataset.page];
}
