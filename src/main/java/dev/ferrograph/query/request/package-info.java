/**
 * What a request selects: its fields, its arguments, and the page that it wants of a
 * list.
 */
@NullMarked
package dev.ferrograph.query.request;

import org.jspecify.annotations.NullMarked;
