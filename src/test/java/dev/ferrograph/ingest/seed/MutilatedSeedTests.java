package dev.ferrograph.ingest.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphNode;
import dev.ferrograph.ingest.yaml.Problem;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Damages the seed that ships at random, though the same way each time. */
class MutilatedSeedTests {

	private static final List<String> SCRAPS = List.of("", "\t", ": ", "- ", "[", "}", "\"", "'", "&a ", "*a", "!!int ",
			"#", "\n", "\n\n  ", "---\n", "|", ">", "? ", "~", "\u0000", "🦀", "%s", "@", ",");

	private final Random random = new Random(20230916);

	@Test
	void everyDamageIsEitherReportedInsideItsFileOrLeavesContentWithoutLooseEnds() throws IOException {
		var whole = SeedDirectory.files("classpath:seed/");
		for (var i = 0; i < 150; i++) {
			var files = new ArrayList<>(whole);
			var one = random.nextInt(files.size());
			files.set(one, damaged(files.get(one)));
			check(files);
		}
	}

	private void check(List<SeedFile> files) {
		var problems = new Problems();
		var content = SeedReader.read(files, problems);
		if (problems.isEmpty()) {
			var ids = content.nodes().stream().map(GraphNode::id).collect(Collectors.toSet());
			assertThat(content.edges().stream().flatMap(MutilatedSeedTests::ends).allMatch(ids::contains)).isTrue();
		}
		var lines = files.stream()
			.collect(Collectors.toMap(SeedFile::path,
					file -> new String(file.bytes(), StandardCharsets.UTF_8).lines().count()));
		assertThat(problems.sorted()).allMatch(problem -> isInside(problem, lines));
	}

	private static Stream<String> ends(Edge edge) {
		return Stream.of(edge.from().toString(), edge.to().toString());
	}

	private static boolean isInside(Problem problem, Map<String, Long> lines) {
		var place = problem.place();
		return place.line() >= 1 && place.line() <= lines.getOrDefault(place.file(), 0L) + 1 && place.column() >= 1;
	}

	private SeedFile damaged(SeedFile file) {
		var text = new String(file.bytes(), StandardCharsets.UTF_8);
		var from = random.nextInt(text.length());
		var to = Math.min(text.length(), from + random.nextInt(12));
		var scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
		return new SeedFile(file.path(),
				(text.substring(0, from) + scrap + text.substring(to)).getBytes(StandardCharsets.UTF_8));
	}

}
