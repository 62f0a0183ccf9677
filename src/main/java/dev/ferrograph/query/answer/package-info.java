/**
 * From what a statement returns to the answer: its shape, its pages, and what is wrong
 * with its values.
 */
@NullMarked
package dev.ferrograph.query.answer;

import org.jspecify.annotations.NullMarked;
