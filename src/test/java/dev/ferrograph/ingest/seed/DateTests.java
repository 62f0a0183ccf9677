package dev.ferrograph.ingest.seed;

import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static dev.ferrograph.ingest.seed.SeedTester.talk;

import org.junit.jupiter.api.Test;

class DateTests {

	private static final String EDITION = "editions/kangrejos-2023.yaml";

	@Test
	void findsDatesThatAreNone() {
		seed().with("releases.yaml", """
				- id: v6.9
				  date: 12.5.2024
				  sources: [page]
				- id: v6.10
				  date: 2024-02-30
				  sources: [page]
				""")
			.hasProblems("releases.yaml:2:9: \"12.5.2024\" is not a date like 2023-09-16",
					"releases.yaml:5:9: \"2024-02-30\" is not a date like 2023-09-16");
	}

	@Test
	void findsTimesWithoutOffset() {
		seed().with(EDITION, talk("startsAt: 2023-09-16T14:30"))
			.hasProblems(EDITION + ":14:15: \"2023-09-16T14:30\" is not a time like 2023-09-16T14:30+02:00");
	}

	@Test
	void findsEditionsThatEndBeforeTheyBegin() {
		seed().with(EDITION, """
				id: kangrejos-2023
				series: kangrejos
				year: 2023
				name: Kangrejos 2023
				startDate: 2023-09-17
				endDate: 2023-09-16
				sources: [page]
				talks: [{ id: klint, title: Klint, kind: talk, day: 2023-09-16, sources: [page] }]
				""").hasProblems(EDITION + ":6:10: 2023-09-16 is before startDate, 2023-09-17");
	}

	@Test
	void findsTalksBeforeTheEdition() {
		seed().with(EDITION, talk("day: 2023-09-15"))
			.hasProblems(EDITION + ":14:10: 2023-09-15 is before the edition begins, on 2023-09-16");
	}

	@Test
	void findsTalksAfterTheEdition() {
		seed().with(EDITION, talk("startsAt: 2024-09-17T09:00+02:00"))
			.hasProblems(EDITION + ":14:15: 2024-09-17 is after the edition ends, on 2023-09-17");
	}

	@Test
	void findsTalksThatStartOnAnotherDay() {
		seed().with(EDITION, talk("day: 2023-09-16\nstartsAt: 2023-09-17T09:00+02:00"))
			.hasProblems(EDITION + ":15:15: 2023-09-17T09:00+02:00 is not on the talk's day, 2023-09-16");
	}

	@Test
	void findsAffiliationsThatEndBeforeTheyBegin() {
		seed().with("people.yaml", """
				- id: boqun-feng
				  name: Boqun Feng
				  affiliations: [{ organization: google, from: 2022, to: 2021 }]
				  sources: [page]
				""").hasProblems("people.yaml:3:58: 2021 is before the year in from, 2022");
	}

	@Test
	void findsRolesThatWereGoneBeforeTheyWereSeen() {
		seed().with("roles.yaml", """
				- entry: RCU
				  topic: RCU
				  roles:
				    - { person: Boqun Feng, role: reviewer, firstSeen: v6.10, goneIn: v6.9 }
				""").hasProblems("roles.yaml:4:71: v6.9 is not a later release than firstSeen, v6.10");
	}

	@Test
	void findsReleasesThatAreNotInTheOrderOfTheirDates() {
		seed().with("releases.yaml", """
				- { id: v6.10, date: 2024-07-14, sources: [page] }
				- { id: v6.11, sources: [page] }
				- { id: v6.9, date: 2024-05-12, sources: [page] }
				""").hasProblems("releases.yaml:3:9: v6.9 is older than v6.10 above it; list the oldest first");
	}

}
