/** Starts the explorer: the search field, and the view that the address stands for. */

import { startRouter } from './router.js';
import { startSearch } from './search.js';
import { otherPages } from './otherpages.js';
import { startCount } from './shortlist/tick.js';

startSearch(document.getElementById('search'));
startRouter();
startCount(document.getElementById('on-list'));

otherPages.then(pages => document.querySelectorAll('[data-page]').forEach(link => {
  link.hidden = !pages[link.dataset.page];
}));
