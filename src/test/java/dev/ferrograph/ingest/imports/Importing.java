package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.Talk;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command with files and a seed in a directory, and looks at what it did. */
final class Importing {

	final Path directory;

	final Path seed;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private int code;

	Importing(Path directory) {
		this.directory = directory;
		this.seed = directory.resolve("seed");
	}

	/** A file of the seed. */
	Importing with(String path, String content) {
		write(seed.resolve(path), content);
		return this;
	}

	/** Runs the command with a schedule.json of this content. */
	Importing run(Schedule schedule, String... options) {
		return run("schedule-json", "schedule.json", schedule.toString(), options);
	}

	Importing run(String format, String file, String content, String... options) {
		write(directory.resolve(file), content);
		return execute(format, directory.resolve(file).toString(), options);
	}

	/** Runs the command with a file that is there. */
	Importing execute(String format, String file, String... options) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		var arguments = Stream.concat(Stream.of(format, file, "--out", seed.toString()), Stream.of(options));
		code = ImportCommand.commandLine()
			.setOut(new PrintWriter(out, true))
			.setErr(new PrintWriter(err, true))
			.execute(arguments.toArray(String[]::new));
		return this;
	}

	/** Runs the command with this as its standard input. */
	Importing pipe(String format, InputStream content, String... options) {
		var in = System.in;
		try {
			System.setIn(content);
			return execute(format, "-", options);
		}
		finally {
			System.setIn(in);
		}
	}

	Importing isDone() {
		assertThat(code).as(err.toString()).isZero();
		return this;
	}

	/** Refused with code 1, for a reason in which all this occurs. */
	Importing isRefused(String... reason) {
		assertThat(err.toString()).contains(reason);
		assertThat(out.toString()).isEmpty();
		assertThat(code).isEqualTo(1);
		return this;
	}

	Importing isMisuse(String... reason) {
		assertThat(err.toString()).contains(reason);
		assertThat(code).isEqualTo(2);
		return this;
	}

	Importing says(String... texts) {
		assertThat(out.toString()).contains(texts);
		return this;
	}

	/** The row of the summary's table. */
	Importing counts(String section, int added, int changed, int unchanged, int gone) {
		assertThat(out.toString())
			.containsPattern("(?m)^%s +%d +%d +%d +%d$".formatted(section, added, changed, unchanged, gone));
		return this;
	}

	/** The files of the seed, hidden ones too, by their paths. */
	List<String> files() {
		if (!Files.exists(seed)) {
			return List.of();
		}
		try (var files = Files.walk(seed)) {
			return files.filter(Files::isRegularFile).map(file -> seed.relativize(file).toString()).sorted().toList();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String file(String path) {
		try {
			return Files.readString(seed.resolve(path));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What the seed says now, which has to be without problems. */
	GraphContent content() {
		try {
			var problems = new Problems();
			var content = SeedState.in(seed).content(problems);
			assertThat(problems.sorted()).isEmpty();
			return content;
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	List<String> talks() {
		return content().nodes(Talk.class).stream().map(Talk::id).toList();
	}

	Talk talk(String id) {
		return content().nodes(Talk.class)
			.stream()
			.filter(talk -> talk.id().equals("talk:" + id))
			.findFirst()
			.orElseThrow();
	}

	List<String> people() {
		return content().nodes(Person.class).stream().map(Person::id).sorted().toList();
	}

	Person person(String id) {
		return content().nodes(Person.class)
			.stream()
			.filter(person -> person.id().equals("person:" + id))
			.findFirst()
			.orElseThrow();
	}

	List<String> speakers(String talk) {
		return content().edges()
			.stream()
			.filter(edge -> edge.type() == Relationship.PRESENTED && edge.to().toString().equals("talk:" + talk))
			.map(Edge::from)
			.map(person -> person.slug())
			.toList();
	}

	private static void write(Path file, String content) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, content);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
