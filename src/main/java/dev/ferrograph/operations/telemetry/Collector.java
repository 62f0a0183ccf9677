package dev.ferrograph.operations.telemetry;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says once that a collector does not take what it is sent, and once that it does again.
 * What could not be sent is lost. The senders themselves would log a stack trace every
 * minute.
 */
class Collector {

	private static final Logger log = LoggerFactory.getLogger(Collector.class);

	private final String sent;

	private final AtomicBoolean away = new AtomicBoolean();

	/** A collector for what is named so, as it begins a sentence. */
	Collector(String sent) {
		this.sent = sent;
	}

	void took() {
		if (away.getAndSet(false)) {
			log.info("{} can be sent again", sent);
		}
	}

	void failed(@Nullable Throwable failure) {
		if (!away.getAndSet(true)) {
			log.warn("{} can't be sent to the OpenTelemetry collector, and are lost: {}", sent, reason(failure));
		}
	}

	/** The innermost one that says something. */
	private static String reason(@Nullable Throwable failure) {
		var reason = "it refuses them";
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		}
		return reason;
	}

}
