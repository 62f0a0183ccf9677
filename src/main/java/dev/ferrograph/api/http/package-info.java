/** GraphQL over HTTP: what a request may look like, and what its answer looks like. */
@NullMarked
package dev.ferrograph.api.http;

import org.jspecify.annotations.NullMarked;
