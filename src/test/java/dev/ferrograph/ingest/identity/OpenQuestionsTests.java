package dev.ferrograph.ingest.identity;

import static dev.ferrograph.ingest.seed.SeedTester.edition;
import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which people of a seed may be one. */
class OpenQuestionsTests {

	@ParameterizedTest(name = "{0} and {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Alejandra González   | alejandra gonzalez
			Tomasz Wrona         | TOMASZ WRONA
			Tomonori Hayashida   | Hayashida Tomonori
			Tomonori Hayashida   | HAYASHIDA, Tomonori
			Paul E. Kinney       | Paul Kinney
			Paul E. Kinney       | Paul E Kinney
			Erik Hans Lund       | Erik Lund
			Jose Marques         | Jose Marques Oliveira
			Xuan Guo             | Xuan "Gary" Guo
			Xuan "Gary" Guo      | Gary Guo
			Petra Lindt          | Petra Lindt (pelindt)
			Dave Airton          | David Airton
			Sasha Levandov       | Alexander Levandov
			Andreas Hindberg     | Andreas Hindbreg
			Christian König      | Christian Koenig
			Arve Hjønnevåg       | Arve Hjonnevag
			Lukasz Stelmak       | Łukasz Stelmak
			Jean-Noël Avelan     | Jean Noel Avelan
			Jean-Noël Avelan     | Jeannoel Avelan
			Иван Каратаев        | Ivan Karataev
			Γιώργος Παππάς       | Giorgos Pappas
			Sergey Vostrikov     | Sergei Vostrikov
			Matthias Bussard     | M. Bussard
			Takumasa Nakamori    | Takumasa N.
			Miguel Ojedano       | ojedano
			Johanna Stiller      | jstiller
			Johanna Stiller      | johannas
			Johanna Stiller      | stillerj
			Johanna Stiller      | johannastiller
			Johanna Stiller      | JohannaStiller
			Johanna Stiller      | johanna.stiller42
			Martin Reinhecker    | mreinheck
			Alkiviadis Akritos   | Alkis Akritos
			""")
	void mayBeTheSame(String one, String other) {
		assertThat(questions(one, other)).singleElement()
			.satisfies(question -> assertThat(question.evidence()).isNotEmpty());
	}

	@ParameterizedTest(name = "{0} and {1}")
	@CsvSource(delimiter = '|', textBlock = """
			Daniel Xu         | Daniel Hu
			Anna Bergström    | Petra Bergström
			Anna Bergström    | Anna Lindqvist
			Paul E. Kinney    | Paul J. Kinney
			Johanna Stiller   | martin
			Johanna Stiller   | jx
			Jane Roe          | John Doe
			""")
	void areTwoPeople(String one, String other) {
		assertThat(questions(one, other)).isEmpty();
	}

	@Test
	void aWordThatManyShareTellsLittle() {
		var name = "Matthias Bussard";
		assertThat(questions(name, "M. Bussard")).hasSize(1);
		assertThat(questions(name, "M. Bussard", "Anna Bussard", "Ole Bussard", "Ida Bussard", "Kim Bussard",
				"Eva Bussard"))
			.isEmpty();
	}

	@Test
	void aSurnameAloneIsAskedAboutWhereOnePersonHasIt() {
		assertThat(questions("Miguel Ojedano", "ojedano")).hasSize(1);
		assertThat(questions("Miguel Ojedano", "ojedano", "Anna Ojedano")).isEmpty();
	}

	@Test
	void whatElseIsSharedMakesWeakLikenessAQuestion() {
		var people = """
				- { id: anna-b, name: Anna Bergström, sources: [page], affiliations: [{ organization: google }] }
				- { id: anna-l, name: Anna Lindqvist, sources: [page], affiliations: [{ organization: google }] }
				- { id: boqun-feng, name: Boqun Feng, sources: [page] }
				""";
		var together = edition("""
				talks:
				  - { id: a, title: A, kind: talk, speakers: [anna-b, boqun-feng], sources: [page] }
				  - { id: b, title: B, kind: talk, speakers: [anna-l, boqun-feng], sources: [page] }
				""");
		assertThat(Questions
			.of(seed().with("people.yaml", people).with("editions/kangrejos-2023.yaml", together).content()))
			.singleElement()
			.satisfies(question -> {
				assertThat(question.evidence()).containsExactly("another surname after the same first name",
						"both with Google", "both spoke with boqun-feng");
				assertThat(question.one().facts()).contains("Google", "kangrejos-2023");
			});
	}

	@Test
	void whoSpeakTogetherAreTwo() {
		var people = """
				- { id: a, name: Dave Airton, sources: [page] }
				- { id: b, name: David Airton, sources: [page] }
				""";
		var together = edition("""
				talks:
				  - { id: a, title: A, kind: talk, speakers: [a, b], sources: [page] }
				""");
		assertThat(Questions
			.of(seed().with("people.yaml", people).with("editions/kangrejos-2023.yaml", together).content())).isEmpty();
	}

	@Test
	void anAccountThatIsTheNameOfTheOtherIsEvidence() {
		assertThat(Questions.of(seed().with("people.yaml", """
				- { id: a, name: Ngo Thi Lan, github: Binary-Cook, sources: [page] }
				- { id: b, name: binary-cook, sources: [page] }
				""").content())).singleElement()
			.satisfies(question -> assertThat(question.evidence())
				.containsExactly("binary-cook is the GitHub account of the other"));
	}

	@Test
	void whatContradictsIsSaid() {
		assertThat(Questions.of(seed().with("people.yaml", """
				- { id: a, name: Ana Novakova, github: ana, identifiers: [talks.example.org/1], sources: [page] }
				- { id: b, name: Ana Nováková, github: ann, identifiers: [talks.example.org/2], sources: [page] }
				""").content())).singleElement()
			.satisfies(question -> assertThat(question.doubts()).containsExactly("two ids in talks.example.org",
					"two GitHub accounts, ana and ann"));
	}

	@Test
	void answeredQuestionsAreNotAskedAgain() {
		assertThat(Questions.of(seed().with("people.yaml", """
				- { id: a, name: Dave Airton, sources: [page] }
				- { id: b, name: David Airton, distinctFrom: [a], sources: [page] }
				""").content())).isEmpty();
	}

	@Test
	void theLikeliestComeFirst() {
		assertThat(questions("Miguel Ojedano", "ojedano", "Alejandra González", "Alejandra Gonzalez"))
			.extracting(question -> question.other().name())
			.containsExactly("Alejandra Gonzalez", "ojedano");
	}

	@Test
	void theEntryThatSaysMoreIsNamedFirst() {
		assertThat(questions("ojedano", "Miguel Ojedano")).singleElement()
			.satisfies(question -> assertThat(question.one().name()).isEqualTo("Miguel Ojedano"));
	}

	private static List<Question> questions(String... names) {
		var people = IntStream.range(0, names.length)
			.mapToObj(i -> "- { id: p%d, name: '%s', sources: [page] }\n".formatted(i, names[i].replace("'", "''")))
			.collect(Collectors.joining());
		return Questions.of(seed().with("people.yaml", people).content());
	}

}
