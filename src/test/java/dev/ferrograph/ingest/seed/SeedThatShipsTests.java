package dev.ferrograph.ingest.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SeedThatShipsTests {

	@Test
	void theSeedThatShipsIsValid() throws IOException {
		var files = new ArrayList<SeedFile>();
		var root = Path.of("seed");
		try (var paths = Files.walk(root)) {
			for (var path : paths.filter(p -> p.toString().endsWith(".yaml")).toList()) {
				files.add(new SeedFile(root.relativize(path).toString(), Files.readAllBytes(path)));
			}
		}
		var problems = new Problems();
		var graph = SeedReader.read(files, problems);
		problems.sorted().forEach(System.out::println);
		System.out.println(graph.nodes().size() + " " + graph.edges().size());
		assertThat(problems.sorted()).isEmpty();
	}

}
