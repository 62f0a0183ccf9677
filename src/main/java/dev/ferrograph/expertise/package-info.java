/**
 * Whom to invite: what counts for a person and how much, and how good the suggestions
 * are.
 */
@NullMarked
package dev.ferrograph.expertise;

import org.jspecify.annotations.NullMarked;
