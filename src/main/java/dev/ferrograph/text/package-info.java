/** How texts are compared and sorted; the one place that says so. */
@NullMarked
package dev.ferrograph.text;

import org.jspecify.annotations.NullMarked;
