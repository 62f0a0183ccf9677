package dev.ferrograph.ingest.seed;

import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * People of one name, whom only a disambiguation tells apart for those who see the name.
 */
final class Namesakes {

	private final Map<String, List<PersonEntry>> byName = new HashMap<>();

	private final Known known;

	private Namesakes(Known known) {
		this.known = known;
	}

	/**
	 * Notes a problem for each person who is told apart from another of the same name,
	 * whatever its case and accents, but has no disambiguation, or the same.
	 */
	static void check(List<PersonEntry> people, Known known) {
		var namesakes = new Namesakes(known);
		people.forEach(person -> namesakes.byName
			.computeIfAbsent(FoldedText.of(person.name().value()), name -> new ArrayList<>())
			.add(person));
		people.forEach(namesakes::check);
	}

	private void check(PersonEntry person) {
		byName.getOrDefault(FoldedText.of(person.name().value()), List.of())
			.stream()
			.filter(other -> known.people().areToldApart(person.id(), other.id()))
			.filter(other -> person.disambiguation() == null || isAlike(person, other))
			.findFirst()
			.ifPresent(other -> report(person, other));
	}

	private static boolean isAlike(PersonEntry one, PersonEntry other) {
		return one.disambiguation() != null && other.disambiguation() != null
				&& FoldedText.of(one.disambiguation().value()).equals(FoldedText.of(other.disambiguation().value()));
	}

	private void report(PersonEntry person, PersonEntry other) {
		var disambiguation = person.disambiguation();
		if (disambiguation == null) {
			var message = "\"%s\" is also the name of the person \"%s\" (%s); add disambiguation, such as where this one works"
				.formatted(person.name(), other.id(), other.name().place());
			if (SeedFormat.isWritten(person.name().place().file())) {
				known.problems().add(person.name().place(), message);
			}
			else {
				// whoever answers who is who need not know more
				known.problems().note(person.name().place(), message);
			}
		}
		else {
			known.problems()
				.add(disambiguation.place(),
						"\"%s\" does not tell this person apart from \"%s\" (%s), who has the same disambiguation"
							.formatted(disambiguation, other.id(), other.name().place()));
		}
	}

}
