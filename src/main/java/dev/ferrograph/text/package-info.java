/**
 * How texts are compared, sorted, hashed and divided into words, and what sentences say;
 * the one place for each.
 */
@NullMarked
package dev.ferrograph.text;

import org.jspecify.annotations.NullMarked;
