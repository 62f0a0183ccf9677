package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.seed.Layer.Rank;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.ingest.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a correction does not change what others state. */
final class Uncorrected {

	private static final String TALKS = "talks";

	/** By which something can be known. */
	private static final Set<String> KNOWN_BY = Set.of("id", "aliases", "identifiers", "github");

	private Uncorrected() {
	}

	/**
	 * What remains of a correction beside what others state: all of it where they don't
	 * state the entry, and otherwise new talks, and what it can be known by.
	 */
	static Statement of(Statement correction, List<Statement> others, Identity identity) {
		var corrected = others.stream().filter(other -> isSame(correction, other, identity)).toList();
		if (corrected.isEmpty()) {
			return correction;
		}
		var says = correction.says();
		var members = says.members().stream().filter(member -> KNOWN_BY.contains(member.key().value()));
		var known = corrected.stream().flatMap(other -> talks(other).map(Uncorrected::id)).collect(Collectors.toSet());
		var talks = new Value.Items(
				talks(correction).filter(talk -> !known.contains(id(talk))).<Value>map(it -> it).toList(),
				says.place());
		var added = talks.items().isEmpty() ? Stream.<Value.Member>empty()
				: Stream.of(new Value.Member(new Text(TALKS, says.place()), talks));
		return new Statement(correction.section(), new Layer(Rank.REST, ""),
				new Value.Mapping(Stream.concat(members, added).toList(), says.place()));
	}

	private static Stream<Value.Mapping> talks(Statement edition) {
		return edition.says()
			.get(TALKS)
			.filter(Value.Items.class::isInstance)
			.stream()
			.flatMap(talks -> ((Value.Items) talks).items().stream())
			.filter(Value.Mapping.class::isInstance)
			.map(Value.Mapping.class::cast);
	}

	private static Optional<String> id(Value.Mapping talk) {
		return talk.text("id").map(Text::value);
	}

	private static boolean isSame(Statement one, Statement other, Identity identity) {
		return one.id().isPresent() && one.section().ids() == other.section().ids()
				&& id(one, identity).equals(id(other, identity));
	}

	private static Optional<String> id(Statement statement, Identity identity) {
		return statement.id()
			.map(Text::value)
			.map(id -> statement.section() == Section.PEOPLE ? identity.remains(id) : id);
	}

}
