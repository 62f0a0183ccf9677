package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that entries can refer to. */
record Known(Names<NodeId> sources, Names<SeriesEntry> series, Names<NodeId> organizations, Names<NodeId> people,
		Names<NodeId> topics, Names<ReleaseEntry> releases, TopicPaths paths, Distinct roles, Distinct changes,
		Distinct contributions, Distinct affiliations, Distinct accounts, Distinct identifiers, Problems problems) {

	/** Nothing as yet. */
	static Known nothing(Problems problems) {
		return new Known(new Names<>(Label.SOURCE.word(), Section.SOURCES.home(), problems),
				new Names<>(Label.SERIES.word(), Section.SERIES.home(), problems),
				new Names<>(Label.ORGANIZATION.word(), Section.ORGANIZATIONS.home(), problems),
				Names.shared(Label.PERSON.word(), Section.PEOPLE.home(), problems),
				new Names<>(Label.TOPIC.word(), SeedFormat.TOPICS, problems),
				new Names<>("release", Section.RELEASES.home(), problems), new TopicPaths(),
				new Distinct("role of", problems), new Distinct("change", problems),
				new Distinct("contribution of", "; a role in a change is stated once", problems),
				new Distinct("affiliation with", "; give each the year in which it began, from", problems),
				new Distinct("GitHub account", "; make the two people one, or correct one account", problems),
				new Distinct("identifier", "; an id in another system belongs to one person", problems), problems);
	}

	/** Says that a file can't be read, so that what it holds won't be missed. */
	void missOut(String file) {
		Stream.of(sources, series, organizations, people, topics, releases)
			.forEach(names -> names.missOut(SeedFormat.home(file), SeedFormat.isBundle(file)));
	}

	/** Lets all that refers to an entry which is taken out stay silent about it. */
	void leaveOut(Statement removed) {
		var ids = Stream.concat(removed.id().stream(), removed.says().texts("formerIds").stream())
			.map(Text::value)
			.toList();
		var names = removed.names().toList();
		switch (removed.section().ids()) {
			case SOURCES -> sources.stated().leaveOut(ids, names);
			case ORGANIZATIONS -> organizations.stated().leaveOut(ids, names);
			case PEOPLE -> people.stated().leaveOut(ids, names);
			case SUBSYSTEMS -> topics.stated().leaveOut(ids, names);
			case RELEASES -> releases.stated().leaveOut(ids, names);
			default -> {
				// an edition without its series says nothing, and nothing refers to the
				// others
			}
		}
	}

	/**
	 * Lets references by a name that some file gives an entry mean it, although others
	 * call it otherwise.
	 * @param id that the entry has now
	 */
	void callAlso(String id, Statement statement) {
		var names = Stream.concat(statement.id().map(Text::value).stream(), statement.names()).toList();
		var rank = statement.layer().rank();
		switch (statement.section().ids()) {
			case ORGANIZATIONS -> organizations.stated().callAlso(id, names, rank);
			case PEOPLE -> people.stated().callAlso(id, names, rank);
			case SUBSYSTEMS -> topics.stated().callAlso(id, names, rank);
			default -> {
				// nothing refers to the others by name
			}
		}
	}

	/** Notes a problem for each name that does not say whom or what it means. */
	void check() {
		Stream.of(organizations, people, topics).forEach(Names::check);
	}

	/** States where a node comes from. */
	void cite(GraphContent graph, NodeId node, List<Text> citations, String file) {
		sources.findAll(citations).forEach(source -> graph.add(Edge.of(node, Relationship.STATED_BY, source, file)));
	}

	/**
	 * The release that is named; null where none is, or with a problem where it is
	 * unknown.
	 */
	@Nullable ReleaseEntry release(@Nullable Text named) {
		return named == null ? null : releases.find(named).orElse(null);
	}

	/**
	 * The id of the source a relationship names, or else of the first of the others; null
	 * where there is none.
	 */
	@Nullable String sourceOr(@Nullable Text named, List<Text> others) {
		return Stream.concat(Stream.ofNullable(named), others.stream())
			.findFirst()
			.flatMap(sources::find)
			.map(NodeId::toString)
			.orElse(null);
	}
}
