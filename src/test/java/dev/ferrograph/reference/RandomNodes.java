package dev.ferrograph.reference;

import dev.ferrograph.text.FoldedText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes up what nodes and relationships say, or leave out. */
record RandomNodes(Dice dice) {

	private static final List<String> NAMES = List.of("Ada", "ada", "ADA", "Ádá", "Zoë Straße", "José", "Jose", "Żuk",
			"İpek", "Σίσυφος", "o'Brien \"B\" \\n", "", " ", "\uD83E\uDD80 crab", "rust", "Rust for Linux", "$p0",
			"a\u001Fb", "x\ny", "%_*", "null", "10", "9");

	/** The properties of a node but its id. */
	Map<String, Object> of(String label) {
		var properties = said(label);
		// analysts may leave them out
		if (dice.percent(85)) {
			properties.putAll(folded(properties));
		}
		return properties;
	}

	/** What filters compare and lists are sorted by. */
	private static Map<String, Object> folded(Map<String, Object> properties) {
		var folded = new HashMap<String, Object>();
		properties.forEach((name, value) -> {
			if (List.of("name", "title", "city", "country", "track", "room").contains(name)) {
				folded.put(name + "Folded", FoldedText.of(value.toString()));
			}
			if (List.of("name", "title").contains(name)) {
				folded.put(name.equals("name") ? "sortName" : "sortTitle", FoldedText.sortKey(value.toString()));
			}
			if (value instanceof List<?> aliases && List.of("aliases", "paths").contains(name)) {
				folded.put(name + "Folded", aliases.stream().map(alias -> FoldedText.of(alias.toString())).toList());
			}
		});
		return folded;
	}

	private Map<String, Object> said(String label) {
		return switch (label) {
			case "Source" -> properties("title", name(), "url", maybe(url()));
			case "Series" ->
				properties("version", maybe(name()), "name", name(), "aliases", names(), "url", maybe(url()));
			case "Organization" -> properties("version", maybe(name()), "name", name(), "url", maybe(url()));
			case "Person" -> properties("version", maybe(name()), "formerIds", formerIds(), "name", name(),
					"disambiguation", maybe(name()), "aliases", names(), "github", maybe(name()), "website",
					maybe(url()), "identifiers", names());
			case "Change" -> properties("title", name(), "date", day(), "lastDate", day(), "list", maybe(name()), "url",
					maybe(url()), "answerCount", maybe(dice.between(0, 50)), "paths", names());
			case "Contribution" -> properties("role", dice.oneOf("AUTHOR", "REVIEWER", "DISCUSSANT"), "date", day(),
					"year", dice.between(2019, 2024), "url", maybe(url()));
			case "Topic" ->
				properties("version", maybe(name()), "formerIds", formerIds(), "name", name(), "aliases", names(),
						"paths", names(), "summary", maybe(name()), "url", maybe(url()), "repository", maybe(url()));
			case "Edition" -> properties("version", maybe(name()), "name", name(), "aliases", names(), "timeZone",
					maybe(name()), "identifiers", names(), "year", dice.between(2019, 2024), "startDate", maybe(day()),
					"endDate", maybe(day()), "notBefore", day(), "startedBy", day(), "datePrecision",
					dice.oneOf("DAY", "MONTH", "YEAR"), "city", maybe(name()), "country", maybe(name()), "online",
					dice.percent(50), "url", maybe(url()), "video", maybe(url()), "attendeeCount",
					maybe(dice.between(0, 50)), "programmeComplete", dice.percent(50), "speakersComplete",
					dice.percent(50));
			case "Talk" -> properties("version", maybe(name()), "title", name(), "subtitle", maybe(name()), "abstract",
					maybe(name()), "duration", maybe(dice.between(5, 90)), "room", maybe(name()), "language",
					maybe(dice.oneOf("en", "de")), "cancelled", dice.percent(20), "links", List.of(url()),
					"identifiers", names(), "titleExact", dice.percent(50), "summary", maybe(name()), "kind",
					dice.oneOf("TALK", "DISCUSSION", "BOF", "KEYNOTE", "OTHER"), "day", maybe(day()), "startsAt",
					maybe(day().atTime(dice.between(8, 10), 0).atOffset(ZoneOffset.ofHours(dice.oneOf(0, 2)))), "track",
					maybe(name()), "url", maybe(url()), "slides", maybe(url()), "video", maybe(url()), "coverage",
					maybe(url()), "speakersComplete", dice.percent(50));
			default -> throw new IllegalArgumentException("no node is a " + label);
		};
	}

	Map<String, Object> work(int number, String source) {
		return properties("id", "work:n" + number, "role", dice.oneOf("MAINTAINER", "REVIEWER", "LEAD"), "entry",
				maybe(name()), "since", maybe(day()), "notIn", maybe("v6.0"), "notBefore", maybe(day()), "firstSeen",
				maybe("v6.1"), "onRecordBy", maybe(day()), "proposed", maybe(day()), "proposal", maybe(url()),
				"topicSince", maybe("v6.2"), "topicUntil", maybe("v6.8"), "until", maybe(day()), "goneIn",
				maybe("v6.9"), "source", maybe(source));
	}

	Map<String, Object> affiliation(int number, String source) {
		return properties("id", "affiliation:n" + number, "from", maybe(dice.between(2018, 2020)), "to",
				maybe(dice.between(2020, 2022)), "source", maybe(source));
	}

	/** Often the same as that of another. */
	Map<String, Object> position() {
		return properties("position", maybe(dice.between(0, 3)));
	}

	private String name() {
		return dice.percent(30) ? dice.pick(NAMES) : dice.pick(NAMES) + dice.oneOf("", " ", "-") + dice.pick(NAMES);
	}

	private List<String> names() {
		return IntStream.range(0, dice.few(0, 3)).mapToObj(i -> name()).toList();
	}

	/** No query asks for them: where former ids lead, other tests say. */
	private List<String> formerIds() {
		return IntStream.range(0, dice.few(0, 2)).mapToObj(i -> "person:former" + dice.between(0, 9)).toList();
	}

	private String url() {
		return "https://example.org/" + dice.between(0, 9);
	}

	private LocalDate day() {
		return LocalDate.of(dice.between(2019, 2024), dice.between(1, 3), dice.between(1, 2));
	}

	private Object maybe(Object value) {
		return dice.percent(60) ? value : null;
	}

	/** What is null is left out. */
	private static Map<String, Object> properties(Object... keysAndValues) {
		var properties = new HashMap<String, Object>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			if (keysAndValues[i + 1] != null) {
				properties.put((String) keysAndValues[i], keysAndValues[i + 1]);
			}
		}
		return properties;
	}

}
