/** An address that is no page. */

import { nowhere } from '../states.js';

export default { title: () => 'Not found', render: () => nowhere() };
