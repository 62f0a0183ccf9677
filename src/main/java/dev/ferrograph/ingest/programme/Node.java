package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of an export with its place: what JSON, XML and tables have in common. Numbers
 * and truth values are the text they were written as; what is null or empty is absent.
 */
sealed interface Node {

	Place place();

	/** A text that is not blank. */
	record Text(String value, Place place) implements Node {
	}

	record Items(List<Node> items, Place place) implements Node {
	}

	/**
	 * Named parts. An element of XML that has attributes or children is one as well: its
	 * attributes are named with @ before them, and its text is under {@link #CONTENT}.
	 */
	record Fields(Map<String, Node> parts, Place place) implements Node {

		static final String CONTENT = "#";

		@Nullable Node get(String name) {
			return parts.get(name);
		}

		/**
		 * The first of the names that has a text, as it was written. Where a field is
		 * translated, the text is the English one, or else the first.
		 */
		@Nullable String text(String... names) {
			for (var name : names) {
				var text = Node.text(parts.get(name));
				if (text != null) {
					return text;
				}
			}
			return null;
		}

		/** The same in one line, plain and without addresses. */
		@Nullable String line(String... names) {
			return Texts.line(text(names));
		}

		/** The place of the first of the names that is there, or of the whole. */
		Place place(String... names) {
			for (var name : names) {
				var part = parts.get(name);
				if (part != null) {
					return part.place();
				}
			}
			return place;
		}

		/** A part that has parts itself; one without any where it is absent. */
		Fields fields(String name) {
			return parts.get(name) instanceof Fields fields ? fields : new Fields(Map.of(), place);
		}

		/** What is in a list; a single part is a list of one. */
		List<Node> items(String name) {
			return Node.items(parts.get(name));
		}

		/**
		 * What is in a list, whether it is written as JSON does ({@code persons: [...]})
		 * or as XML ({@code persons > person}).
		 */
		List<Node> items(String name, String element) {
			return parts.get(name) instanceof Fields list && list.get(element) != null ? list.items(element)
					: items(name);
		}

	}

	/** The text of a node, if it has one. */
	static @Nullable String text(@Nullable Node node) {
		return switch (node) {
			case null -> null;
			case Text text -> text.value();
			case Items list -> list.items().isEmpty() ? null : text(list.items().getFirst());
			case Fields fields ->
				fields.get(Fields.CONTENT) instanceof Text content ? content.value() : translated(fields);
		};
	}

	private static @Nullable String translated(Fields fields) {
		if (fields.get("en") instanceof Text english) {
			return english.value();
		}
		var languages = fields.parts().keySet().stream().allMatch(name -> name.matches("[a-z]{2,3}([-_]\\w{2,8})?"));
		return languages ? fields.parts()
			.values()
			.stream()
			.filter(Text.class::isInstance)
			.map(text -> ((Text) text).value())
			.findFirst()
			.orElse(null) : null;
	}

	private static List<Node> items(@Nullable Node node) {
		return switch (node) {
			case null -> List.of();
			case Items list -> list.items();
			default -> List.of(node);
		};
	}

}
