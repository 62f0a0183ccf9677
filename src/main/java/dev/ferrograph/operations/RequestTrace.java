package dev.ferrograph.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What becomes known of a request while it is answered. It has none of the values that
 * the request gives.
 */
public final class RequestTrace {

	/** The outcome of a request without errors. */
	static final String OK = "OK";

	/**
	 * The key of the id of the distributed trace in the log's diagnostic context, where
	 * there is such a trace.
	 */
	public static final String TRACE_ID = "traceId";

	private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	private static final ThreadLocal<RequestTrace> CURRENT = new ThreadLocal<>();

	private final String id;

	private final long start = System.nanoTime();

	private volatile String kind = "none";

	private volatile @Nullable String operation;

	private volatile @Nullable Long cost;

	private volatile String outcome = OK;

	private volatile boolean kept;

	private volatile @Nullable String traceId;

	private RequestTrace(String id) {
		this.id = id;
	}

	/** A trace with the id that the client wants, if it is well formed, or a new one. */
	static RequestTrace of(@Nullable String wanted) {
		return new RequestTrace(
				wanted != null && WELL_FORMED.matcher(wanted).matches() ? wanted : UUID.randomUUID().toString());
	}

	/** The trace of the request that this thread answers, if it answers one. */
	public static Optional<RequestTrace> current() {
		return Optional.ofNullable(CURRENT.get());
	}

	/** The trace of a request that the service makes to itself; nothing shows it. */
	public static RequestTrace ofService() {
		return of(null);
	}

	void begin() {
		CURRENT.set(this);
	}

	static void end() {
		CURRENT.remove();
	}

	/** The id of the request: letters, digits, dots, hyphens and underscores. */
	public String id() {
		return id;
	}

	/**
	 * Notes which operation is executed.
	 * @param kind query, mutation, subscription or introspection
	 * @param name what the client calls it, if it has a name
	 */
	public void operation(String kind, @Nullable String name) {
		this.kind = kind;
		this.operation = name;
	}

	/** Notes how many values the operation may ask for, as the limits count them. */
	public void cost(long values) {
		this.cost = values;
	}

	/** Notes that the answer was computed before, for another request. */
	public void kept() {
		this.kept = true;
	}

	/** Notes an error that the response has. The first one is the outcome. */
	public void failed(String code) {
		if (isOk()) {
			outcome = code;
		}
	}

	/** Notes the id of the distributed trace that the request belongs to, if any. */
	public void traceId(@Nullable String id) {
		this.traceId = id;
	}

	@Nullable String traceId() {
		return traceId;
	}

	boolean isOk() {
		return outcome.equals(OK);
	}

	boolean isKept() {
		return kept;
	}

	/** The kind of the operation that is executed; none until that is known. */
	public String kind() {
		return kind;
	}

	/** What the client calls the operation that is executed. */
	public @Nullable String operation() {
		return operation;
	}

	/** How many values the operation may ask for, once that is known. */
	public @Nullable Long cost() {
		return cost;
	}

	String outcome() {
		return outcome;
	}

	Duration time() {
		return Duration.ofNanos(System.nanoTime() - start);
	}

}
