package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.seed.Layer.Rank;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.ingest.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What files state, as the import sees it that writes one of them: it has to find again
 * what it has stated itself, by the names and titles that it gave, whatever people and
 * editors call it.
 */
final class ImportView {

	private static final String TALKS = "talks";

	private static final String ALIASES = "aliases";

	/** By which something can be known. */
	private static final Set<String> KNOWN_BY = Set.of("id", ALIASES, "identifiers", "github");

	/** By which a talk is found again. */
	private static final List<String> FOUND_BY = List.of("title", "startsAt", "day", "room");

	private final List<Statement> statements;

	private final String own;

	private final Identity identity;

	/** What is no correction. */
	private final Map<EntryKey, List<Statement>> uncorrected;

	/** Of the import that writes the file {@code own}. */
	ImportView(List<Statement> statements, Identity identity, String own) {
		this.statements = statements;
		this.own = own;
		this.identity = identity.without(statements.stream()
			.filter(statement -> statement.section() == Section.PEOPLE && isOwn(statement))
			.flatMap(statement -> statement.id().stream())
			.map(Text::value)
			.collect(Collectors.toSet()));
		this.uncorrected = statements.stream()
			.filter(statement -> !isCorrection(statement) && statement.id().isPresent())
			.collect(Collectors.groupingBy(statement -> statement.entry(this.identity).orElseThrow()));
	}

	private boolean isOwn(Statement statement) {
		return statement.says().place().file().equals(own);
	}

	private static boolean isCorrection(Statement statement) {
		return statement.layer().rank() == Rank.CORRECTION;
	}

	/** All that is not a correction and states the same entry. */
	private List<Statement> uncorrected(Statement statement) {
		return statement.entry(identity).map(entry -> uncorrected.getOrDefault(entry, List.of())).orElse(List.of());
	}

	/**
	 * The answers about people, but for those that merge whom the import states itself.
	 */
	Identity identity() {
		return identity;
	}

	List<Statement> statements() {
		return statements.stream().map(this::seen).toList();
	}

	private Statement seen(Statement statement) {
		if (isCorrection(statement)) {
			return corrected(statement);
		}
		return isOwn(statement) ? withNameAsAlias(statement) : besideOwn(statement);
	}

	/** Others may give another name. */
	private static Statement withNameAsAlias(Statement statement) {
		var says = statement.says();
		if (statement.section() != Section.PEOPLE || says.text("name").isEmpty()) {
			return statement;
		}
		var names = statement.names().<Value>map(name -> new Value.Scalar(new Text(name, says.place()))).toList();
		return statement.saying(says.with(new Text(ALIASES, says.place()), new Value.Items(names, says.place())));
	}

	/** Without other titles and times of talks that the import states. */
	private Statement besideOwn(Statement statement) {
		if (!(statement.says().get(TALKS).orElse(null) instanceof Value.Items talks)) {
			return statement;
		}
		var known = talkIds(uncorrected(statement).stream().filter(this::isOwn));
		var others = talks.items().stream().map(talk -> besideOwn(talk, known)).toList();
		return statement.saying(statement.says().replaced(TALKS, new Value.Items(others, talks.place())));
	}

	private static Value besideOwn(Value talk, Set<Optional<String>> known) {
		if (!(talk instanceof Value.Mapping says) || !known.contains(id(says))) {
			return talk;
		}
		for (var key : FOUND_BY) {
			says = says.without(key);
		}
		return says;
	}

	/**
	 * What remains of a correction: all of it where nothing else states the entry, and
	 * otherwise new talks, and what the entry can be known by.
	 */
	private Statement corrected(Statement correction) {
		var corrected = uncorrected(correction);
		if (corrected.isEmpty()) {
			return correction;
		}
		var says = correction.says();
		var members = says.members().stream().filter(member -> KNOWN_BY.contains(member.key().value()));
		var known = talkIds(corrected.stream());
		var talks = new Value.Items(
				says.mappings(TALKS).stream().filter(talk -> !known.contains(id(talk))).<Value>map(it -> it).toList(),
				says.place());
		var added = talks.items().isEmpty() ? Stream.<Value.Member>empty()
				: Stream.of(new Value.Member(new Text(TALKS, says.place()), talks));
		return new Statement(correction.section(), new Layer(Rank.REST, ""),
				new Value.Mapping(Stream.concat(members, added).toList(), says.place()));
	}

	private static Set<Optional<String>> talkIds(Stream<Statement> editions) {
		return editions.flatMap(edition -> edition.says().mappings(TALKS).stream())
			.map(ImportView::id)
			.collect(Collectors.toSet());
	}

	private static Optional<String> id(Value.Mapping talk) {
		return talk.text("id").map(Text::value);
	}

}
