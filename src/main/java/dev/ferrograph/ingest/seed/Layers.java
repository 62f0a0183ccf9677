package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.seed.Layer.Rank;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one statement of all that files of different layers say of the same entry. Two
 * statements in one layer stay two, which is a problem that others find.
 */
final class Layers {

	private static final String TALKS = "talks";

	private static final String WITHIN = "within";

	private final Identity identity;

	private final Problems problems;

	private final SameMeaning meaning;

	private final Merge merge;

	/** The ids of all who are stated. */
	private final Set<String> people;

	private final List<Statement> statements;

	/** Puts together what is said of the same entries. */
	Layers(List<Statement> statements, Identity identity, Problems problems) {
		this.identity = identity;
		this.problems = problems;
		this.meaning = new SameMeaning(statements, identity);
		this.merge = new Merge(meaning, problems);
		this.people = statements.stream()
			.filter(statement -> statement.section() == Section.PEOPLE)
			.flatMap(statement -> statement.entry(identity).stream())
			.map(EntryKey::id)
			.collect(Collectors.toSet());
		identity.note(people::contains, problems);
		this.statements = together(statements);
	}

	/** One statement for each entry, but for those that corrections take out. */
	List<Statement> entries() {
		return statements.stream().flatMap(statement -> finished(statement).stream()).toList();
	}

	/** What these statements alone, which are of one entry, say together. */
	Optional<Statement> entry(List<Statement> statements) {
		return together(statements).stream().findFirst().flatMap(this::finished);
	}

	/** What corrections take out, with the names under which others may refer to it. */
	List<Statement> removed() {
		return statements.stream().filter(statement -> isRemoved(statement.says())).toList();
	}

	private List<Statement> together(List<Statement> statements) {
		Map<EntryKey, List<Statement>> byKey = new LinkedHashMap<>();
		var single = new ArrayList<Statement>();
		for (var statement : statements) {
			key(statement).ifPresentOrElse(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(statement),
					() -> single.add(statement));
		}
		byKey.forEach((key, all) -> single.addAll(merged(key, all)));
		return single;
	}

	private Optional<EntryKey> key(Statement statement) {
		if (statement.section() == Section.ROLES) {
			return heading(statement.says());
		}
		return statement.entry(identity);
	}

	/** Roles have no id; they belong to an entry of a record, under a topic. */
	private Optional<EntryKey> heading(Value.Mapping roles) {
		return roles.text("entry")
			.flatMap(entry -> roles.get("topic")
				.map(topic -> new EntryKey(Section.ROLES,
						FoldedText.of(entry.value()) + " / " + meaning.of("topics", topic))));
	}

	private List<Statement> merged(EntryKey key, List<Statement> statements) {
		var ordered = statements.stream()
			.sorted(Comparator.comparing((Statement statement) -> isFormer(key, statement))
				.thenComparing(Statement::layer))
			.toList();
		var groups = new ArrayList<List<Statement>>();
		for (var statement : ordered) {
			var last = groups.isEmpty() ? null : groups.getLast().getFirst();
			if (last != null && last.layer().equals(statement.layer()) && id(last).equals(id(statement))) {
				groups.getLast().add(statement);
			}
			else {
				groups.add(new ArrayList<>(List.of(statement)));
			}
		}
		groups.stream().filter(Layers::isCorrection).forEach(this::reportRepeated);
		// the weakest first, so that whatever is taken away is taken from all below
		var says = groups.reversed()
			.stream()
			.map(group -> said(key, group.getFirst()))
			.reduce((weaker, stronger) -> merge.merge(stronger, weaker))
			.orElseThrow();
		var first = groups.getFirst().getFirst();
		if (groups.size() > 1 || first.layer().rank() == Rank.CORRECTION) {
			// what was to be taken away may be gone below by now
			says = says.withoutNothing();
		}
		if (groups.size() == 1 && isCorrection(groups.getFirst()) && isRemoved(says)) {
			noteVain(first);
		}
		var whole = first.saying(key.ids() == Section.PEOPLE ? answered(key.id(), says) : says);
		// two statements of one layer are no correction of each other
		return Stream
			.concat(Stream.of(whole),
					groups.stream().filter(group -> !isCorrection(group)).flatMap(group -> group.stream().skip(1)))
			.toList();
	}

	/** Notes what is corrected twice, of which only one counts. */
	private void reportRepeated(List<Statement> corrections) {
		corrections.stream()
			.skip(1)
			.forEach(again -> problems.add(again.says().place(),
					"\"%s\" is corrected at %s already; merge the two corrections".formatted(id(again).orElseThrow(),
							corrections.getFirst().says().place())));
	}

