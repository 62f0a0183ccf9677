package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.identity.KnownPeople;
import dev.ferrograph.ingest.identity.Mention;
import dev.ferrograph.ingest.identity.Recognition;
import dev.ferrograph.ingest.programme.Speaker;
import dev.ferrograph.text.Excerpt;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everyone whom an import names, each as one person with an id. */
final class Cast {

	/** As many as show where someone is seen. */
	static final int MOST_SOURCES = 3;

	private final Existing existing;

	private final KnownPeople people;

	private final Employers employers;

	private final Map<String, CastMember> members = new TreeMap<>();

	/** Who was found for the same name and keys in this import. */
	private final Map<Object, String> found = new HashMap<>();

	/** Whose an identifier or account is. */
	private final Map<String, String> owners = new HashMap<>();

	/** Whose a name is, folded; nobody's where several bear it. */
	private final Map<String, String> bearers = new HashMap<>();

	private final Set<String> taken = new HashSet<>();

	private final List<String> questions = new ArrayList<>();

	Cast(Existing existing, KnownPeople people, Employers employers) {
		this.existing = existing;
		this.people = people;
		this.employers = employers;
		existing.people().forEach(this::know);
	}

	private void know(String id, Person person) {
		taken.add(id);
		person.formerIds().forEach(former -> taken.add(former.substring(former.indexOf(':') + 1)));
		person.identifiers().forEach(identifier -> owners.put("identifier " + identifier, id));
		if (person.github() != null) {
			owners.put("account " + FoldedText.of(person.github()), id);
		}
		Stream.concat(Stream.of(id, person.name()), person.aliases().stream()).forEach(name -> bear(name, id));
	}

	private void bear(String name, String id) {
		bearers.merge(FoldedText.of(name), id, (one, other) -> one.equals(other) ? one : "");
	}

	/**
	 * The ids of those who are named in a session, in their order, nobody twice.
	 * @param earlier those whom the seed already knows as the speakers of this talk
	 * @param where the title of the talk
	 */
	List<String> ids(List<Speaker> speakers, List<Person> earlier, String edition, String where, String source) {
		var ids = new LinkedHashSet<String>();
		for (var speaker : speakers) {
			ids.add(id(speaker, earlier, ids, edition, where, source));
		}
		return List.copyOf(ids);
	}

	private String id(Speaker speaker, List<Person> earlier, Set<String> with, String edition, String where,
			String source) {
		var organization = employers.id(speaker.affiliation(), source);
		var mention = new Mention(speaker.name(), speaker.aside(), Keys.identifiers(speaker.keys()),
				Keys.addressKey(speaker.keys()), speaker.github(), organization.map(employers::name).orElse(null),
				edition, with);
		var key = List.of(FoldedText.of(speaker.name()), speaker.keys());
		var known = Optional.ofNullable(found.get(key)).filter(id -> !with.contains(id));
		var id = known.or(() -> earlier(speaker, earlier, with)).orElseGet(() -> recognized(mention, where));
		found.putIfAbsent(key, id);
		people.add(id, mention);
		members.computeIfAbsent(id, this::member)
			.add(speaker, organization.orElse(null), source,
					(kind, value) -> owners.computeIfAbsent(kind + " " + value, any -> id).equals(id));
		return id;
	}

	private CastMember member(String id) {
		var person = existing.people().get(id);
		return new CastMember(id, person == null || existing.isOwn(person) ? null : person);
	}

	/** Whoever was recognised once as the speaker of a talk stays it. */
	private Optional<String> earlier(Speaker speaker, List<Person> earlier, Set<String> with) {
		var name = FoldedText.of(speaker.name());
		var same = earlier.stream()
			.filter(person -> Stream.concat(Stream.of(person.name()), person.aliases().stream())
				.map(FoldedText::of)
				.anyMatch(name::equals))
			.map(Existing::slug)
			.filter(id -> !with.contains(id))
			.toList();
		return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
	}

	private String recognized(Mention mention, String where) {
		return switch (people.recognize(mention)) {
			case Recognition.Known known when !mention.with().contains(known.id()) -> known.id();
			case Recognition.Known known -> newPerson(mention);
			case Recognition.Unknown unknown -> newPerson(mention);
			case Recognition.Doubtful doubtful -> {
				var own = own(mention, doubtful);
				yield own.orElseGet(() -> {
					var id = newPerson(mention);
					questions.add(question(id, mention.name(), where, doubtful));
					return id;
				});
			}
		};
	}

	/**
	 * Someone of this very name whom an earlier import of the same source made, if
	 * nothing but the name tells.
	 */
	private Optional<String> own(Mention mention, Recognition.Doubtful doubtful) {
		if (!mention.identifiers().isEmpty() || mention.github() != null) {
			return Optional.empty();
		}
		var own = doubtful.candidates()
			.stream()
			.map(candidate -> existing.people().get(candidate.id()))
			.filter(person -> person != null && existing.isOwn(person)
					&& FoldedText.of(person.name()).equals(FoldedText.of(mention.name())))
			.map(person -> Existing.slug(person))
			.toList();
		return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
	}

	private static String question(String id, String name, String where, Recognition.Doubtful doubtful) {
		var text = new StringBuilder("%s \"%s\", of \"%s\", may be".formatted(id, name, Excerpt.of(where)));
		doubtful.candidates()
			.forEach(candidate -> text
				.append("\n      %s: %s".formatted(candidate.id(), String.join("; ", candidate.evidence()))));
		return text.toString();
	}

	private String newPerson(Mention mention) {
		var id = Ids.of(mention.name(), "person",
				one -> taken.contains(one) || people.contains(one) || bearers.containsKey(one));
		taken.add(id);
		bear(id, id);
		bear(mention.name(), id);
		return id;
	}

	/** Everyone who was named, by id. */
	List<Entry> entries() {
		members.values().forEach(member -> bear(member.name(), member.id()));
		return members.values().stream().map(member -> member.entry(this::mayBeCalled)).toList();
	}

	/** Whether a spelling is nobody else's name. */
	private boolean mayBeCalled(String id, String spelling) {
		return bearers.computeIfAbsent(FoldedText.of(spelling), any -> id).equals(id);
	}

	List<String> questions() {
		return List.copyOf(questions);
	}

	List<CastMember> members() {
		return List.copyOf(members.values());
	}

	/** How many of them others than earlier imports of the same name state. */
	int known() {
		return (int) members.values().stream().filter(CastMember::isKnown).count();
	}

}
