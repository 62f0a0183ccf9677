/** d3, which the service brings along: modules that draw with it import it from here, and are themselves imported when a picture comes into sight. */

import '/webjars/d3/7.9.0/dist/d3.min.js';

/** The file for browsers makes a global of it. */
export default globalThis.d3;
