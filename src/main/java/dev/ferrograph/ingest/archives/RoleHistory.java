package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.WorkRole;
import dev.ferrograph.text.FoldedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which releases roles were seen before, as a seed has it on record. */
final class RoleHistory {

	/** What tells one role from another. */
	record Key(String person, String topic, String entry, WorkRole role) {

		static Key of(String person, String topic, String title, WorkRole role) {
			return new Key(person, topic, FoldedText.of(title), role);
		}
	}

	/**
	 * A role on record.
	 *
	 * @param title of its entry, as it is written
	 */
	record Past(Key key, String title, @Nullable String notIn, @Nullable String firstSeen, @Nullable String goneIn,
			String file) {
	}

	private final Map<Key, Past> roles = new LinkedHashMap<>();

	private final Map<String, LocalDate> days = new HashMap<>();

	private RoleHistory() {
	}

	static RoleHistory of(GraphContent content) {
		var history = new RoleHistory();
		content.edges().stream().filter(edge -> edge.type() == Relationship.WORKS_ON).forEach(history::add);
		return history;
	}

	private void add(Edge edge) {
		var title = text(edge, "entry");
		var role = text(edge, "role");
		var file = text(edge, "loadedFrom");
		if (title == null || role == null || file == null) {
			return;
		}
		var key = Key.of(edge.from().slug(), edge.to().slug(), title, WorkRole.valueOf(role));
		roles.put(key, new Past(key, title, text(edge, "notIn"), text(edge, "firstSeen"), text(edge, "goneIn"), file));
		date(edge, "firstSeen", "onRecordBy");
		date(edge, "notIn", "notBefore");
		if (!edge.properties().containsKey("topicUntil")) {
			date(edge, "goneIn", "until");
		}
	}

	private void date(Edge edge, String release, String day) {
		var name = text(edge, release);
		if (name != null && edge.properties().get(day) instanceof LocalDate date) {
			days.merge(name, date, (one, other) -> one.isAfter(other) ? one : other);
		}
	}

	private static @Nullable String text(Edge edge, String property) {
		var value = edge.properties().get(property);
		return value == null ? null : value.toString();
	}

	Optional<Past> find(Key key) {
		return Optional.ofNullable(roles.get(key));
	}

	/** All roles of an entry under a topic. */
	List<Past> of(String title, String topic) {
		var folded = FoldedText.of(title);
		return roles.values()
			.stream()
			.filter(past -> past.key().topic().equals(topic) && past.key().entry().equals(folded))
			.toList();
	}

	/** All roles that a file states. */
	List<Past> statedBy(String file) {
		return roles.values().stream().filter(past -> past.file().equals(file)).toList();
	}

	/** The day of a release; null where it is not known. */
	@Nullable LocalDate day(@Nullable String release) {
		return release == null ? null : days.get(release);
	}

	/**
	 * The last release before the given one in which the entry was read, or whose record
	 * the file states.
	 */
	@Nullable String lastBefore(ReadRelease release, String title, String file) {
		var folded = FoldedText.of(title);
		return roles.values()
			.stream()
			.filter(past -> past.key().entry().equals(folded) || past.file().equals(file))
			.flatMap(past -> Stream.of(Optional.ofNullable(past.notIn()), Optional.ofNullable(past.firstSeen()),
					Optional.ofNullable(past.goneIn())))
			.flatMap(Optional::stream)
			.filter(name -> days.containsKey(name) && days.get(name).isBefore(release.date()))
			.max(Comparator.comparing(days::get))
			.orElse(null);
	}

}
