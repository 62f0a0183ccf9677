package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.Topic;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The topics of a seed, found by what archives say: titles of entries and paths. */
final class KnownTopics {

	private static final int REMEMBERED = 50_000;

	private static final Pattern SUBSYSTEM_AT_END = Pattern.compile(" subsystem$");

	/** Such as "(RCU)" at the end. */
	private static final Pattern SHORT_FORM = Pattern.compile(" \\(([^()]+)\\)$");

	private static final String PREFIX = "topic:";

	private final Map<String, Topic> byId = new LinkedHashMap<>();

	private final Map<String, String> byName = new HashMap<>();

	private final Map<String, Set<String>> byEntry = new HashMap<>();

	private final Map<String, List<Pattern>> paths = new LinkedHashMap<>();

	private final Map<String, List<String>> found = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
			return size() > REMEMBERED;
		}
	};

	private KnownTopics() {
	}

	static KnownTopics of(GraphContent content) {
		return of(content, "");
	}

	/**
	 * Those that other files state, so that an import finds the same topics whether or
	 * not it was done before.
	 */
	static KnownTopics of(GraphContent content, String own) {
		var known = new KnownTopics();
		content.nodes(Topic.class).stream().filter(topic -> !topic.loadedFrom().equals(own)).forEach(known::add);
		content.edges()
			.stream()
			.filter(edge -> edge.type() == Relationship.WORKS_ON && known.contains(edge.to().slug())
					&& !own.equals(edge.properties().get("loadedFrom")))
			.forEach(known::addEntry);
		return known;
	}

	private void add(Topic topic) {
		var id = topic.id().substring(PREFIX.length());
		byId.put(id, topic);
		byName.putIfAbsent(FoldedText.of(topic.name()), id);
		topic.aliases().forEach(alias -> byName.putIfAbsent(FoldedText.of(alias), id));
		if (!topic.pathExpressions().isEmpty()) {
			paths.put(id, topic.pathExpressions().stream().map(Pattern::compile).toList());
		}
	}

	private void addEntry(Edge role) {
		if (role.properties().get("entry") instanceof String entry) {
			byEntry.computeIfAbsent(FoldedText.of(entry), any -> new LinkedHashSet<>()).add(role.to().slug());
		}
	}

	boolean contains(String id) {
		return byId.containsKey(id);
	}

	/** The topic with this id; null where there is none. */
	@Nullable Topic get(String id) {
		return byId.get(id);
	}

	/**
	 * The topics of an entry of MAINTAINERS: those under which the seed has its roles, or
	 * else the one of its title; none where the seed knows none.
	 */
	Set<String> ofEntry(String title) {
		var folded = FoldedText.of(title);
		var stated = byEntry.get(folded);
		if (stated != null) {
			return stated;
		}
		return named(title).map(Set::of).orElse(Set.of());
	}

	/**
	 * The topics to which the files of an entry belong. People of one entry may work on
	 * several topics; where one of these has the entry's name, the files are about that
	 * one.
	 */
	Set<String> ofFiles(String title) {
		var topics = ofEntry(title);
		var shortForm = SHORT_FORM.matcher(title);
		var names = shortForm.find() ? List.of(title, title.substring(0, shortForm.start()), shortForm.group(1))
				: List.of(title);
		return names.stream()
			.flatMap(name -> named(name).stream())
			.filter(topics::contains)
			.findFirst()
			.map(Set::of)
			.orElse(topics);
	}

	private Optional<String> named(String title) {
		var folded = FoldedText.of(title);
		return Optional.ofNullable(byName.get(folded))
			.or(() -> Optional.ofNullable(byName.get(SUBSYSTEM_AT_END.matcher(folded).replaceFirst(""))));
	}

	/** The topics to which a file belongs by its path. */
	List<String> touchedBy(String path) {
		var topics = found.get(path);
		if (topics == null) {
			topics = new ArrayList<>();
			for (var topic : paths.entrySet()) {
				if (topic.getValue().stream().anyMatch(pattern -> pattern.matcher(path).matches())) {
					topics.add(topic.getKey());
				}
			}
			found.put(path, topics);
		}
		return topics;
	}

}
