package dev.ferrograph.api.http;

import org.jspecify.annotations.Nullable;

/**
 * An answer without errors, with what is said of each request that it answers.
 *
 * @param body what is sent
 * @param kind query or introspection
 * @param operation the name of the operation, if it has one
 * @param complexity of the query
 */
record KeptAnswer(Body body, String kind, @Nullable String operation, long complexity) {
}
