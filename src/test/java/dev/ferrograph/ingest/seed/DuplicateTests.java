package dev.ferrograph.ingest.seed;

import static dev.ferrograph.ingest.seed.SeedTester.edition;
import static dev.ferrograph.ingest.seed.SeedTester.seed;

import org.junit.jupiter.api.Test;

class DuplicateTests {

	@Test
	void findsDuplicateIdsAcrossTheFilesOfAKind() {
		seed().with("topics/tools.yaml", "- id: rcu\n  name: RCU checker\n")
			.hasProblems("topics/tools.yaml:1:7: duplicate id \"rcu\"; the first is at topics/subsystems.yaml:1:7");
	}

	@Test
	void findsDuplicateTalkIds() {
		seed().with("editions/kangrejos-2023.yaml", edition("""
				talks:
				  - { id: klint, title: Klint, kind: talk, sources: [page] }
				  - { id: klint, title: More on klint, kind: talk, sources: [page] }
				"""))
			.hasProblems("editions/kangrejos-2023.yaml:11:11: duplicate id \"klint\"; "
					+ "the first is at editions/kangrejos-2023.yaml:10:11");
	}

	@Test
	void findsDuplicateTalksWhateverTheirCaseAccentsAndPunctuation() {
		seed().with("editions/kangrejos-2023.yaml", edition("""
				talks:
				  - { id: klint-1, title: "Klint: atomic context", kind: talk, speakers: [Gary Guo], sources: [page] }
				  - { id: klint-2, title: Klint – Atomic Cóntext!, kind: talk, speakers: [Gary Guo], sources: [page] }
				"""))
			.hasProblems("editions/kangrejos-2023.yaml:11:27: duplicate talk \"Klint – Atomic Cóntext!\"; "
					+ "the first is at editions/kangrejos-2023.yaml:10:27; "
					+ "if it was held twice, give each its startsAt, track, room or url");
	}

	@Test
	void takesTalksOfOneTitleThatSomethingTellsApart() {
		seed()
			.with("editions/kangrejos-2023.yaml",
					edition("""
							talks:
							  - { id: keynote-1, title: Keynote, kind: keynote, sources: [page] }
							  - { id: keynote-2, title: Keynote, kind: keynote, sources: [page] }
							  - { id: keynote-3, title: Keynote, kind: keynote, speakers: [Gary Guo], sources: [page] }
							  - { id: keynote-4, title: Keynote, kind: keynote, speakers: [Boqun Feng], sources: [page] }
							  - { id: klint-1, title: Klint, kind: training, speakers: [Gary Guo], day: 2023-09-16, sources: [page] }
							  - { id: klint-2, title: Klint, kind: training, speakers: [Gary Guo], day: 2023-09-17, sources: [page] }
							  - { id: klint-3, title: Klint, kind: training, speakers: [Gary Guo], track: B, sources: [page] }
							"""))
			.hasProblems();
	}

	@Test
	void findsNamesAndAliasesThatAlreadyMeanAnother() {
		seed().with("topics/tools.yaml", """
				- id: checker
				  name: Checker
				  aliases: [rcu]
				""")
			.hasProblems(
					"topics/tools.yaml:3:13: \"rcu\" already means the topic \"rcu\" (topics/subsystems.yaml:2:9); "
							+ "if both are one, make them one entry; if not, write distinctFrom: [rcu] here and "
							+ "distinctFrom: [checker] there");
	}

	@Test
	void findsRolesThatAreThereTwice() {
		seed().with("roles.yaml", """
				- entry: RCU
				  topic: RCU
				  roles:
				    - { person: Gary Guo, role: reviewer, firstSeen: v6.9 }
				    - { person: Gary Guo, role: maintainer, firstSeen: v6.9 }
				    - { person: gary-guo, role: reviewer, firstSeen: v6.10 }
				""").hasProblems("roles.yaml:6:17: duplicate role of \"gary-guo\"; the first is at roles.yaml:4:17");
	}

	@Test
	void findsRolesWhoseEntriesDifferInPunctuationOnly() {
		seed().with("roles.yaml", """
				- entry: RUST [ALLOC]
				  topic: RCU
				  roles: [{ person: Gary Guo, role: reviewer, firstSeen: v6.9 }]
				- entry: Rust alloc
				  topic: RCU
				  roles: [{ person: Gary Guo, role: reviewer, firstSeen: v6.9 }]
				""").hasProblems("roles.yaml:6:21: duplicate role of \"Gary Guo\"; the first is at roles.yaml:3:21");
	}

	@Test
	void findsAffiliationsThatAreThereTwice() {
		seed().with("people.yaml", """
				- id: gary-guo
				  name: Gary Guo
				  affiliations:
				    - { organization: Google, from: 2021 }
				    - { organization: google, to: 2019 }
				    - { organization: Google }
				    - { organization: google, from: 2021, to: 2022 }
				  sources: [page]
				""")
			.hasProblems(
					"people.yaml:6:23: duplicate affiliation with \"Google\"; the first is at people.yaml:5:23; "
							+ "give each the year in which it began, from",
					"people.yaml:7:23: duplicate affiliation with \"google\"; the first is at people.yaml:4:23; "
							+ "give each the year in which it began, from");
	}

	@Test
	void findsCircularTopics() {
		seed().with("topics/subsystems.yaml", """
				- { id: rcu, name: RCU, broader: Locking }
				- { id: srcu, name: SRCU, broader: RCU }
				- { id: locking, name: Locking, broader: srcu }
				- { id: v4l2, name: V4L2, broader: V4L2 }
				- { id: vb2, name: vb2, broader: V4L2 }
				""")
			.hasProblems(
					"topics/subsystems.yaml:1:34: cyclic topic tree: rcu → locking → srcu → rcu; remove one broader",
					"topics/subsystems.yaml:4:36: cyclic topic tree: v4l2 → v4l2; remove one broader");
	}

}