	/** Notes a removal of what no file states, nor the correction itself. */
	private void noteVain(Statement removal) {
		if (removal.section().needed().stream().anyMatch(key -> removal.says().get(key).isEmpty())) {
			problems.note(removal.says().place(),
					"no file states \"%s\", so that nothing is taken out".formatted(id(removal).orElse("")));
		}
	}

	private static boolean isCorrection(List<Statement> group) {
		return group.getFirst().layer().rank() == Rank.CORRECTION && id(group.getFirst()).isPresent();
	}

	private static Optional<String> id(Statement statement) {
		return statement.id().map(Text::value);
	}

	private static boolean isFormer(EntryKey key, Statement statement) {
		return id(statement).filter(id -> !id.equals(key.id())).isPresent();
	}

	private static Value.Mapping said(EntryKey key, Statement statement) {
		return isFormer(key, statement) ? formerly(key, statement.says()) : statement.says();
	}

	/** What was said of someone under an id that is none any longer. */
	private static Value.Mapping formerly(EntryKey key, Value.Mapping says) {
		var id = says.text("id").orElseThrow();
		var spellings = Stream.concat(says.text("name").stream(), says.texts("aliases").stream());
		var list = new Value.Items(spellings.<Value>map(Value.Scalar::new).toList(), says.place());
		return says.without("name")
			.without("disambiguation")
			.with(new Text("id", id.place()), new Value.Scalar(new Text(key.id(), id.place())))
			.with(new Text("aliases", id.place()), list);
	}

	/** With what the answers about people say of this one. */
	private Value.Mapping answered(String id, Value.Mapping says) {
		var result = withTexts(says, "formerIds", identity.formerIds(id));
		result = withTexts(result, "distinctFrom",
				identity.different(id)
					.stream()
					.filter(person -> people.contains(identity.remains(person.value())))
					.toList());
		var name = result.text("name").map(Text::value).orElse("");
		var aliases = result.texts("aliases").stream().filter(alias -> !alias.value().equals(name)).toList();
		return result.get("aliases").isEmpty() || aliases.size() == result.texts("aliases").size() ? result
				: withTexts(result.without("aliases"), "aliases", aliases);
	}

	private Value.Mapping withTexts(Value.Mapping says, String key, List<Text> texts) {
		if (texts.isEmpty()) {
			return says;
		}
		var list = new Value.Items(texts.stream().<Value>map(Value.Scalar::new).toList(), texts.getFirst().place());
		return merge.merge(says, new Value.Mapping(
				List.of(new Value.Member(new Text(key, texts.getFirst().place()), list)), says.place()));
	}

	/** Without what is only for merging; nothing where nothing is left. */
	private Optional<Statement> finished(Statement statement) {
		return finished(statement.section().needed(), statement.says()).map(says -> {
			var talks = says.get(TALKS).orElse(null);
			if (statement.section() != Section.EDITIONS || !(talks instanceof Value.Items list)) {
				return statement.saying(says);
			}
			var removed = says.mappings(TALKS)
				.stream()
				.filter(Layers::isRemoved)
				.flatMap(talk -> talk.text("id").stream())
				.map(Text::value)
				.collect(Collectors.toSet());
			var left = list.items()
				.stream()
				.flatMap(talk -> talk instanceof Value.Mapping mapping
						? finished(Section.NEEDED_OF_TALKS, outside(removed, mapping)).<Value>map(it -> it).stream()
						: Stream.of(talk))
				.toList();
			return statement.saying(says.replaced(TALKS, new Value.Items(left, list.place())));
		});
	}

	/** A talk, which is no longer part of one that is taken out. */
	private static Value.Mapping outside(Set<String> removed, Value.Mapping talk) {
		return talk.text(WITHIN).map(Text::value).filter(removed::contains).isPresent() ? talk.without(WITHIN) : talk;
	}

	/** Whether what is said of something is that it is to be taken out. */
	static boolean isRemoved(Value.Mapping says) {
		return says.text(Merge.REMOVED).filter(flag -> flag.value().equals("true")).isPresent();
	}

	private Optional<Value.Mapping> finished(List<String> needed, Value.Mapping says) {
		if (isRemoved(says)) {
			return Optional.empty();
		}
		var corrects = Layer.of(says.place().file()).rank() == Rank.CORRECTION;
		var missing = needed.stream().filter(key -> says.get(key).isEmpty()).toList();
		if (corrects && !missing.isEmpty()) {
			problems.note(says.place(),
					"\"%s\" lacks %s, which no file states or a correction takes away: complete it, or remove it"
						.formatted(says.text("id").map(Text::value).orElse("such an entry"),
								String.join(", ", missing)));
			return Optional.empty();
		}
		return Optional.of(says.without(Merge.WITHOUT).without(Merge.REMOVED));
	}

}
