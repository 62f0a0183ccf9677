/**
 * Executes GraphQL requests: what answers each root field, what a request may ask for,
 * and what an error says.
 */
@NullMarked
package dev.ferrograph.api;

import org.jspecify.annotations.NullMarked;
