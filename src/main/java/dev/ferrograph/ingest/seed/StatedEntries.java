package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.seed.Layer.Rank;
import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.ingest.yaml.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the files of a seed state of each entry, for those who correct it. */
public final class StatedEntries {

	private static final Map<Label, Set<Section>> SECTIONS = new EnumMap<>(Map.of(Label.PERSON, Set.of(Section.PEOPLE),
			Label.ORGANIZATION, Set.of(Section.ORGANIZATIONS), Label.SERIES, Set.of(Section.SERIES), Label.EDITION,
			Set.of(Section.EDITIONS), Label.TALK, Set.of(Section.EDITIONS), Label.TOPIC,
			Set.of(Section.SUBSYSTEMS, Section.TOOLS, Section.PROJECTS, Section.CONCEPTS)));

	private final Identity identity;

	private final Layers layers;

	private final List<Statement> all;

	private final List<Statement> corrections;

	private final List<Statement> statements;

	private final SameMeaning meaning;

	private StatedEntries(List<Statement> statements, Identity identity) {
		this.identity = identity;
		this.meaning = new SameMeaning(statements, identity);
		this.layers = new Layers(statements, identity, new Problems());
		this.all = layers.entries();
		this.statements = List.copyOf(statements);
		this.corrections = statements.stream()
			.filter(statement -> statement.layer().rank() == Rank.CORRECTION)
			.toList();
	}

	/** The entries of files in which there are no problems. */
	public static StatedEntries of(List<SeedFile> files) {
		var statements = SeedStatements.of(files, new Problems());
		return new StatedEntries(statements.all(), statements.identity());
	}

	/** What is stated of a node; empty where nothing is, or it can't be corrected. */
	public Optional<StatedEntry> find(NodeId node) {
		if (node.label() == Label.TALK) {
			return findTalk(node);
		}
		return find(all, node.label(), node.slug()).map(whole -> new StatedEntry(whole.section().key(), whole.says(),
				uncorrected(node), find(corrections, node.label(), node.slug()).map(Statement::says),
				find(corrections, node.label(), node.slug()).map(it -> it.says().place().file())));
	}

	/** The correction that takes a node out; empty where none does. */
	public Optional<StatedEntry> findRemoved(NodeId node) {
		var entry = find(corrections, node.label(), node.label() == Label.TALK ? editionOf(node) : node.slug());
		return entry.flatMap(it -> (node.label() == Label.TALK ? talk(entry, talkOf(node)) : Optional.of(it.says()))
			.filter(Layers::isRemoved)
			.map(says -> new StatedEntry(it.section().key(), says, uncorrected(node), Optional.of(says),
					Optional.of(it.says().place().file()))));
	}

	/** The topic that has this name, alias or id; empty where none has, or several. */
	public Optional<NodeId> topicCalled(String name) {
		return Optional.of(Label.TOPIC.id(meaning("topics", name).toString()))
			.filter(topic -> find(all, Label.TOPIC, topic.slug()).isPresent());
	}

	/** The editions that a series has; none where the node is no series. */
	public List<NodeId> editionsOf(NodeId series) {
		return all.stream()
			.filter(statement -> series.label() == Label.SERIES && statement.section() == Section.EDITIONS)
			.filter(edition -> edition.says().text("series").map(Text::value).filter(series.slug()::equals).isPresent())
			.flatMap(edition -> edition.id().stream())
			.map(id -> Label.EDITION.id(id.value()))
			.toList();
	}

	/** The person who has this id no longer, but another; empty where that is not so. */
	public Optional<NodeId> nowCalled(NodeId node) {
		return Optional.of(node)
			.filter(person -> person.label() == Label.PERSON)
			.map(person -> person.label().id(identity.remains(person.slug())))
			.filter(person -> !person.equals(node));
	}

	private Optional<Value.Mapping> uncorrected(NodeId node) {
		var entry = withoutCorrectionOf(node.label(), node.label() == Label.TALK ? editionOf(node) : node.slug());
		return node.label() == Label.TALK ? talk(entry, talkOf(node)) : entry.map(Statement::says);
	}

	/**
	 * What all files but one say: also what is corrected of a person under former ids.
	 */
	private Optional<Statement> withoutCorrectionOf(Label label, String id) {
		var ids = SECTIONS.getOrDefault(label, Set.of()).stream().map(Section::ids).collect(Collectors.toSet());
		return layers.entry(statements.stream()
			.filter(statement -> statement.entry(identity)
				.filter(entry -> ids.contains(entry.ids()) && entry.id().equals(id))
				.isPresent())
			.filter(statement -> statement.layer().rank() != Rank.CORRECTION || !isOf(id, statement))
			.toList());
	}

	private static boolean isOf(String id, Statement statement) {
		return statement.id().map(Text::value).filter(id::equals).isPresent();
	}

	/**
	 * What an item of a list means, such as a name that refers to someone; equal for
	 * items that mean the same.
	 * @param key the key that has the list
	 */
	public Object meaning(String key, Object item) {
		return meaning.of(key, Value.of(item, Place.startOf("")));
	}

	private Optional<StatedEntry> findTalk(NodeId node) {
		var edition = editionOf(node);
		var id = talkOf(node);
		var correction = find(corrections, Label.TALK, edition);
		return talk(find(all, Label.TALK, edition), id).map(whole -> new StatedEntry(Section.EDITIONS.key(), whole,
				uncorrected(node), talk(correction, id), correction.map(it -> it.says().place().file())));
	}

	private static String editionOf(NodeId talk) {
		return talk.slug().substring(0, Math.max(0, talk.slug().indexOf('/')));
	}

	private static String talkOf(NodeId talk) {
		return talk.slug().substring(talk.slug().indexOf('/') + 1);
	}

	private static Optional<Value.Mapping> talk(Optional<Statement> edition, String id) {
		return edition.stream()
			.flatMap(it -> it.says().mappings("talks").stream())
			.filter(talk -> talk.text("id").map(Text::value).filter(id::equals).isPresent())
			.findFirst();
	}

	private static Optional<Statement> find(List<Statement> statements, Label label, String id) {
		return statements.stream()
			.filter(statement -> SECTIONS.getOrDefault(label, Set.of()).contains(statement.section()))
			.filter(statement -> isOf(id, statement))
			.findFirst();
	}

}
