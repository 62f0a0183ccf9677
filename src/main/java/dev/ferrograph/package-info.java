/**
 * Ferrograph: a knowledge graph of people, talks, conference editions and topics, asked
 * over GraphQL.
 */
@NullMarked
package dev.ferrograph;

import org.jspecify.annotations.NullMarked;
