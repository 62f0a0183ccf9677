package dev.ferrograph.operations;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Interrupts the answer to a client that has closed its connection, so that the database
 * does not go on for nobody. Tomcat itself notices only when it writes.
 *
 * <p>
 * A request that a client sends before it has the answer to another one, which takes
 * longer than the period, is lost with the connection. RFC 9112, section 9.3.2, has
 * clients send it again; hardly any sends requests so. A client that has only closed its
 * sending half counts as gone.
 */
class ClientWatch extends ValveBase {

	private static final Logger log = LoggerFactory.getLogger(ClientWatch.class);

	private static final Duration PERIOD = Duration.ofSeconds(1);

	/** What Tomcat says is to be read where reading failed: the connection has ended. */
	private static final int ENDED = 1;

	private final Set<Answering> answering = ConcurrentHashMap.newKeySet();

	private @Nullable ScheduledExecutorService watch;

	ClientWatch() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		var answer = new Answering(request, Thread.currentThread());
		answering.add(answer);
		try {
			getNext().invoke(request, response);
		}
		finally {
			answering.remove(answer);
			answer.end();
		}
	}

	@Override
	protected void startInternal() throws LifecycleException {
		watch = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("client-watch").factory());
		watch.scheduleWithFixedDelay(() -> answering.forEach(ClientWatch::look), PERIOD.toMillis(), PERIOD.toMillis(),
				TimeUnit.MILLISECONDS);
		super.startInternal();
	}

	/** A failure would end the watch for all. */
	private static void look(Answering answer) {
		try {
			answer.look();
		}
		catch (RuntimeException e) {
			log.debug("Whether the client is still there can't be told", e);
		}
	}

	@Override
	protected void stopInternal() throws LifecycleException {
		super.stopInternal();
		if (watch != null) {
			watch.shutdownNow();
		}
	}

	/** One request, and the thread that answers it. */
	private static final class Answering {

		private final Request request;

		private final Thread thread;

		private final long since = System.nanoTime();

		private boolean ended;

		Answering(Request request, Thread thread) {
			this.request = request;
			this.thread = thread;
		}

		/** Only once the body has been read: until then the thread itself reads. */
		synchronized void look() {
			if (!ended && System.nanoTime() - since > PERIOD.toNanos() && isRead() && isClosed()) {
				ended = true;
				thread.interrupt();
			}
		}

		private boolean isRead() {
			var read = new AtomicBoolean();
			request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
			return read.get();
		}

		/**
		 * Reads without waiting; what the client sends early stays in Tomcat's buffer.
		 */
		private boolean isClosed() {
			var coyote = request.getCoyoteRequest();
			coyote.action(ActionCode.AVAILABLE, true);
			return coyote.getAvailable() == ENDED;
		}

		/** The thread answers other requests after this one. */
		synchronized void end() {
			if (ended) {
				Thread.interrupted();
			}
			ended = true;
		}

	}

}
