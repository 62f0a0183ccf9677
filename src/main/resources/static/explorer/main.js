/** Starts the explorer: the search field, and the view that the address stands for. */

import { startRouter } from './router.js';
import { startSearch } from './search.js';

startSearch(document.getElementById('search'));
startRouter();
