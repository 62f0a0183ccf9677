/** d3, which the service brings along: fetched when a picture comes into sight, and then there for all that draw. */

/** Its file for browsers makes a global of it, `globalThis.d3`. */
export function loadD3() {
  return import('/webjars/d3/7.9.0/dist/d3.min.js');
}
