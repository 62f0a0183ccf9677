/** d3, which the service brings along: fetched when a picture comes into sight, beside the modules that draw with it. */

import { unreachable } from '../api.js';

/**
 * Waits for modules that draw with d3, and for d3, whose file for browsers makes a global of it.
 * @param drawing what imports them
 */
export function withD3(...drawing) {
  return Promise.all([...drawing, import('/webjars/d3/7.9.0/dist/d3.min.js')]).catch(() => {
    throw unreachable();
  });
}
