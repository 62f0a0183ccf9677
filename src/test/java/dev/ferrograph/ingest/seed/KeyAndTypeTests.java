package dev.ferrograph.ingest.seed;

import static dev.ferrograph.ingest.seed.SeedTester.edition;
import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static dev.ferrograph.ingest.seed.SeedTester.talk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.yaml.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyAndTypeTests {

	private static final String EDITION = "editions/kangrejos-2023.yaml";

	@Test
	void suggestsTheKeyThatWasMeant() {
		seed().with(EDITION, talk("speaker: [Boqun Feng]"))
			.hasProblems(EDITION + ":14:5: unknown key \"speaker\"; did you mean \"speakers\"?");
	}

	@Test
	void doesNotMissAKeyThatIsOnlyMisspelt() {
		seed().with("organizations.yaml", "- id: google\n  nmae: Google\n")
			.hasProblems("organizations.yaml:2:3: unknown key \"nmae\"; did you mean \"name\"?");
	}

	@Test
	void listsTheKeysWhereNoneResembles() {
		seed().with("organizations.yaml", "- id: google\n  name: Google\n  founded: 1998\n")
			.hasProblems(
					"organizations.yaml:3:3: unknown key \"founded\"; the keys here are id, name, distinctFrom, url, sources");
	}

	@Test
	void missesRequiredKeys() {
		seed()
			.with("sources.yaml", "- url: https://lwn.net\n- id: page\n  title: A page\n- id: mail\n  title: A mail\n")
			.hasProblems("sources.yaml:1:3: missing key \"id\"", "sources.yaml:1:3: missing key \"title\"");
	}

	@Test
	void refusesNamesThatTheDatabaseCantHold() {
		for (var name : List.of("x".repeat(2001), "\uFDFA".repeat(300), "a\\u0000b", "a\\nb", " ")) {
			var problems = new Problems();
			SeedReader.read(seed().with("organizations.yaml", "- id: google\n  name: \"%s\"\n".formatted(name)).files(),
					problems);
			assertThat(problems.sorted()).as(name)
				.singleElement()
				.asString()
				.startsWith("organizations.yaml:2:9: \"")
				.endsWith("is not a text in one line of at most 2,000 characters")
				.hasSizeLessThan(220);
		}
		seed().with("organizations.yaml", "- id: google\n  name: %s\n".formatted("x".repeat(2000))).content();
	}

	@Test
	void findsKeysWithoutValue() {
		seed().with("organizations.yaml", "- id: google\n  name: Google\n  url:\n- id: igalia\n  name: ~\n")
			.hasProblems("organizations.yaml:3:7: \"url\" has no value; give it one or remove the key",
					"organizations.yaml:5:9: \"name\" has no value; give it one or remove the key");
	}

	@Test
	void findsDuplicateKeys() {
		seed().with("organizations.yaml", "- id: google\n  name: Google\n  name: Alphabet\n")
			.hasProblems("organizations.yaml:3:3: duplicate key \"name\"; the first is at organizations.yaml:2:3");
	}

	@Test
	void findsTextWhereAListBelongs() {
		seed().with(EDITION, talk("speakers: Boqun Feng"))
			.hasProblems(EDITION + ":14:15: a list belongs here, not a text; write [Boqun Feng]");
	}

	@Test
	void findsListsAndMappingsWhereTextBelongs() {
		seed().with(EDITION, edition("country: [Spain]\nurl: { de: https://kangrejos.com }\nattendees: [[Gary Guo]]"))
			.hasProblems(EDITION + ":9:10: a text in one line of at most 2,000 characters belongs here, not a list",
					EDITION + ":10:6: an http or https URL belongs here, not keys with values",
					EDITION + ":11:13: a text in one line of at most 2,000 characters belongs here, not a list");
	}

	@Test
	void findsTheWrongShapeOfAWholeFile() {
		seed().with("series.yaml", "id: kangrejos\nname: Kangrejos\n")
			.with(EDITION, "- id: kangrejos-2023\n")
			.hasProblems(EDITION + ":1:1: keys with values belong here, not a list",
					"series.yaml:1:1: a list belongs here; begin each item with a dash");
	}

	@Test
	void findsTextWhereAMappingBelongs() {
		seed().with("organizations.yaml", "- Google\n")
			.hasProblems("organizations.yaml:1:3: keys with values belong here, not the text \"Google\"");
	}

	@Test
	void findsWhatIsNoNumber() {
		seed().with(EDITION, edition("attendeeCount: about 30"))
			.hasProblems(EDITION + ":9:16: \"about 30\" is not a whole number of 0 or more");
	}

	@Test
	void findsWhatIsNoBoolean() {
		seed().with(EDITION, edition("online: yes")).hasProblems(EDITION + ":9:9: \"yes\" is not true or false");
	}

	@Test
	void findsACompleteProgrammeWithoutTalks() {
		seed().with(EDITION, edition("programmeComplete: true"))
			.hasProblems(EDITION + ":9:20: there are no talks; add them, or leave programmeComplete away");
	}

	@Test
	void listsTheWordsOfAnEnumAndSuggestsOne() {
		seed().with(EDITION, edition("""
				talks:
				  - id: klint
				    title: Klint
				    kind: tlak
				    sources: [page]
				"""))
			.hasProblems(EDITION + ":12:11: \"tlak\" is not one of talk, discussion, bof, training, tutorial, keynote, "
					+ "report, lightning, other; did you mean \"talk\"?");
	}

	@Test
	void takesScalarsAsTheTextTheyWereWrittenAs() {
		seed()
			.with("organizations.yaml",
					"- id: no\n  name: on\n- id: \"1.0\"\n  name: 1.0\n- id: 2023-09-16\n  name: 007\n")
			.with(EDITION, edition("attendeeCount: \"27\""))
			.hasProblems();
	}

	@Test
	void findsIdsWithIllegalCharacters() {
		seed().with("organizations.yaml", "- id: Google Inc\n  name: Google\n- id: igalia_\n  name: Igalia\n")
			.hasProblems(
					"organizations.yaml:1:7: \"Google Inc\" is not an id: at most 200 small letters a-z and digits, joined by - or .",
					"organizations.yaml:3:7: \"igalia_\" is not an id: at most 200 small letters a-z and digits, joined by - or .");
	}

	@Test
	void findsMalformedAndOtherUrls() {
		seed().with(EDITION, edition("url: www.kangrejos.com\nvideo: ftp://kangrejos.com/video\n"))
			.with("organizations.yaml", "- id: google\n  name: Google\n  url: https://goo gle.com\n")
			.hasProblems(EDITION + ":9:6: \"www.kangrejos.com\" is not an http or https URL",
					EDITION + ":10:8: \"ftp://kangrejos.com/video\" is not an http or https URL",
					"organizations.yaml:3:8: \"https://goo gle.com\" is not an http or https URL");
	}

	@Test
	void wantsAtLeastOneSource() {
		seed().with("series.yaml", "- id: kangrejos\n  name: Kangrejos\n  sources: []\n")
			.hasProblems("series.yaml:3:12: \"sources\" lists nothing; name at least one");
	}

	@Test
	void wantsToKnowWhereARoleComesFrom() {
		seed().with("roles.yaml", "- entry: RCU\n  topic: RCU\n  roles:\n    - { person: Boqun Feng, role: lead }\n")
			.hasProblems("roles.yaml:4:17: nothing says where this role comes from; add source or firstSeen");
	}

}
