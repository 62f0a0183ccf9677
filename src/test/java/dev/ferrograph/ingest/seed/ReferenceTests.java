package dev.ferrograph.ingest.seed;

import static dev.ferrograph.ingest.seed.SeedTester.edition;
import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static dev.ferrograph.ingest.seed.SeedTester.talk;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferenceTests {

	@Test
	void suggestsTheSpeakerWhoWasMeant() {
		seed().with("editions/kangrejos-2023.yaml", talk("speakers: [Gary Guo, Boqun Fang]"))
			.hasProblems(
					"editions/kangrejos-2023.yaml:14:26: unknown person \"Boqun Fang\"; did you mean \"Boqun Feng\"?");
	}

	@Test
	void suggestsWhateverTheCaseAndAccents() {
		seed().with("editions/kangrejos-2023.yaml", talk("speakers: [jose nunes]"))
			.hasProblems(
					"editions/kangrejos-2023.yaml:14:16: unknown person \"jose nunes\"; did you mean \"José Núñez\"?");
	}

	@Test
	void saysWhereToAddWhomNobodyResembles() {
		seed().with("editions/kangrejos-2023.yaml", edition("attendees: [Ada Lovelace]"))
			.hasProblems("editions/kangrejos-2023.yaml:9:13: unknown person \"Ada Lovelace\"; "
					+ "add it to people.yaml or correct it");
	}

	/** Where most people are missing, each would be compared with all that are there. */
	@Test
	void suggestsForTheFirstHundredUnknownNamesOnly() {
		var names = IntStream.range(100, 201).mapToObj(number -> "Boqun Fe%d".formatted(number)).toList();
		var problems = IntStream.range(0, names.size())
			.mapToObj(line -> "editions/kangrejos-2023.yaml:%d:5: unknown person \"%s\"; %s".formatted(10 + line,
					names.get(line),
					line < 100 ? "did you mean \"Boqun Feng\"?" : "add it to people.yaml or correct it"))
			.toArray(String[]::new);
		seed().with("editions/kangrejos-2023.yaml", edition("attendees:\n  - " + String.join("\n  - ", names)))
			.hasProblems(problems);
	}

	@Test
	void findsUnknownTopicsWhereverTheyAreNamed() {
		seed().with("topics/tools.yaml", """
				- id: klint
				  name: klint
				  broader: Lint
				""")
			.with("roles.yaml", """
					- entry: RCU
					  topic: RCV
					  roles: []
					""")
			.with("editions/kangrejos-2023.yaml", edition("""
					call:
					  source: page
					  topics: [klimt]
					talks:
					  - id: klint
					    title: Klint
					    kind: talk
					    topics: [filesystems]
					    sources: [page]
					"""))
			.hasProblems("editions/kangrejos-2023.yaml:11:12: unknown topic \"klimt\"; did you mean \"klint\"?",
					"editions/kangrejos-2023.yaml:16:14: unknown topic \"filesystems\"; add it to topics/ or correct it",
					"roles.yaml:2:10: unknown topic \"RCV\"; did you mean \"RCU\"?",
					"topics/tools.yaml:3:12: unknown topic \"Lint\"; did you mean \"klint\"?");
	}

	@Test
	void findsUnknownSeriesAndSources() {
		seed().with("editions/kangrejos-2023.yaml", """
				id: kangrejos-2023
				series: kangreios
				year: 2023
				name: Kangrejos 2023
				sources: [pages]
				""")
			.hasProblems("editions/kangrejos-2023.yaml:2:9: unknown series \"kangreios\"; did you mean \"kangrejos\"?",
					"editions/kangrejos-2023.yaml:5:11: unknown source \"pages\"; did you mean \"page\"?");
	}

	@Test
	void findsUnknownOrganizationsAndReleases() {
		seed().with("people.yaml", """
				- id: boqun-feng
				  name: Boqun Feng
				  affiliations:
				    - { organization: Goggle, source: mail }
				  sources: [page]
				""")
			.with("roles.yaml", """
					- entry: RCU
					  topic: rcu
					  roles:
					    - { person: Boqun Feng, role: reviewer, firstSeen: 6.10, goneIn: next }
					""")
			.hasProblems("people.yaml:4:23: unknown organization \"Goggle\"; did you mean \"Google\"?",
					"roles.yaml:4:56: unknown release \"6.10\"; did you mean \"v6.10\"?",
					"roles.yaml:4:70: unknown release \"next\"; add it to releases.yaml or correct it");
	}

	@Test
	void takesIdsNamesAndAliases() {
		seed().with("editions/kangrejos-2023.yaml", edition("attendees: [boqun-feng, José Núñez, Xuan Guo (Gary)]"))
			.hasProblems();
	}

	@Test
	void takesAccentsHoweverTheyAreEncoded() {
		seed().with("editions/kangrejos-2023.yaml", edition("attendees: [Jose\u0301 Nu\u0301n\u0303ez]")).hasProblems();
	}

	@Test
	void findsTheSamePersonUnderTwoNamesInAList() {
		seed().with("editions/kangrejos-2023.yaml", talk("speakers: [Gary Guo, Xuan Guo (Gary)]"))
			.hasProblems("editions/kangrejos-2023.yaml:14:26: \"Xuan Guo (Gary)\" is the person that is listed as "
					+ "\"Gary Guo\" at editions/kangrejos-2023.yaml:14:16; leave one out");
	}

	@Test
	void findsTheSameTopicTwiceInAList() {
		seed().with("editions/kangrejos-2023.yaml", talk("topics: [RCU, klint, RCU]"))
			.hasProblems("editions/kangrejos-2023.yaml:14:26: \"RCU\" is listed twice; "
					+ "the first is at editions/kangrejos-2023.yaml:14:14");
	}

	@Test
	void missesNobodyWhileThePeopleCannotBeRead() {
		seed().with("people.yaml", "- id: boqun-feng\n\tname: Boqun Feng\n")
			.with("editions/kangrejos-2023.yaml", talk("speakers: [Boqun Feng]\ntopics: [klimt]"))
			.hasProblems("editions/kangrejos-2023.yaml:15:14: unknown topic \"klimt\"; did you mean \"klint\"?",
					"people.yaml:2:1: a tab, which YAML doesn't allow here; use spaces");
	}

	@Test
	void missesNobodyWhileThePeopleAreInAFileOfAnotherName() {
		seed().without("people.yaml")
			.with("people.yml", "- id: boqun-feng\n  name: Boqun Feng\n  sources: [page]\n")
			.with("editions/kangrejos-2023.yaml", talk("speakers: [Boqun Feng]"))
			.hasProblems("people.yml:1:1: a seed has no such file; did you mean people.yaml?");
	}

	@Test
	void missesNoTopicWhileOneOfTheTopicFilesIsEmpty() {
		seed().with("topics/tools.yaml", "# nothing yet\n")
			.with("editions/kangrejos-2023.yaml", talk("topics: [klint]"))
			.hasProblems("topics/tools.yaml:1:1: the file is empty; fill it or remove it");
	}

	@Test
	void missesNobodyWhileThePeopleAreNoList() {
		seed().with("people.yaml", "boqun-feng: Boqun Feng\n")
			.with("editions/kangrejos-2023.yaml", talk("speakers: [Boqun Feng]"))
			.hasProblems("people.yaml:1:1: a list belongs here; begin each item with a dash");
	}

	@Test
	void missesNobodyWhileThePeopleAreNone() {
		seed().with("people.yaml", "[]\n")
			.with("editions/kangrejos-2023.yaml", talk("speakers: [Boqun Feng]"))
			.hasProblems("people.yaml:1:1: the file lists nothing; fill it or remove it");
	}

	@Test
	void keepsLookingAfterAPersonWithoutId() {
		seed().with("people.yaml", "- name: Boqun Feng\n  sources: [page]\n")
			.with("editions/kangrejos-2023.yaml", talk("speakers: [Boqun Feng]"))
			.hasProblems("people.yaml:1:3: missing key \"id\"");
	}

}
