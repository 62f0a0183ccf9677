/**
 * Traces and metrics over OTLP, where an endpoint is configured for them. Where none is,
 * nothing of OpenTelemetry is started.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otlp/">OTLP</a>
 */
@NullMarked
package dev.ferrograph.operations.telemetry;

import org.jspecify.annotations.NullMarked;
