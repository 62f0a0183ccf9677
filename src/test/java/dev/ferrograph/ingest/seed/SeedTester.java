package dev.ferrograph.ingest.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.yaml.Problem;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/** A small valid seed, of which a test replaces the files it is about. */
public final class SeedTester {

	private final Map<String, byte[]> files = new TreeMap<>();

	public static SeedTester seed() {
		return new SeedTester().with("sources.yaml", """
				- id: page
				  title: A page
				- id: mail
				  title: A mail
				""").with("series.yaml", """
				- id: kangrejos
				  name: Kangrejos
				  sources: [page]
				""").with("releases.yaml", """
				- id: v6.9
				  sources: [page]
				- id: v6.10
				  date: 2024-07-14
				  sources: [mail]
				""").with("organizations.yaml", """
				- id: google
				  name: Google
				""").with("people.yaml", """
				- id: boqun-feng
				  name: Boqun Feng
				  sources: [page]
				- id: gary-guo
				  name: Gary Guo
				  aliases: [Xuan Guo (Gary)]
				  sources: [page]
				- id: jose-nunez
				  name: José Núñez
				  sources: [page]
				""").with("topics/subsystems.yaml", """
				- id: rcu
				  name: RCU
				- id: srcu
				  name: Sleepable RCU
				  broader: RCU
				""").with("topics/tools.yaml", """
				- id: klint
				  name: klint
				""").with("editions/kangrejos-2023.yaml", edition(""));
	}

	/** An edition with further keys, which begin on line 9. */
	public static String edition(String more) {
		return """
				id: kangrejos-2023
				series: kangrejos
				year: 2023
				name: Kangrejos 2023
				startDate: 2023-09-16
				endDate: 2023-09-17
				city: Gijón
				sources: [page]
				""" + more;
	}

	/**
	 * An edition with one talk, whose id stands on line 10, title on 11, kind on 12, and
	 * further keys from 14.
	 */
	public static String talk(String more) {
		return edition("""
				talks:
				  - id: klint
				    title: Klint
				    kind: talk
				    sources: [page]
				""" + more.indent(4));
	}

	public SeedTester with(String path, String content) {
		return with(path, content.getBytes(StandardCharsets.UTF_8));
	}

	public SeedTester with(String path, byte[] content) {
		files.put(path, content);
		return this;
	}

	public SeedTester without(String path) {
		files.remove(path);
		return this;
	}

	/** Fails unless the seed has exactly these problems, in this order. */
	void hasProblems(String... expected) {
		var problems = new Problems();
		read(problems);
		assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(expected);
	}

	/** What the seed, which must be valid, says. */
	public GraphContent content() {
		var problems = new Problems();
		var content = read(problems);
		assertThat(problems.sorted()).isEmpty();
		return content;
	}

	/** Writes the files into a directory and answers it as a location. */
	public String in(Path directory) {
		try {
			FileSystemUtils.deleteRecursively(directory);
			for (var file : files.entrySet()) {
				var path = directory.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.write(path, file.getValue());
			}
			return directory.toUri().toString();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	List<SeedFile> files() {
		return files.entrySet().stream().map(file -> new SeedFile(file.getKey(), file.getValue())).toList();
	}

	private GraphContent read(Problems problems) {
		return SeedReader.read(files(), problems);
	}

}
