package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Lists;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.ingest.yaml.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has been answered about people: who is the same, and who is not although the names
 * are alike.
 */
final class Identity {

	/** Nothing has been answered. */
	static final Identity UNKNOWN = new Identity(List.of());

	/**
	 * An answer, with ids of people.
	 *
	 * @param same ids of one person, the one that remains first
	 * @param different ids of people of whom no two are one
	 */
	private record Answer(List<Text> same, List<Text> different) {

		static Answer read(Fields fields) {
			var answer = new Answer(fields.texts("same"), fields.texts("different"));
			// by whom, when and why is for those who read the file
			List.of("by", "on", "why").forEach(fields::prose);
			if (Math.max(answer.same.size(), answer.different.size()) < 2
					|| answer.same.isEmpty() == answer.different.isEmpty()) {
				fields.report("same", "write same or different with the ids of at least two people");
			}
			return answer;
		}

	}

	private final List<Answer> answers;

	/** By each id that is none any longer, the one that remains. */
	private final Map<String, Text> remaining = new HashMap<>();

	private Identity(List<Answer> answers) {
		this.answers = answers;
		for (var answer : answers) {
			for (var other : answer.same().stream().skip(1).toList()) {
				remaining.putIfAbsent(other.value(), answer.same().getFirst());
			}
		}
	}

	static Identity read(Value answers, Problems problems) {
		var identity = new Identity(Lists.mappings(answers, problems, Answer::read));
		identity.check(problems);
		return identity;
	}

	/** The same answers without what they say of these as former ids. */
	Identity without(Set<String> former) {
		return new Identity(answers.stream()
			.map(answer -> new Answer(Stream
				.concat(answer.same().stream().limit(1),
						answer.same().stream().skip(1).filter(id -> !former.contains(id.value())))
				.toList(), answer.different()))
			.toList());
	}

	/** Notes who is named and is nobody, such as someone whom an import has withdrawn. */
	void note(Predicate<String> exists, Problems problems) {
		for (var answer : answers) {
			Stream.concat(answer.same().stream().limit(1), answer.different().stream())
				.filter(id -> !exists.test(remains(id.value())))
				.forEach(id -> problems.note(id.place(), "no file states \"%s\"".formatted(id)));
		}
	}

	private void check(Problems problems) {
		for (var answer : answers) {
			for (var id : answer.same()) {
				if (remains(id.value()).equals(id.value()) && id != answer.same().getFirst()) {
					problems.add(id.place(), "\"%s\" remains and goes; name it first, or remove it".formatted(id));
				}
			}
			var people = answer.different().stream().map(id -> remains(id.value())).distinct().toList();
			if (people.size() < answer.different().size()) {
				problems.add(answer.different().getFirst().place(),
						"these are the same person by another answer; remove one of the two");
			}
		}
	}

	/** The id that remains of the person with this one. */
	String remains(String id) {
		var seen = 0;
		var current = id;
		for (var next = remaining.get(current); next != null && seen < remaining.size(); seen++) {
			current = next.value();
			next = remaining.get(current);
		}
		return current;
	}

	/** The ids that are none any longer and lead to this one. */
	List<Text> formerIds(String id) {
		return distinct(answers.stream()
			.flatMap(answer -> answer.same().stream().skip(1))
			.filter(former -> remains(former.value()).equals(id) && !former.value().equals(id)));
	}

	/** The ids of people who are someone else than the person with this id. */
	List<Text> different(String id) {
		return distinct(answers.stream()
			.map(Answer::different)
			.filter(people -> people.stream().anyMatch(person -> remains(person.value()).equals(id)))
			.flatMap(List::stream)
			.filter(person -> !remains(person.value()).equals(id)));
	}

	/** Each id once: what has been answered may be answered again. */
	private static List<Text> distinct(Stream<Text> ids) {
		return List
			.copyOf(ids.collect(Collectors.toMap(Text::value, id -> id, (first, again) -> first, LinkedHashMap::new))
				.values());
	}

}
