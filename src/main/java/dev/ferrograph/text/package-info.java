/** How texts are compared and sorted, and what sentences say; the one place for each. */
@NullMarked
package dev.ferrograph.text;

import org.jspecify.annotations.NullMarked;
