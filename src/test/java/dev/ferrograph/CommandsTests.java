package dev.ferrograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the jar says and returns when a command is named. */
class CommandsTests {

	@TempDir
	Path directory;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void anythingElseStartsTheService() {
		assertThat(Commands.isNamed(new String[] {})).isFalse();
		assertThat(Commands.isNamed(new String[] { "--server.port=0", "check" })).isFalse();
		assertThat(Commands.isNamed(new String[] { "check" })).isTrue();
	}

	@Test
	void aSeedWithoutProblemsIsCounted() {
		assertThat(run("check", "seed")).isZero();
		assertThat(out.toString()).startsWith("Nothing is wrong: people: ");
	}

	@Test
	void problemsAreListed() throws IOException {
		Files.writeString(directory.resolve("people.yaml"), "- { id: a, name: Ana Novak, sources: [page] }\n");
		assertThat(run("check", directory.toString())).isEqualTo(1);
		assertThat(out.toString().strip())
			.isEqualTo("people.yaml:1:39: unknown source \"page\"; add it to sources.yaml or correct it");
	}

	@Test
	void openQuestionsFollowTheResult() throws IOException {
		Files.writeString(directory.resolve("sources.yaml"), "- { id: page, title: A page }\n");
		Files.writeString(directory.resolve("people.yaml"), """
				- { id: ana, name: Ana Nováková, sources: [page] }
				- { id: an, name: ana novakova, sources: [page] }
				""");
		assertThat(run("check", directory.toString())).isZero();
		assertThat(out.toString().lines().skip(1)).containsExactly("",
				"1 open question of who is who. Copy the answer that is right to identity.yaml, if you know it:", "",
				"# Ana Nováková; people.yaml", "# ana novakova; people.yaml",
				"# 99 %: the names are the same but for case, accents and punctuation", "- same: [ana, an]",
				"- different: [ana, an]");
	}

	@Test
	void onlyTheLikeliestQuestionsAreListedUnlessAllAreAskedFor() throws IOException {
		Files.writeString(directory.resolve("sources.yaml"), "- { id: page, title: A page }\n");
		var people = IntStream.range(0, 30).mapToObj(i -> {
			var surname = String.valueOf((char) ('a' + i % 26)).repeat(3) + (char) ('a' + i / 26);
			return "- { id: p%1$d, name: Kim %2$s, sources: [page] }\n- { id: q%1$d, name: %2$s KIM, sources: [page] }\n"
				.formatted(i, surname);
		}).collect(Collectors.joining());
		Files.writeString(directory.resolve("people.yaml"), people);
		run("check", directory.toString());
		assertThat(out.toString().lines().filter(line -> line.startsWith("- same"))).hasSize(20);
		assertThat(out.toString().strip()).endsWith("10 more; list all with --questions");
		run("check", "--questions", directory.toString());
		assertThat(out.toString().lines().filter(line -> line.startsWith("- same"))).hasSize(20 + 30);
	}

	@Test
	void manyProblemsAreSummedUpFirst() throws IOException {
		var people = IntStream.range(0, 25)
			.mapToObj(i -> "- { id: p%d, name: \"%s\", sources: [page%d] }".formatted(i,
					String.valueOf((char) ('a' + i)).repeat(9), i))
			.collect(Collectors.joining("\n"));
		Files.writeString(directory.resolve("people.yaml"), people + "\n- { name: Nobody, sources: [page0] }\n");
		assertThat(run("check", directory.toString())).isEqualTo(1);
		var lines = out.toString().lines().toList();
		assertThat(lines.getFirst()).isEqualTo("     26  unknown source …");
		assertThat(lines.get(1)).startsWith("      1  ");
		assertThat(lines.get(2)).isEmpty();
		assertThat(lines.get(3)).startsWith("people.yaml:1:");
	}

	@Test
	void whatIsNoSeedIsNamed() {
		assertThat(run("check", directory.resolve("nowhere").toString())).isEqualTo(2);
		assertThat(err.toString()).startsWith("there is no directory " + directory.resolve("nowhere"));
		assertThat(run("check", directory.toString())).isEqualTo(2);
		assertThat(err.toString()).contains(directory + " has no files of a seed");
	}

	private int run(String... arguments) {
		return Commands.commandLine()
			.setOut(new PrintWriter(out, true))
			.setErr(new PrintWriter(err, true))
			.execute(arguments);
	}

}
