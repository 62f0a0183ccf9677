package dev.ferrograph.ingest.seed;

import static dev.ferrograph.ingest.seed.SeedTester.edition;
import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Relationship;
import org.junit.jupiter.api.Test;

/** Two of one name, who are not one. */
class NamesakeTests {

	private static final String TWO = """
			- { id: wei-liu, name: Wei Liu, disambiguation: Microsoft, distinctFrom: [wei-liu-2], sources: [page] }
			- { id: wei-liu-2, name: wei liu, disambiguation: Cisco, distinctFrom: [wei-liu], sources: [page] }
			""";

	@Test
	void areAcceptedWhereTheyNameEachOther() {
		assertThat(seed().with("people.yaml", TWO).content().nodes(Person.class))
			.extracting(Person::id, Person::name, Person::disambiguation)
			.containsExactly(tuple("person:wei-liu", "Wei Liu", "Microsoft"),
					tuple("person:wei-liu-2", "wei liu", "Cisco"));
	}

	@Test
	void areReferredToByTheirIds() {
		var content = seed().with("people.yaml", TWO)
			.with("editions/kangrejos-2023.yaml", edition("attendees: [wei-liu-2, wei-liu]"))
			.content();
		assertThat(content.edges()).filteredOn(edge -> edge.type() == Relationship.ATTENDED)
			.extracting(Edge::from)
			.extracting(Object::toString)
			.containsExactly("person:wei-liu-2", "person:wei-liu");
	}

	@Test
	void areNotReferredToByTheirName() {
		seed().with("people.yaml", TWO)
			.with("editions/kangrejos-2023.yaml", edition("attendees: [Wei Liu]"))
			.hasProblems("editions/kangrejos-2023.yaml:9:13: \"Wei Liu\" can mean \"wei-liu\" (people.yaml:1:9) or "
					+ "\"wei-liu-2\" (people.yaml:2:9); write the id of the person that is meant");
	}

	@Test
	void areAQuestionWhereNothingTellsThemApart() {
		seed().with("people.yaml", """
				- { id: wei-liu, name: Wei Liu, sources: [page] }
				- { id: wei-liu-2, name: wei liu, sources: [page] }
				""").with("editions/kangrejos-2023.yaml", edition("attendees: [wei-liu, wei-liu-2]")).hasProblems();
	}

	@Test
	void areNotReferredToByTheirNameBeforeTheQuestionIsAnswered() {
		seed().with("people.yaml", """
				- { id: wei-liu, name: Wei Liu, sources: [page] }
				- { id: wei-liu-2, name: Wei Liu, sources: [page] }
				""")
			.with("editions/kangrejos-2023.yaml", edition("attendees: [Wei Liu]"))
			.hasProblems("editions/kangrejos-2023.yaml:9:13: \"Wei Liu\" can mean \"wei-liu\" (people.yaml:1:9) or "
					+ "\"wei-liu-2\" (people.yaml:2:9); write the id of the person that is meant");
	}

	@Test
	void areToldApartIfOneNamesTheOther() {
		seed().with("people.yaml", """
				- { id: wei-liu, name: Wei Liu, disambiguation: Microsoft, sources: [page] }
				- { id: wei-liu-2, name: Wei Liu, distinctFrom: [wei-liu], sources: [page] }
				""")
			.hasProblems("people.yaml:2:26: \"Wei Liu\" is also the name of the person \"wei-liu\" (people.yaml:1:24); "
					+ "add disambiguation, such as where this one works");
	}

	@Test
	void cannotNameEachOtherByTheNameTheyShare() {
		seed().with("people.yaml", """
				- { id: a, name: Wei Liu, disambiguation: A, distinctFrom: [Wei Liu], sources: [page] }
				- { id: b, name: Wei Liu, disambiguation: B, distinctFrom: [a], sources: [page] }
				""")
			.hasProblems("people.yaml:1:61: \"Wei Liu\" can mean \"a\" (people.yaml:1:9) or \"b\" (people.yaml:2:9); "
					+ "write the id of the person that is meant");
	}

	@Test
	void needADisambiguationEach() {
		seed().with("people.yaml", """
				- { id: a, name: José Núñez, distinctFrom: [b], sources: [page] }
				- { id: b, name: Jose Nunez, disambiguation: Inria, distinctFrom: [a], sources: [page] }
				""")
			.hasProblems("people.yaml:1:18: \"José Núñez\" is also the name of the person \"b\" (people.yaml:2:18); "
					+ "add disambiguation, such as where this one works");
	}

