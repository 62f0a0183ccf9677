/**
 * Answers a root field from the graph, in five steps:
 * <ol>
 * <li>At the start, {@code schema} reads what each type and field is in the graph.</li>
 * <li>{@code request} reads what a request selects, and takes its values out, so that
 * requests of the same form share what follows.</li>
 * <li>{@code statement} compiles the selection into one Cypher statement and the shape of
 * the answer.</li>
 * <li>{@link dev.ferrograph.neo4j.GraphReader} runs the statement with the values.</li>
 * <li>{@code answer} makes the answer of that shape from what the statement returns.</li>
 * </ol>
 * {@link dev.ferrograph.query.GraphQueries} takes these steps. What is special to one
 * root field comes from elsewhere, by way of
 * {@link dev.ferrograph.query.request.RootPreparation}.
 */
@NullMarked
package dev.ferrograph.query;

import org.jspecify.annotations.NullMarked;
