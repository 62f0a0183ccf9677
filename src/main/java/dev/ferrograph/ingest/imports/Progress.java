package dev.ferrograph.ingest.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** Says now and then how far a long import has come; nothing of one that is soon done. */
public final class Progress {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final PrintWriter out;

	private Instant last = Instant.now();

	Progress(PrintWriter out) {
		this.out = out;
	}

	/**
	 * Says that so much is done, if it is time to say something.
	 * @param all how much there is, or 0 where that is not known
	 * @param what the plural of what is counted, such as {@code commits}
	 */
	public void report(long done, long all, String what) {
		if (!isDue()) {
			return;
		}
		out.println(all == 0 ? "%,d %s".formatted(done, what)
				: "%,d of %,d %s (%d %%)".formatted(done, all, what, 100 * done / all));
	}

	private boolean isDue() {
		var due = Duration.between(last, Instant.now()).compareTo(PAUSE) > 0;
		last = due ? Instant.now() : last;
		return due;
	}

	/** A stream that reports how much was read of it. */
	InputStream watching(InputStream content, long size, String name) {
		return new FilterInputStream(content) {

			private long read;

			@Override
			public int read() throws IOException {
				var next = super.read();
				count(next < 0 ? 0 : 1);
				return next;
			}

			@Override
			public int read(byte[] buffer, int offset, int length) throws IOException {
				var count = super.read(buffer, offset, length);
				count(Math.max(count, 0));
				return count;
			}

			private void count(int bytes) {
				read += bytes;
				if (read < 1 << 20) {
					return;
				}
				report(read >> 20, size >> 20, "MB of " + name);
			}
		};
	}

}