	@Test
	void needNoneWhereAnImportHasBroughtThem() {
		seed().with("people.yaml", """
				- { id: a, name: José Núñez, disambiguation: Inria, sources: [page] }
				""").with("imports/export.yaml", """
				people:
				  - { id: b, name: Jose Nunez, sources: [page] }
				""").with("identity.yaml", "- different: [a, b]").hasProblems();
	}

	@Test
	void needDifferentDisambiguations() {
		seed().with("people.yaml", """
				- { id: a, name: Wei Liu, disambiguation: Inria, distinctFrom: [b], sources: [page] }
				- { id: b, name: Wei Liu, disambiguation: INRIA, distinctFrom: [a], sources: [page] }
				""")
			.hasProblems(
					"people.yaml:1:43: \"Inria\" does not tell this person apart from \"b\" (people.yaml:2:18), "
							+ "who has the same disambiguation",
					"people.yaml:2:43: \"INRIA\" does not tell this person apart from \"a\" (people.yaml:1:18), "
							+ "who has the same disambiguation");
	}

	@Test
	void mayBeThree() {
		seed().with("people.yaml", """
				- { id: a, name: Wei Liu, disambiguation: A, distinctFrom: [b, c], sources: [page] }
				- { id: b, name: Wei Liu, disambiguation: B, distinctFrom: [a, c], sources: [page] }
				- { id: c, name: Wei Liu, disambiguation: C, distinctFrom: [a], sources: [page] }
				""").hasProblems();
	}

	@Test
	void mayShareAnAliasOnly() {
		seed().with("people.yaml", """
				- { id: a, name: Wei Liu, aliases: [W. Liu], distinctFrom: [b], sources: [page] }
				- { id: b, name: Wang Liu, aliases: [w. liu], distinctFrom: [a], sources: [page] }
				""")
			.with("editions/kangrejos-2023.yaml", edition("attendees: [W. Liu, Wei Liu, Wang Liu]"))
			.hasProblems("editions/kangrejos-2023.yaml:9:13: \"W. Liu\" can mean \"a\" (people.yaml:1:9) or \"b\" "
					+ "(people.yaml:2:9); write the id of the person that is meant");
	}

	@Test
	void mayBeTopicsAndOrganizations() {
		seed().with("topics/tools.yaml", "- { id: rcu-tool, name: rcu, distinctFrom: [rcu] }")
			.with("topics/subsystems.yaml", "- { id: rcu, name: RCU, distinctFrom: [rcu-tool] }")
			.with("organizations.yaml", """
					- { id: arm, name: Arm, distinctFrom: [arm-uk] }
					- { id: arm-uk, name: ARM, distinctFrom: [arm] }
					""")
			.hasProblems();
	}

	@Test
	void anIdMeansItsOwnEntryEvenWhereAnotherHasThatName() {
		var content = seed().with("topics/tools.yaml", "- { id: rcu-tool, name: rcu, distinctFrom: [rcu] }")
			.with("topics/subsystems.yaml", "- { id: rcu, name: Read-copy update, distinctFrom: [rcu-tool] }")
			.with("roles.yaml", """
					- entry: RCU
					  topic: rcu
					  roles: [{ person: Gary Guo, role: author, source: page }]
					""")
			.content();
		assertThat(content.edges()).filteredOn(edge -> edge.type() == Relationship.WORKS_ON)
			.extracting(edge -> edge.to().toString())
			.containsExactly("topic:rcu");
	}

	@Test
	void nobodyIsDistinctFromThemselves() {
		seed().with("people.yaml", "- { id: a, name: Wei Liu, distinctFrom: [Wei Liu, b], sources: [page] }")
			.hasProblems("people.yaml:1:42: \"Wei Liu\" is this person itself; name another one or remove it",
					"people.yaml:1:51: unknown person \"b\"; did you mean \"a\"?");
	}

	@Test
	void haveNoAccountInCommon() {
		seed().with("people.yaml", """
				- { id: a, name: Wei Liu, github: WeiLiu, sources: [page] }
				- { id: b, name: Someone Else, github: weiliu, sources: [page] }
				""")
			.hasProblems("people.yaml:2:40: duplicate GitHub account \"weiliu\"; the first is at people.yaml:1:35; "
					+ "make the two people one, or correct one account");
	}

	@Test
	void aDisambiguationIsNotOnlyForNamesakes() {
		seed().with("people.yaml", "- { id: a, name: Wei Liu, disambiguation: Inria, sources: [page] }").hasProblems();
	}

}
