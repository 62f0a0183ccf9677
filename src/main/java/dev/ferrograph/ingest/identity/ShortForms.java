package dev.ferrograph.ingest.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** First names that stand for each other, such as Bob and Robert. */
final class ShortForms {

	private static final Map<String, Set<Integer>> LINES = read();

	private ShortForms() {
	}

	private static Map<String, Set<Integer>> read() {
		try (var file = ShortForms.class.getResourceAsStream("short-forms.txt")) {
			if (file == null) {
				throw new IllegalStateException("short-forms.txt is missing beside " + ShortForms.class);
			}
			var lines = new HashMap<String, Set<Integer>>();
			var number = 0;
			for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				number++;
				if (!line.startsWith("#") && !line.isBlank()) {
					for (var form : line.strip().split(" ")) {
						lines.computeIfAbsent(form, any -> new HashSet<>()).add(number);
					}
				}
			}
			return lines;
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Which names the word can be a form of; two that share a number are related. */
	static Set<Integer> of(String word) {
		return LINES.getOrDefault(word, Set.of());
	}

}
