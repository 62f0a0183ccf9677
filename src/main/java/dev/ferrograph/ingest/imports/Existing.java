package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.Edition;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.GraphNode;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Organization;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.Series;
import dev.ferrograph.ingest.graph.Source;
import dev.ferrograph.ingest.graph.Talk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a seed knows before an import, by the ids that its files use. */
final class Existing {

	/** The file that the import writes anew. */
	private final String own;

	private final Map<String, Series> series;

	private final Map<String, Edition> editions;

	private final Map<String, Person> people;

	private final Map<String, Organization> organizations;

	/** The nodes that have a source which the import itself does not state. */
	private final Set<String> statedElsewhere = new HashSet<>();

	private final Map<String, String> seriesOfEditions = new HashMap<>();

	/** By edition. */
	private final Map<String, List<Talk>> talks = new HashMap<>();

	/** By talk, as edition and talk with a slash between them. */
	private final Map<String, List<Person>> speakers = new HashMap<>();

	/** By talk, likewise. */
	private final Map<String, Set<String>> topics = new HashMap<>();

	Existing(GraphContent content, String own) {
		this.own = own;
		this.series = bySlug(content, Series.class);
		this.editions = bySlug(content, Edition.class);
		this.people = bySlug(content, Person.class);
		this.organizations = bySlug(content, Organization.class);
		var ownSources = content.nodes(Source.class)
			.stream()
			.filter(source -> source.loadedFrom().equals(own))
			.map(Source::id)
			.collect(Collectors.toSet());
		content.edges().forEach(edge -> add(edge, ownSources));
		content.nodes(Talk.class)
			.forEach(talk -> talks.computeIfAbsent(edition(talk), any -> new ArrayList<>()).add(talk));
	}

	private static <N extends GraphNode> Map<String, N> bySlug(GraphContent content, Class<N> type) {
		Map<String, N> nodes = new LinkedHashMap<>();
		content.nodes(type).forEach(node -> nodes.put(slug(node), node));
		return nodes;
	}

	private void add(Edge edge, Set<String> ownSources) {
		if (edge.type() == Relationship.STATED_BY && !ownSources.contains(edge.to().toString())) {
			statedElsewhere.add(edge.from().toString());
		}
		if (edge.type() == Relationship.EDITION_OF) {
			seriesOfEditions.put(edge.from().slug(), edge.to().slug());
		}
		else if (edge.type() == Relationship.PRESENTED || edge.type() == Relationship.ANNOUNCED) {
			person(edge.from())
				.ifPresent(person -> speakers.computeIfAbsent(edge.to().slug(), any -> new ArrayList<>()).add(person));
		}
		else if (edge.type() == Relationship.ABOUT) {
			topics.computeIfAbsent(edge.from().slug(), any -> new HashSet<>()).add(edge.to().slug());
		}
	}

	private Optional<Person> person(NodeId id) {
		return Optional.ofNullable(people.get(id.slug()));
	}

	/** The id of a node as files write it; of a talk that within its edition. */
	static String slug(GraphNode node) {
		var slug = node.id().substring(node.id().indexOf(':') + 1);
		return node instanceof Talk ? slug.substring(slug.indexOf('/') + 1) : slug;
	}

	private static String edition(Talk talk) {
		return talk.id().substring(talk.id().indexOf(':') + 1, talk.id().indexOf('/'));
	}

	/**
	 * Whether nothing but an earlier import of the same name states the node: neither
	 * itself nor a source that it names.
	 */
	boolean isOwn(GraphNode node) {
		return node.loadedFrom().equals(own) && !statedElsewhere.contains(node.id());
	}

	Map<String, Series> series() {
		return series;
	}

	Map<String, Edition> editions() {
		return editions;
	}

	Map<String, Person> people() {
		return people;
	}

	Map<String, Organization> organizations() {
		return organizations;
	}

	Optional<String> seriesOf(String edition) {
		return Optional.ofNullable(seriesOfEditions.get(edition));
	}

	List<Talk> talks(String edition) {
		return talks.getOrDefault(edition, List.of());
	}

	List<Person> speakers(String edition, String talk) {
		return speakers.getOrDefault(edition + "/" + talk, List.of());
	}

	/** The ids of the topics that a talk has. */
	Set<String> topics(String edition, String talk) {
		return topics.getOrDefault(edition + "/" + talk, Set.of());
	}

}
