package dev.ferrograph.ingest.seed;

import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static dev.ferrograph.ingest.seed.SeedTester.talk;

import org.junit.jupiter.api.Test;

class DateTests {

	private static final String EDITION = "editions/kangrejos-2023.yaml";

	private static final String TALK = "talks: [{ id: klint, title: Klint, kind: talk, day: 2023-08-31, sources: [page] }]";

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
	void findsStartsThatAreNeitherDaysNorMonths() {
		seed().with(EDITION, dated("startDate: 2023-09-xx"))
			.hasProblems(EDITION + ":5:12: \"2023-09-xx\" is not a date like 2023-09-16 or a month like 2023-09");
	}

	@Test
	void findsEditionsThatEndBeforeTheMonthInWhichTheyBegin() {
		seed().with(EDITION, dated("startDate: 2023-09\nendDate: 2023-08-31"))
			.hasProblems(EDITION + ":6:10: 2023-08-31 is before startDate, 2023-09");
	}

	@Test
	void findsBoundsOfBeginningsThatAreKnown() {
		seed().with(EDITION, dated("startDate: 2023-09-16\nstartedBy: 2023-09-17"))
			.hasProblems(EDITION + ":6:12: startDate, 2023-09-16, is a day already; remove one of the two");
	}

	@Test
	void findsBoundsOutsideTheTimeInWhichTheEditionBegan() {
		seed().with(EDITION, dated("startedBy: 2024-01-02"))
			.hasProblems(EDITION
					+ ":5:12: 2024-01-02 is not from 2023-01-01 to 2023-12-31, between which the edition began");
		seed().with(EDITION, dated("startDate: 2023-09\nstartedBy: 2023-08-31"))
			.hasProblems(EDITION
					+ ":6:12: 2023-08-31 is not from 2023-09-01 to 2023-09-30, between which the edition began");
		seed().with(EDITION, dated("startedBy: 2023-09-20\nendDate: 2023-09-17"))
			.hasProblems(EDITION
					+ ":5:12: 2023-09-20 is not from 2023-01-01 to 2023-09-17, between which the edition began");
	}

	@Test
	void findsTalksBeforeTheMonthOfTheEdition() {
		seed().with(EDITION, dated("startDate: 2023-09\n" + TALK))
			.hasProblems(EDITION + ":6:53: 2023-08-31 is before the edition begins, in 2023-09");
	}

	@Test
	void findsTalksThatShowAnEarlierBeginning() {
		seed().with(EDITION, dated("startedBy: 2023-09-17\n" + TALK))
			.hasProblems(EDITION + ":6:53: 2023-08-31 is before startedBy, 2023-09-17, and yet the edition had begun; "
					+ "give startedBy this day");
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
	void countsTheNightToTheDayBefore() {
		seed().with(EDITION, talk("startsAt: 2023-09-18T01:30+02:00")).hasProblems();
		seed().with(EDITION, talk("day: 2023-09-17\nstartsAt: 2023-09-18T01:30+02:00")).hasProblems();
		seed().with(EDITION, talk("startsAt: 2023-09-18T06:00+02:00"))
			.hasProblems(EDITION + ":14:15: 2023-09-18 is after the edition ends, on 2023-09-17");
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
	void findsRolesThatWereSeenBeforeTheyWereMissing() {
		seed().with("roles.yaml", role("notIn: v6.10, firstSeen: v6.9"))
			.hasProblems("roles.yaml:4:52: v6.10 is not an earlier release than firstSeen, v6.9");
		seed().with("roles.yaml", role("notIn: v6.10, firstSeen: v6.10"))
			.hasProblems("roles.yaml:4:52: v6.10 is not an earlier release than firstSeen, v6.10");
		seed().with("roles.yaml", role("notIn: v6.10, source: page"))
			.hasProblems(
					"roles.yaml:4:52: notIn alone doesn't date a role; " + "add firstSeen, the first release with it");
	}

	@Test
	void findsEntriesThatLeftATopicBeforeTheyCameToIt() {
		seed().with("roles.yaml", """
				- entry: RCU
				  topic: RCU
				  topicSince: v6.10
				  topicUntil: v6.9
				  roles:
				    - { person: Boqun Feng, role: reviewer, source: page }
				""").hasProblems("roles.yaml:4:15: v6.9 is not a later release than topicSince, v6.10");
	}

	@Test
	void findsProposalsAfterTheRole() {
		seed()
			.with("roles.yaml", role("firstSeen: v6.10, proposed: 2024-07-15, proposal: https://lore.kernel.org/rcu/1"))
			.hasProblems("roles.yaml:4:73: 2024-07-15 is after 2024-07-14, the day of firstSeen, v6.10; "
					+ "give the mail that first proposed the role");
	}

	@Test
	void findsHalvesOfProposals() {
		seed().with("roles.yaml", role("firstSeen: v6.10, proposed: 2024-07-01"))
			.hasProblems(
					"roles.yaml:4:73: where it was proposed is missing; " + "add proposal, the address of the mail");
		seed().with("roles.yaml", role("firstSeen: v6.10, proposal: https://lore.kernel.org/rcu/1"))
			.hasProblems("roles.yaml:4:73: the day of the proposal is missing; add proposed");
	}

	@Test
	void findsReleasesThatBranchedAfterTheirDay() {
		seed()
			.with("releases.yaml",
					"- { id: v6.9, sources: [page] }\n"
							+ "- { id: v6.10, date: 2024-07-14, branched: 2024-07-15, sources: [page] }\n")
			.hasProblems("releases.yaml:2:44: 2024-07-15 is after date, 2024-07-14");
	}

	@Test
	void findsReleasesThatAreNotInTheOrderOfTheirDates() {
		seed().with("releases.yaml", """
				- { id: v6.10, date: 2024-07-14, sources: [page] }
				- { id: v6.11, sources: [page] }
				- { id: v6.9, date: 2024-05-12, sources: [page] }
				""").hasProblems("releases.yaml:3:9: v6.9 is older than v6.10 above it; list the oldest first");
	}

	/**
	 * An edition with nothing but the keys that it must have, further ones from line 5.
	 */
	private static String dated(String more) {
		return """
				id: kangrejos-2023
				series: kangrejos
				year: 2023
				name: Kangrejos 2023
				%s
				sources: [page]
				""".formatted(more);
	}

	/** A role, whose further keys begin in column 45. */
	private static String role(String more) {
		return """
				- entry: RCU
				  topic: RCU
				  roles:
				    - { person: Boqun Feng, role: reviewer, %s }
				""".formatted(more);
	}

}
