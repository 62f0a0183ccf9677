package dev.ferrograph.ingest.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
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

	/** Whether both can be forms of one name. */
	static boolean areRelated(NameWord one, NameWord other) {
		return !Collections.disjoint(LINES.getOrDefault(one.text(), Set.of()),
				LINES.getOrDefault(other.text(), Set.of()));
	}

	/** Which names the word can be a form of, as numbers. */
	static Set<Integer> of(NameWord word) {
		return LINES.getOrDefault(word.text(), Set.of());
	}

}
