package dev.ferrograph.ingest.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.ingest.programme.Sample.Talk;
import dev.ferrograph.ingest.yaml.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What holds for every format. */
class ReaderContractTests {

	private static final long GIGABYTE = 1024L * 1024 * 1024;

	@ParameterizedTest
	@EnumSource
	void readsAnEmptyProgramme(ProgrammeFormat format) {
		var programme = Sample.read(format, Sample.export(format));
		assertThat(programme.sessions()).isEmpty();
		assertThat(programme.problems()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void readsTalks(ProgrammeFormat format) {
		var programme = Sample.read(format, Sample.export(format, Talk.of(1), Talk.of(2)));
		assertThat(programme.problems()).isEmpty();
		assertThat(programme.sessions()).extracting(Session::title).containsExactly("Talk 1", "Talk 2");
		var session = programme.sessions().getFirst();
		assertThat(session.slot().day()).isEqualTo(LocalDate.of(2026, 3, 7));
		assertThat(session.slot().start()).isEqualTo(LocalDateTime.of(2026, 3, 7, 10, 0));
		assertThat(session.slot().minutes()).isEqualTo(30);
		assertThat(session.slot().room()).isEqualTo("Main");
		assertThat(session.speakers()).extracting(Speaker::name).containsExactly("Speaker Number1");
		assertThat(session.keys()).extracting(ForeignKey::id).containsExactly("1");
		assertThat(session.keys().getFirst().system()).startsWith("talks.example.org/");
		assertThat(session.abstractText()).isEqualTo("About 1");
	}

	@ParameterizedTest
	@EnumSource
	void readsTheSameTwice(ProgrammeFormat format) {
		var export = Sample.export(format, IntStream.range(0, 50).mapToObj(Talk::of).toList());
		assertThat(Sample.read(format, export)).isEqualTo(Sample.read(format, export));
	}

	@ParameterizedTest
	@EnumSource
	void leavesAbstractsOutUnlessAskedFor(ProgrammeFormat format) {
		var export = Sample.export(format, new Talk(1, "Talk", "Anna Roe", "Secret of anna@example.org"));
		assertThat(Sample.read(format, export, ReadOptions.DEFAULT).sessions()).extracting(Session::abstractText)
			.containsOnlyNulls();
		assertThat(Sample.read(format, export).sessions()).extracting(Session::abstractText)
			.containsExactly("Secret of …");
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "CSV")
	void refusesATruncatedFileWhereverItEnds(ProgrammeFormat format) {
		var export = Sample.export(format, Talk.of(1), Talk.of(2)).stripTrailing();
		var start = format == ProgrammeFormat.SCHEDULE_XML ? export.indexOf("<schedule>") : 0;
		for (var end = start + 1; end < export.length(); end++) {
			var truncated = export.substring(0, end);
			var problem = refusal(() -> Sample.read(format, truncated));
			assertThat(problem.message()).as(truncated).contains("truncated");
		}
	}

	@ParameterizedTest
	@EnumSource
	void saysWhereAFileOfTheWrongEncodingBreaks(ProgrammeFormat format) {
		var export = Sample.export(format, new Talk(1, "Talk", "Jörg Roe", "About"));
		var problem = refusal(() -> Sample.read(format, Sample.encoded(export, "ISO-8859-1"), Sample.WITH_ALL));
		var before = export.substring(0, export.indexOf("ö"));
		assertThat(problem.message()).startsWith("the byte 0xF6 is not UTF-8").contains("iconv");
		assertThat(problem.place().line()).isEqualTo((int) before.chars().filter(it -> it == '\n').count() + 1);
		assertThat(problem.place().column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
	}

	@ParameterizedTest
	@EnumSource
	void readsOtherEncodingsOfUnicode(ProgrammeFormat format) {
		var export = Sample.export(format, new Talk(1, "Talk 🦀", "Jörg Łuk 松本", "About"))
			.replace("encoding=\"utf-8\"", "encoding=\"utf-16\"");
		for (var encoding : List.of("UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-16", "UTF-32LE", "UTF-32BE")) {
			assertThat(Sample.read(format, Sample.encoded(export, encoding), Sample.WITH_ALL).sessions()).as(encoding)
				.singleElement()
				.satisfies(session -> {
					assertThat(session.title()).isEqualTo("Talk 🦀");
					assertThat(session.speakers()).extracting(Speaker::name).containsExactly("Jörg Łuk 松本");
				});
		}
		assertThat(Sample.read(format, "\uFEFF" + export).sessions()).hasSize(1);
		// a declaration of UTF-16 that can be read as ASCII is wrong
		assertThat(Sample.read(format, export).sessions()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void refusesAValueOfAGigabyteBeforeMemoryGrows(ProgrammeFormat format) {
		var whole = Sample.export(format, new Talk(1, "@", "Anna Roe", "About"));
		assertRefusedEarly(format,
				whole.substring(0, whole.indexOf("\"@\"") < 0 ? whole.indexOf("@") : whole.indexOf("\"@\"") + 1), 'a');
	}

	@ParameterizedTest
	@EnumSource
	void refusesAGigabyteOfNothing(ProgrammeFormat format) {
		assertRefusedEarly(format, Sample.beginning(format) + Sample.talk(format, Talk.of(1)),
				format == ProgrammeFormat.CSV ? ',' : ' ');
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "CSV")
	void refusesDeepNesting(ProgrammeFormat format) {
		var level = format == ProgrammeFormat.SCHEDULE_XML ? "<links>" : "{\"links\":[";
		var talk = format == ProgrammeFormat.SCHEDULE_XML ? "<event>" : "";
		var problem = refusal(() -> Sample.read(format, Sample.beginning(format) + talk + level.repeat(100_000)));
		assertThat(problem.message()).contains("nested more than 64 levels deep");
	}

	@ParameterizedTest
	@EnumSource
	void takesASessionThatIsListedTwiceOnce(ProgrammeFormat format) {
		var programme = Sample.read(format, Sample.export(format, Talk.of(1), Talk.of(2), Talk.of(1)));
		assertThat(programme.sessions()).extracting(Session::title).containsExactly("Talk 1", "Talk 2");
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "CSV")
	void leavesAnIdWithTheFirstOfTwoSessions(ProgrammeFormat format) {
		var programme = Sample.read(format,
				Sample.export(format, Talk.of(1), new Talk(1, "Another", "Anna Roe", "About")));
		assertThat(programme.sessions()).extracting(Session::title).containsExactly("Talk 1", "Another");
		assertThat(programme.sessions().getLast().keys()).isEmpty();
		assertThat(programme.notes()).extracting(Problem::message)
			.anySatisfy(message -> assertThat(message).startsWith("\"Another\" has an id that another session has"));
	}

	@ParameterizedTest
	@EnumSource
	void keepsTwoTalksOfOneTitle(ProgrammeFormat format) {
		var keynotes = Sample.export(format, new Talk(1, "Keynote", "Anna Roe", "1"),
				new Talk(2, "Keynote", "Ben Doe", "2"));
		assertThat(Sample.read(format, keynotes).sessions()).extracting(Session::title)
			.containsExactly("Keynote", "Keynote");
	}

	@ParameterizedTest
	@EnumSource
	void readsTitlesWithHtmlAsPlainText(ProgrammeFormat format) {
		var titles = Sample.export(format,
				new Talk(1, "&lt;b&gt;Fast&lt;/b&gt; &amp;amp; safe Vec&lt;T&gt;", "Anna Roe", "About"));
		assertThat(Sample.read(format, titles).sessions()).extracting(Session::title)
			.containsExactly("Fast & safe Vec<T>");
	}

	@ParameterizedTest
	@EnumSource
	void leavesOutASessionWithoutATitle(ProgrammeFormat format) {
		var programme = Sample.read(format, Sample.export(format, new Talk(1, "", "Anna Roe", "1"), Talk.of(2)));
		assertThat(programme.sessions()).extracting(Session::title).containsExactly("Talk 2");
		assertThat(programme.problems()).singleElement()
			.satisfies(problem -> assertThat(problem.message()).contains("without a title"));
	}

	@ParameterizedTest
	@EnumSource
	void letsNoAddressOut(ProgrammeFormat format) {
		var export = Sample.export(format, new Talk(1, "Ask me@example.org", "Anna Roe [anna@example.org]", "x"),
				new Talk(2, "Two", "ben.doe@example.org", "x"), new Talk(3, "Three", "TBA", "x"));
		var programme = Sample.read(format, export);
		assertThat(programme.toString()).doesNotContain("@", "0123456789abcdef0123456789abcdef");
		assertThat(programme.sessions().getFirst().speakers()).extracting(Speaker::name).containsExactly("Anna Roe");
		assertThat(programme.sessions().getFirst().speakers().getFirst().keys()).extracting(ForeignKey::system)
			.containsExactly(ForeignKey.ADDRESS);
		assertThat(programme.sessions().get(1).speakers()).isEmpty();
		assertThat(programme.problems()).extracting(Problem::message)
			.contains("an e-mail address stands for the name of a speaker, who is left out; give the name");
		assertThat(programme.notes()).extracting(Problem::message)
			.contains("the speaker \"TBA\" is left out, being no person");
		assertThat(Sample.read(format, export, ReadOptions.DEFAULT).toString())
			.doesNotContain(ForeignKey.ADDRESS + ",");
	}

	@ParameterizedTest
	@EnumSource
	void saysWhatAFileIsThatIsNotTheExport(ProgrammeFormat format) {
		assertThat(refusal(() -> Sample.read(format, "")).message()).isEqualTo("the file is empty; export it again");
		assertThat(refusal(() -> Sample.read(format, " \n ")).message()).contains("export it again");
		assertThat(refusal(() -> Sample.read(format, "<!doctype html>\n<html><body>Please log in")).message())
			.contains("a page in HTML, perhaps an error or a login");
		assertThat(refusal(() -> Sample.read(format, "BEGIN:VCALENDAR\nVERSION:2.0")).message()).contains("a calendar");
		assertThat(refusal(() -> Sample.read(format, "PK\u0003\u0004...")).message()).contains("ZIP archive");
		assertThat(refusal(() -> Sample.read(format, "404: Not Found")).message()).isNotBlank();
		assertThat(refusal(() -> Sample.read(format, "<rss><channel/></rss>")).message()).contains("XML");
		assertThat(refusal(() -> Sample.read(format, "{\"error\": \"not found\"}")).message())
			.containsAnyOf("an error message", "but JSON");
		for (var other : ProgrammeFormat.values()) {
			if (other != format) {
				assertThat(refusal(() -> Sample.read(format, Sample.export(other, Talk.of(1)))).message()).isNotBlank();
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void saysThatAFileCannotBeRead(ProgrammeFormat format) {
		var broken = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the disk is gone");
			}
		};
		var beginning = new ByteArrayInputStream(Sample.beginning(format).getBytes(StandardCharsets.UTF_8));
		var export = new Export("export", new SequenceInputStream(beginning, broken));
		assertThat(refusal(() -> Programmes.read(format, export, ReadOptions.DEFAULT)).message())
			.contains("the disk is gone");
	}

	@ParameterizedTest
	@EnumSource
	void leavesTheFileOpen(ProgrammeFormat format) {
		var closed = new AtomicBoolean();
		var input = new ByteArrayInputStream(Sample.export(format, Talk.of(1)).getBytes(StandardCharsets.UTF_8)) {
			@Override
			public void close() {
				closed.set(true);
			}
		};
		Programmes.read(format, new Export("export", input), ReadOptions.DEFAULT);
		assertThat(closed).isFalse();
	}

	private static void assertRefusedEarly(ProgrammeFormat format, String beginning, char then) {
		var endless = new Repeated(then);
		var export = new SequenceInputStream(Collections
			.enumeration(List.of(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)), endless)));
		var problem = refusal(() -> Programmes.read(format, new Export("export", export), Sample.WITH_ALL));
		assertThat(problem.message()).containsAnyOf("characters", "values");
		assertThat(problem.place().line() + problem.place().column()).isGreaterThan(2);
		assertThat(endless.count).isLessThan(16 * 1024 * 1024);
	}

	private static Problem refusal(ThrowingCallable reading) {
		var refusal = new Problem[1];
		assertThatExceptionOfType(UnreadableProgrammeException.class).isThrownBy(reading)
			.satisfies(e -> refusal[0] = e.problem());
		return refusal[0];
	}

	/** A gigabyte of one character. */
	private static final class Repeated extends InputStream {

		private final char character;

		private long count;

		Repeated(char character) {
			this.character = character;
		}

		@Override
		public int read() {
			return count++ < GIGABYTE ? character : -1;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			if (count >= GIGABYTE) {
				return -1;
			}
			Arrays.fill(target, offset, offset + length, (byte) character);
			count += length;
			return length;
		}

	}

}
