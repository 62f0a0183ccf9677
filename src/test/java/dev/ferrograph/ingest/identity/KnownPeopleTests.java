package dev.ferrograph.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.identity.Recognition.Doubtful;
import dev.ferrograph.ingest.identity.Recognition.Known;
import dev.ferrograph.ingest.identity.Recognition.Unknown;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom mentions mean. */
class KnownPeopleTests {

	private final KnownPeople people = KnownPeople.of(new GraphContent());

	@Test
	void nobodyIsKnownAtFirst() {
		assertThat(people.recognize(Mention.of("Ana Novak"))).isInstanceOf(Unknown.class);
	}

	@Test
	void theSameNameIsKnownWhateverItsCaseAndAccents() {
		people.add("ana", Mention.of("Ana Nováková"));
		assertKnown(people.recognize(Mention.of("ANA NOVAKOVA")), "ana",
				"the names are the same but for case, accents and punctuation");
	}

	@Test
	void anIdInTheSourceIsEnoughWhateverTheSpelling() {
		people.add("ana", mention("Ana Novak", "talks.example.org/1", null, null));
		assertKnown(people.recognize(mention("novaka", "talks.example.org/1", null, null)), "ana",
				"the same id, talks.example.org/1");
	}

	@Test
	void anAccountIsEnoughWhateverItsCase() {
		people.add("ana", mention("Ana Novak", null, "AnaN", null));
		assertKnown(people.recognize(mention("A. Novak", null, "anan", null)), "ana", "the same GitHub account, anan");
	}

	@Test
	void anAddressIsEnoughAndNotShown() {
		people.add("ana", Mention.of("Ana Novak"));
		people.addAddress("ana", "f00d");
		var mention = new Mention("A. N.", null, List.of(), "f00d", null, null, null, Set.of());
		assertThat(people.recognize(mention)).isInstanceOfSatisfying(Doubtful.class,
				doubtful -> assertThat(doubtful.candidates().toString()).contains("the same e-mail address")
					.doesNotContain("f00d"));
		assertKnown(people.recognize(new Mention("Novak", null, List.of(), "f00d", null, null, null, Set.of())), "ana",
				"the same e-mail address");
	}

	@Test
	void anIdThatPassedToSomeoneElseIsAQuestion() {
		people.add("ana", mention("Ana Novak", "talks.example.org/1", null, null));
		assertDoubtful(people.recognize(mention("Piet de Groot", "talks.example.org/1", null, null)), "ana");
	}

	@Test
	void keysThatMeanTwoPeopleAreAQuestion() {
		people.add("ana", mention("Ana Novak", "talks.example.org/1", null, null));
		people.add("eva", mention("Eva Novak", null, "evan", null));
		assertDoubtful(people.recognize(mention("Ana Novak", "talks.example.org/1", "evan", null)), "ana", "eva");
	}

	@Test
	void theSameNameWithAnotherIdInTheSameSystemIsAQuestion() {
		people.add("ana", mention("Ana Novak", "talks.example.org/1", null, null));
		assertDoubtful(people.recognize(mention("Ana Novak", "talks.example.org/2", null, null)), "ana");
		assertKnown(people.recognize(mention("Ana Novak", "other.example.org/2", null, null)), "ana",
				"the names are the same but for case, accents and punctuation");
	}

	@Test
	void aSimilarNameIsAQuestion() {
		people.add("david", Mention.of("David Airton"));
		assertThat(people.recognize(Mention.of("Dave Airton"))).isInstanceOfSatisfying(Doubtful.class,
				doubtful -> assertThat(doubtful.candidates()).singleElement().satisfies(candidate -> {
					assertThat(candidate.id()).isEqualTo("david");
					assertThat(candidate.evidence()).containsExactly("one first name is a form of the other");
				}));
	}

	@Test
	void aSimilarNameIsKnownAtTheSameAffiliation() {
		people.add("david", mention("David Airton", null, null, "Red Hat"));
		assertKnown(people.recognize(mention("Dave Airton", null, null, "red hat")), "david",
				"one first name is a form of the other", "both with Red Hat");
		assertDoubtful(people.recognize(mention("Dave Airton", null, null, "Intel")), "david");
	}

	@Test
	void aSimilarNameIsKnownBesideTheSamePeople() {
		people.add("eva", Mention.of("Eva Stern"));
		people.add("david", new Mention("David Airton", null, List.of(), null, null, null, "x-1", Set.of("eva")));
		var mention = new Mention("Dave Airton", null, List.of(), null, null, null, "x-2", Set.of("eva"));
		assertKnown(people.recognize(mention), "david", "one first name is a form of the other", "both spoke with eva");
	}

	@Test
	void peopleInOneSessionAreTwo() {
		people.add("david", Mention.of("David Airton"));
		var mention = new Mention("Dave Airton", null, List.of(), null, null, null, "x-1", Set.of("david"));
		assertThat(people.recognize(mention)).isInstanceOf(Unknown.class);
	}

	@Test
	void ofTwoWithOneNameTheOneIsMeantOfWhomMoreFits() {
		people.add("wei-1", mention("Wei Liu", null, null, "Cisco"));
		people.add("wei-2", mention("Wei Liu", null, null, "Microsoft"));
		assertDoubtful(people.recognize(Mention.of("Wei Liu")), "wei-1", "wei-2");
		assertKnown(people.recognize(mention("Wei Liu", null, null, "Microsoft")), "wei-2",
				"the names are the same but for case, accents and punctuation", "both with Microsoft");
	}

	@Test
	void ofTwoWithOneNameTheOneIsMeantWhoIsInTheEdition() {
		people.add("wei-1", new Mention("Wei Liu", null, List.of(), null, null, null, "x-1", Set.of()));
		people.add("wei-2", new Mention("Wei Liu", null, List.of(), null, null, null, "x-2", Set.of()));
		assertKnown(people.recognize(new Mention("Wei Liu", null, List.of(), null, null, null, "x-2", Set.of())),
				"wei-2", "the names are the same but for case, accents and punctuation", "both at x-2");
	}

	@Test
	void aNicknameBesideTheNameIsRecognised() {
		people.add("gary", Mention.of("Gary Guo"));
		var mention = new Mention("Xuan Guo", "Gary", List.of(), null, null, null, null, Set.of());
		assertDoubtful(people.recognize(mention), "gary");
	}

	@Test
	void whatAMentionAddsIsRecognisedLater() {
		people.add("ana", Mention.of("Ana Novak"));
		people.add("ana", mention("Ana Stern", "talks.example.org/1", null, null));
		assertKnown(people.recognize(Mention.of("Ana Stern")), "ana",
				"the names are the same but for case, accents and punctuation");
		assertKnown(people.recognize(mention("ana", "talks.example.org/1", null, null)), "ana",
				"the same id, talks.example.org/1");
	}

	private static Mention mention(String name, @Nullable String identifier, @Nullable String github,
			@Nullable String affiliation) {
		return new Mention(name, null, identifier == null ? List.of() : List.of(identifier), null, github, affiliation,
				null, Set.of());
	}

	private static void assertKnown(Recognition recognition, String id, String... evidence) {
		assertThat(recognition).isInstanceOfSatisfying(Known.class, known -> {
			assertThat(known.id()).isEqualTo(id);
			assertThat(known.evidence()).contains(evidence);
		});
	}

	private static void assertDoubtful(Recognition recognition, String... ids) {
		assertThat(recognition).isInstanceOfSatisfying(Doubtful.class,
				doubtful -> assertThat(doubtful.candidates()).extracting(Candidate::id).containsExactly(ids));
	}

}
