package dev.ferrograph.ingest.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.programme.Sample.Talk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads long exports in a JVM with a small heap. */
class MemoryTests {

	private static final String HEAP = "-Xmx64m";

	private static final int TALKS = 12_000;

	private static final String TEXT = "A sentence of an abstract that nobody asked for. ".repeat(100);

	@ParameterizedTest
	@EnumSource
	void readsFiftyMegabytesInASmallHeap(ProgrammeFormat format) throws IOException, InterruptedException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var process = new ProcessBuilder(java, HEAP, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				MemoryTests.class.getName(), format.name())
			.redirectErrorStream(true)
			.start();
		var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
		assertThat(output).matches("%d sessions of 5\\d MB\\s+".formatted(TALKS));
	}

	/** Reads a programme that is longer than the heap. */
	public static void main(String[] args) {
		var format = ProgrammeFormat.valueOf(args[0]);
		var export = new Parts(format);
		var programme = Programmes.read(format, new Export("export", new SequenceInputStream(export)),
				ReadOptions.DEFAULT);
		System.out.printf("%d sessions of %d MB%n", programme.sessions().size(), export.size >> 20);
	}

	/** The parts of an export, made when they are needed. */
	private static final class Parts implements Enumeration<InputStream> {

		private final ProgrammeFormat format;

		private int next;

		private long size;

		Parts(ProgrammeFormat format) {
			this.format = format;
		}

		@Override
		public boolean hasMoreElements() {
			return next < TALKS + 2;
		}

		@Override
		public InputStream nextElement() {
			var bytes = part(next++).getBytes(StandardCharsets.UTF_8);
			size += bytes.length;
			return new ByteArrayInputStream(bytes);
		}

		private String part(int number) {
			if (number == 0) {
				return Sample.beginning(format);
			}
			if (number > TALKS) {
				return Sample.end(format);
			}
			var talk = Sample.talk(format, new Talk(number, "Talk " + number, "Anna Number" + number % 999, TEXT));
			return number == 1 ? talk : Sample.between(format) + talk;
		}

	}

}
