package dev.ferrograph.ingest.identity;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.Organization;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a seed knows of each person. */
final class Profiles {

	private final Map<String, Profile> people = new LinkedHashMap<>();

	private final Map<String, String> organizations = new HashMap<>();

	/** By talk. */
	private final Map<String, List<Profile>> speakers = new LinkedHashMap<>();

	private final Map<String, String> editions = new HashMap<>();

	private Profiles(GraphContent content) {
		content.nodes(Organization.class)
			.forEach(organization -> organizations.put(organization.id(), organization.name()));
		content.nodes(Person.class).forEach(this::add);
		content.edges().forEach(this::add);
		speakers.forEach(this::addTalk);
		content.distinct().forEach(pair -> {
			tellApart(pair.one().slug(), pair.other().slug());
			tellApart(pair.other().slug(), pair.one().slug());
		});
	}

	/** Everyone, in the order of the content. */
	static Collection<Profile> of(GraphContent content) {
		return new Profiles(content).people.values();
	}

	private void add(Person person) {
		var id = person.id().substring(Label.PERSON.word().length() + 1);
		var profile = new Profile(id, person.name(), person.loadedFrom());
		person.aliases().forEach(profile::addName);
		profile.identifiers.addAll(person.identifiers());
		if (person.github() != null) {
			profile.accounts.add(FoldedText.lowerCase(person.github()));
		}
		people.put(id, profile);
	}

	private void add(Edge edge) {
		if (edge.type() == Relationship.HELD_AT) {
			editions.put(edge.from().slug(), edge.to().slug());
		}
		var person = edge.from().label() == Label.PERSON ? people.get(edge.from().slug()) : null;
		if (person == null) {
			return;
		}
		switch (edge.type()) {
			case PRESENTED, ANNOUNCED ->
				speakers.computeIfAbsent(edge.to().slug(), talk -> new ArrayList<>()).add(person);
			case AFFILIATED_WITH -> {
				var name = organizations.getOrDefault(edge.to().toString(), edge.to().slug());
				person.affiliations.put(FoldedText.of(name), name);
				person.affiliations.put(edge.to().slug(), name);
			}
			case ATTENDED, ORGANIZED -> person.editions.add(edge.to().slug());
			default -> {
				// says nothing about who it is
			}
		}
	}

	private void addTalk(String talk, List<Profile> people) {
		var edition = editions.get(talk);
		for (var person : people) {
			if (edition != null) {
				person.editions.add(edition);
			}
			people.stream().filter(other -> other != person).forEach(other -> person.companions.add(other.id));
		}
	}

	private void tellApart(String id, String other) {
		var person = people.get(id);
		if (person != null) {
			person.others.add(other);
		}
	}

}
