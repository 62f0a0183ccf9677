package dev.ferrograph.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Values to ask for: mostly such as the graph has, and some that it has not. */
record Vocabulary(MemoryGraph graph, Dice dice) {

	/** Null as the label stands for any. */
	String id(String label) {
		var ids = ids(label);
		if (ids.isEmpty() || dice.percent(7)) {
			return dice.oneOf("person:nobody", "topic:", "talk", "", "nonsense:x", "edition:no-such/'\"\\`$",
					"topic:ä");
		}
		return dice.pick(ids);
	}

	/** One that is there. */
	String knownId(String label) {
		return dice.pick(ids(label));
	}

	private List<String> ids(String label) {
		var all = label == null ? graph.vertices() : graph.labelled(label);
		return all.stream().map(Vertex::id).filter(Objects::nonNull).sorted().toList();
	}

	/** A text in which there is something to look for. */
	String words() {
		var text = text("Talk", "title");
		return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "rust";
	}

	String text(String label, String property) {
		var texts = graph.values(label, property)
			.stream()
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.toList();
		if (texts.isEmpty() || dice.percent(7)) {
			return dice.oneOf("", "e", "é", "RUST", "no such", "'\"\\`$p0 {}", "%", "İ", "\uD83E\uDD80");
		}
		var text = dice.pick(texts);
		return switch (dice.between(0, 5)) {
			case 0 -> text.toUpperCase(Locale.ROOT);
			case 1 -> text.toLowerCase(Locale.ROOT);
			case 2 -> part(text, 0);
			case 3 -> part(text, text.codePointCount(0, text.length()) / 2);
			default -> text;
		};
	}

	int number(String label, String property) {
		var numbers = graph.values(label, property)
			.stream()
			.filter(Number.class::isInstance)
			.map(Number.class::cast)
			.toList();
		return numbers.isEmpty() ? dice.between(-1, 30) : dice.pick(numbers).intValue() + dice.between(-1, 1);
	}

	LocalDate day(String label, String property) {
		var days = graph.values(label, property)
			.stream()
			.filter(LocalDate.class::isInstance)
			.map(LocalDate.class::cast)
			.toList();
		return (days.isEmpty() ? LocalDate.of(2024, 2, 29) : dice.pick(days)).plusDays(dice.between(-1, 1));
	}

	private String part(String text, int from) {
		var points = text.codePoints().toArray();
		return points.length == 0 ? "" : new String(points, from, Math.min(dice.between(1, 6), points.length - from));
	}

}
