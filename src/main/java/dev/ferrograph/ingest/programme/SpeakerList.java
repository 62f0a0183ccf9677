package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.text.FoldedText;
import dev.ferrograph.text.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects who is named in a session: nobody twice, nobody who is none. Names are those
 * that the file gives, but for
 * <ul>
 * <li>white space, and what is in brackets or quotation marks, which is kept beside the
 * name; pronouns are dropped</li>
 * <li>e-mail addresses, which become keys; someone with no other name is left out</li>
 * <li>placeholders such as TBA, and groups such as a team, which are left out</li>
 * <li>several names in one field, which become several people without the field's
 * keys</li>
 * </ul>
 * Someone named twice is one person, unless two ids of one system say otherwise.
 */
final class SpeakerList {

	private final Findings findings;

	private final @Nullable AddressHash addresses;

	private final List<Speaker> speakers = new ArrayList<>();

	private boolean complete = true;

	SpeakerList(Findings findings, @Nullable AddressHash addresses) {
		this.findings = findings;
		this.addresses = addresses;
	}

	/** Adds whom a field names. */
	void add(Named stated) {
		var named = stated.affiliation() != null && Placeholder.isNothing(stated.affiliation())
				? stated.withoutAffiliation() : stated;
		var written = named.name() == null ? "" : named.name();
		var person = PersonName.of(PlainText.line(Texts.shortened(written, Texts.LONGEST_LINE)));
		var address = addressKey(person.address(), named.address());
		if (person.name().isEmpty()) {
			if (person.address() != null) {
				missOut(named);
				findings.problem(named.place(),
						"an e-mail address stands for the name of a speaker, who is left out; give the name");
			}
			return;
		}
		if (Placeholder.is(person.name())) {
			missOut(named);
			findings.note(named.place(), "the speaker %s is left out, being no person".formatted(quoted(person)));
			return;
		}
		if (person.withPronouns()) {
			findings.note(named.place(), "the pronouns beside %s are left out".formatted(quoted(person)));
		}
		if (Texts.isEncodedTwice(person.name())) {
			findings.problem(named.place(),
					"the name %s looks as if it was encoded twice; correct it in the source".formatted(quoted(person)));
		}
		addEach(named, person, address);
	}

	private void addEach(Named named, PersonName person, List<ForeignKey> address) {
		var names = SeveralNames.in(person.name());
		if (names.size() > 1) {
			findings.note(named.place(),
					"%s is read as %d people, without the id of the field".formatted(quoted(person), names.size()));
			names.stream()
				.filter(name -> !Placeholder.is(name))
				.forEach(
						name -> merge(new Speaker(name, null, named.part(), named.affiliation(), List.of(), null, null),
								named.place()));
			return;
		}
		if (SeveralNames.isUnclear(person.name())) {
			findings.problem(named.place(),
					"%s may be several people; name each of them by itself in the source".formatted(quoted(person)));
		}
		var keys = new LinkedHashSet<>(named.keys());
		keys.addAll(address);
		var name = Objects.requireNonNullElse(Texts.line(person.name()), "");
		merge(new Speaker(name, Texts.line(person.aside()), named.part(), named.affiliation(), List.copyOf(keys),
				named.homepage(), named.github()), named.place());
	}

	private void merge(Speaker added, Place place) {
		for (var i = 0; i < speakers.size(); i++) {
			var known = speakers.get(i);
			var shared = known.keys().stream().anyMatch(added.keys()::contains);
			if (shared || FoldedText.of(known.name()).equals(FoldedText.of(added.name()))) {
				if (!shared && areDifferent(known.keys(), added.keys())) {
					findings.note(place, "%s stands here twice with different ids, so they are two people"
						.formatted(Texts.quoted(added.name())));
					continue;
				}
				speakers.set(i, both(known, added));
				return;
			}
		}
		speakers.add(added);
	}

	private static boolean areDifferent(Collection<ForeignKey> one, Collection<ForeignKey> other) {
		return one.stream()
			.anyMatch(key -> other.stream().anyMatch(its -> its.system().equals(key.system()) && !its.equals(key)));
	}

	private static Speaker both(Speaker known, Speaker added) {
		var keys = new LinkedHashSet<>(known.keys());
		keys.addAll(added.keys());
		var part = known.part().compareTo(added.part()) <= 0 ? known.part() : added.part();
		return new Speaker(known.name(), first(known.aside(), added.aside()), part,
				first(known.affiliation(), added.affiliation()), List.copyOf(keys),
				first(known.homepage(), added.homepage()), first(known.github(), added.github()));
	}

	private static @Nullable String first(@Nullable String one, @Nullable String other) {
		return one == null ? other : one;
	}

	private List<ForeignKey> addressKey(@Nullable String inName, @Nullable String stated) {
		var address = stated == null || stated.isBlank() ? inName : stated;
		return address == null || addresses == null ? List.of() : List.of(addresses.of(address));
	}

	private static String quoted(PersonName person) {
		return Texts.quoted(person.name());
	}

	/** Whoever wrote it has not spoken for that reason. */
	private void missOut(Named named) {
		complete &= named.part() == Part.AUTHOR;
	}

	/** Whether nobody was left out who spoke or led the session. */
	boolean isComplete() {
		return complete;
	}

	/** Those who were added, in their order. */
	List<Speaker> speakers() {
		return List.copyOf(speakers);
	}

	/**
	 * What an export says of someone.
	 *
	 * @param name as written
	 * @param address an e-mail address or the MD5 of one
	 */
	record Named(Place place, @Nullable String name, Part part, @Nullable String affiliation, List<ForeignKey> keys,
			@Nullable String address, @Nullable String homepage, @Nullable String github) {

		private Named withoutAffiliation() {
			return new Named(place, name, part, null, keys, address, homepage, github);
		}

	}

}
