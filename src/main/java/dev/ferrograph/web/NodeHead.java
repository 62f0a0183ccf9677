package dev.ferrograph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the head of a node's page says of the node.
 *
 * @param name its name or title
 * @param description one line about it
 * @param address the one address that its page has, also where another leads there
 * @param openGraphType the kind of page, as the <a href="https://ogp.me">Open Graph
 * protocol</a> names it
 * @param structured the same as <a href="https://schema.org">schema.org</a> has it, as
 * JSON-LD; null for kinds that schema.org does not have
 */
public record NodeHead(String name, String description, String address, String openGraphType,
		@Nullable String structured) {

	/** What it says of an edition is in these fields. */
	public static final String EDITION = "id __typename name startDate endDate city country online url talks(first: 1) { totalCount }";

	/** What it says of a talk is in these fields. */
	public static final String TALK = "id __typename title summary cancelled speakers { name } edition { name }";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** A longer description is cut off by those who show it. */
	private static final int LONGEST = 300;

	/**
	 * What the fields say that {@link NodePages} asks for.
	 */
	public static NodeHead of(Map<String, Object> node, Site site) {
		var address = site.page(text(node, "id"));
		return switch (text(node, "__typename")) {
			case "Person" -> new NodeHead(text(node, "name") + said(" (%s)", text(node, "disambiguation")),
					person(node), address, "profile", json(structuredPerson(node, address)));
			case "Edition" -> new NodeHead(text(node, "name"), edition(node), address, "website",
					json(structuredEdition(node, address)));
			case "Talk" -> new NodeHead(text(node, "title"), talk(node), address, "article", null);
			case "Change" -> new NodeHead(text(node, "title"),
					"A change on record, and who wrote, reviewed and discussed it.", address, "article", null);
			case "Series" -> new NodeHead(text(node, "name"),
					counted(list(node, "editions").size(), "edition") + " on record.", address, "website", null);
			case "Organization" -> new NodeHead(text(node, "name"),
					"Who works or has worked for it, as far as is on record.", address, "website", null);
			default -> new NodeHead(text(node, "name"), topic(node), address, "website", null);
		};
	}

	private static String person(Map<String, Object> person) {
		var topics = list(person, "expertise").stream().map(known -> text(map(known, "topic"), "name")).toList();
		return "%s on record.%s%s".formatted(counted(total(person), "talk"),
				topics.isEmpty() ? ""
						: " Knows, by talks, roles or contributions: %s.".formatted(String.join(", ", topics)),
				said(" Affiliation on record: %s.", String.join(", ", employers(person))));
	}

	private static String edition(Map<String, Object> edition) {
		return Stream.of(days(edition), place(edition), counted(total(edition), "talk") + " on record")
			.filter(part -> !part.isEmpty())
			.collect(Collectors.joining(". ", "", "."));
	}

	private static String talk(Map<String, Object> talk) {
		var summary = text(talk, "summary");
		var speakers = list(talk, "speakers").stream().map(speaker -> text(speaker, "name")).toList();
		var where = "A talk%s at %s%s.".formatted(said(" by %s", String.join(", ", speakers)),
				text(map(talk, "edition"), "name"), Boolean.TRUE.equals(talk.get("cancelled")) ? ", cancelled" : "");
		return shortened(summary.isEmpty() ? where : where + " " + summary);
	}

	private static String topic(Map<String, Object> topic) {
		var summary = text(topic, "summary");
		return shortened(summary.isEmpty() ? "Who has worked on it, edition by edition." : summary);
	}

	/** @see <a href="https://schema.org/Person">Person</a> */
	private static Map<String, Object> structuredPerson(Map<String, Object> person, String address) {
		var said = structured("Person", person, address);
		var github = text(person, "github");
		put(said, "sameAs",
				Stream.of(text(person, "website"), github.isEmpty() ? "" : "https://github.com/" + github)
					.filter(link -> !link.isEmpty())
					.toList());
		put(said, "affiliation",
				employers(person).stream().map(name -> Map.of("@type", "Organization", "name", name)).toList());
		put(said, "knowsAbout",
				list(person, "expertise").stream().map(known -> text(map(known, "topic"), "name")).toList());
		return said;
	}

	/** @see <a href="https://schema.org/Event">Event</a> */
	private static Map<String, Object> structuredEdition(Map<String, Object> edition, String address) {
		var said = structured("Event", edition, address);
		put(said, "startDate", text(edition, "startDate"));
		put(said, "endDate", text(edition, "endDate"));
		put(said, "sameAs", text(edition, "url"));
		var place = place(edition);
		if (!place.isEmpty() && !place.equals("Online")) {
			put(said, "location", Map.of("@type", "Place", "name", place, "address", place));
		}
		return said;
	}

	private static Map<String, Object> structured(String type, Map<String, Object> node, String address) {
		var said = new LinkedHashMap<String, Object>();
		said.put("@context", "https://schema.org");
		said.put("@type", type);
		said.put("name", text(node, "name"));
		said.put("url", address);
		return said;
	}

	/** Nothing is said of what is not known. */
	private static void put(Map<String, Object> said, String name, Object value) {
		if (!value.equals("") && !value.equals(List.of())) {
			said.put(name, value);
		}
	}

	private static List<String> employers(Map<String, Object> person) {
		return list(person, "affiliations").stream()
			.filter(affiliation -> affiliation.get("to") == null)
			.map(affiliation -> text(map(affiliation, "organization"), "name"))
			.toList();
	}

	private static String days(Map<String, Object> edition) {
		var first = text(edition, "startDate");
		var last = text(edition, "endDate");
		return last.isEmpty() || last.equals(first) ? first : first + " to " + last;
	}

	/** Where an edition was; empty where that is not known. */
	public static String place(Map<String, Object> edition) {
		var place = Stream.of(text(edition, "city"), text(edition, "country"))
			.filter(part -> !part.isEmpty())
			.collect(Collectors.joining(", "));
		return place.isEmpty() && Boolean.TRUE.equals(edition.get("online")) ? "Online" : place;
	}

	private static int total(Map<String, Object> node) {
		return ((Number) Objects.requireNonNull(map(node, "talks").get("totalCount"))).intValue();
	}

	private static String counted(int number, String what) {
		return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
	}

	private static String said(String sentence, String value) {
		return value.isEmpty() ? "" : sentence.formatted(value);
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		var cut = text.substring(0, LONGEST);
		return cut.substring(0, Math.max(cut.lastIndexOf(' '), 1)) + "…";
	}

	private static String json(Map<String, Object> said) {
		return JSON.writeValueAsString(said);
	}

	private static String text(Map<String, Object> node, String field) {
		return Objects.toString(node.get(field), "");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Map<String, Object> node, String field) {
		return (Map<String, Object>) Objects.requireNonNull(node.get(field));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> node, String field) {
		return (List<Map<String, Object>>) Objects.requireNonNull(node.get(field));
	}

}
