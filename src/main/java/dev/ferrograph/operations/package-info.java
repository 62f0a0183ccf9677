/**
 * What operators see of requests: an id for each of them, one line in the log for those
 * that are refused, fail or are slow, and metrics.
 */
@NullMarked
package dev.ferrograph.operations;

import org.jspecify.annotations.NullMarked;
