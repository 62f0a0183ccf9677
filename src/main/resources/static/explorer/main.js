/** Starts the explorer: the search field, and the view that the address stands for. */

import { startRouter } from './router.js';
import { startSearch } from './search.js';
import { otherPages } from './otherpages.js';

startSearch(document.getElementById('search'));
startRouter();

const pages = await otherPages;
for (const link of document.querySelectorAll('[data-page]')) {
  link.hidden = !pages[link.dataset.page];
}
