package dev.ferrograph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.api.ErrorCode;
import dev.ferrograph.curation.IdentityAnswer.Answer;
import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.Series;
import dev.ferrograph.ingest.graph.Talk;
import dev.ferrograph.ingest.imports.SeedLock;
import dev.ferrograph.ingest.seed.DismissedTerms;
import dev.ferrograph.ingest.seed.SeedDirectory;
import dev.ferrograph.ingest.seed.SeedReader;
import dev.ferrograph.ingest.seed.SeedTester;
import dev.ferrograph.ingest.seed.StatedEntries;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections in the directory of a seed. */
class CorrectionsTests {

	private static final NodeId GARY = Label.PERSON.id("gary-guo");

	private static final NodeId BOQUN = Label.PERSON.id("boqun-feng");

	private static final NodeId JOSE = Label.PERSON.id("jose-nunez");

	private static final NodeId KANGREJOS = Label.EDITION.id("kangrejos-2023");

	private static final NodeId KLINT = Label.TALK.id("kangrejos-2023/klint");

	private static final Editor ADA = new Editor("ada", "seen on the page");

	@TempDir
	Path parent;

	private Path directory;

	private Corrections corrections;

	@BeforeEach
	void write() {
		directory = parent.resolve("seed");
		SeedTester.seed().with("editions/kangrejos-2023.yaml", SeedTester.talk("""
				speakers: [Gary Guo]
				topics: [RCU, klint]
				""")).in(directory);
		corrections = new Corrections(directory);
	}

	@Test
	void correctsAPersonAndRecordsIt() throws IOException {
		var made = save(GARY, "people", Map.of("github", "nbdd0121", "aliases", List.of("Gary")));
		assertThat(person(GARY).github()).isEqualTo("nbdd0121");
		assertThat(person(GARY).aliases()).containsExactly("Gary");
		assertThat(made.version()).isEqualTo(version(GARY)).isEqualTo(person(GARY).version());
		assertThat(made.file()).isEqualTo("corrections/person-gary-guo.yaml");
		assertThat(made.before()).contains("Xuan Guo (Gary)").doesNotContain("nbdd0121");
		assertThat(made.after()).contains("nbdd0121").doesNotContain("Xuan Guo (Gary)");
		assertThat(Files.readAllLines(directory.resolve("corrections/.history.jsonl"))).singleElement()
			.asString()
			.contains("\"by\":\"ada\"", "\"why\":\"seen on the page\"", "\"id\":\"person:gary-guo\"");
		assertThat(directory.resolve("corrections/person-gary-guo.yaml")).content().contains("github: nbdd0121");
	}

	@Test
	void correctsATalkWhateverItsFileSaysOfTheRest() {
		save(KLINT, "editions", Map.of("title", "Klint, corrected", "topics", List.of("srcu", "klint")));
		save(KLINT, "editions", Map.of("room", "B"));
		var talk = content().nodes(Talk.class).getFirst();
		assertThat(talk.title()).isEqualTo("Klint, corrected");
		assertThat(talk.room()).isEqualTo("B");
		assertThat(content().edges()
			.stream()
			.filter(edge -> edge.type() == Relationship.ABOUT)
			.map(Edge::to)
			.map(NodeId::slug)).containsExactly("srcu", "klint");
	}

	@Test
	void leavesNothingOfACorrectionThatIsTakenBack() {
		save(KLINT, "editions", Map.of("title", "Another", "speakers", List.of("boqun-feng")));
		save(KLINT, "editions", Map.of("title", "Klint", "speakers", List.of("gary-guo")));
		assertThat(directory.resolve("corrections/edition-kangrejos-2023.yaml")).doesNotExist();
		assertThat(content().nodes(Talk.class).getFirst().title()).isEqualTo("Klint");
	}

	@Test
	void takesAValueAway() {
		save(Label.EDITION.id("kangrejos-2023"), "editions", nothing("city"));
		assertThat(directory.resolve("corrections/edition-kangrejos-2023.yaml")).content().contains("city: ~");
	}

	@Test
	void refusesACorrectionOfWhatSomeoneElseHasCorrected() {
		var seen = version(GARY);
		save(GARY, "people", Map.of("github", "one"));
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections
				.make(entry(new Edit(new SeenNode(GARY, seen), "people", Map.of("github", "two"))), ADA))
			.withMessageContaining("has been changed since version " + seen)
			.extracting(CorrectionException::code)
			.isEqualTo(ErrorCode.CONFLICT);
		assertThat(person(GARY).github()).isEqualTo("one");
	}

	@Test
	void refusesWhatTheSeedWouldNotTakeAndWritesNothing() {
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> save(KLINT, "editions", Map.of("speakers", List.of("nobody"))))
			.withMessageContaining("unknown person \"nobody\"");
		assertThat(directory.resolve("corrections")).doesNotExist();
	}

	@Test
	void writesNoFileOutsideTheSeed() {
		for (var slug : List.of("a/../../../x", "../../x", "../x", "x/y", "X", "")) {
			var person = Label.PERSON.id(slug);
			var fields = Map.<String, @Nullable Object>of("name", "Ann Other", "sources", List.of("page"));
			assertThatExceptionOfType(CorrectionException.class).as(slug)
				.isThrownBy(() -> corrections.make(entry(new Edit(new SeenNode(person, null), "people", fields)), ADA));
		}
		assertThat(parent).isDirectoryNotContaining(file -> !file.equals(directory));
		assertThat(directory.resolve("corrections")).doesNotExist();
	}

	@Test
	void addsSomeoneNew() {
		var ann = Label.PERSON.id("ann-other");
		corrections.make(entry(
				new Edit(new SeenNode(ann, null), "people", Map.of("name", "Ann Other", "sources", List.of("page")))),
				ADA);
		assertThat(person(ann).name()).isEqualTo("Ann Other");
		assertThatExceptionOfType(CorrectionException.class).isThrownBy(
				() -> corrections.make(entry(new Edit(new SeenNode(ann, null), "people", Map.of("name", "Ann"))), ADA))
			.withMessageContaining("person:ann-other already exists");
	}

	@Test
	void removesTalksAndPeople() {
		remove(GARY);
		assertThat(content().edges()).noneMatch(edge -> edge.type() == Relationship.PRESENTED);
		remove(KLINT);
		assertThat(content().nodes(Talk.class)).isEmpty();
		remove(BOQUN);
		assertThat(content().nodes(Person.class)).extracting(Person::id).containsExactly("person:jose-nunez");
	}

	@Test
	void leavesTheTalksOfABlockThatIsTakenOut() throws IOException {
		var block = Label.TALK.id("kangrejos-2023/block");
		var fields = Map.<String, @Nullable Object>of("title", "Lightning talks", "kind", "lightning", "sources",
				List.of("page"));
		corrections.make(entry(new Edit(new SeenNode(block, null), "editions", fields)), ADA);
		save(KLINT, "editions", Map.of("within", "block"));
		assertThat(content().edges()).anyMatch(edge -> edge.type() == Relationship.WITHIN);
		remove(block);
		assertThat(content().nodes(Talk.class)).extracting(Talk::id).containsExactly(KLINT.toString());
		assertThat(content().edges()).noneMatch(edge -> edge.type() == Relationship.WITHIN);
		corrections.make(new Restoration(block), ADA);
		assertThat(content().edges()).anyMatch(edge -> edge.type() == Relationship.WITHIN);
	}

	@Test
	void takesASeriesOutAfterItsEditions() {
		var series = Label.SERIES.id("kangrejos");
		assertThatExceptionOfType(CorrectionException.class).isThrownBy(() -> remove(series))
			.withMessage(
					"series:kangrejos has editions, such as edition:kangrejos-2023: remove those first, or correct their series.");
		remove(KANGREJOS);
		remove(series);
		assertThat(content().nodes(Series.class)).isEmpty();
	}

	@Test
	void correctsATalkBesideOneThatNoFileStatesAnyLonger() throws IOException {
		save(KLINT, "editions", Map.of("room", "A"));
		var corrected = directory.resolve("corrections/edition-kangrejos-2023.yaml");
		Files.writeString(corrected, Files.readString(corrected) + "      - { id: withdrawn, room: C }\n");
		save(KLINT, "editions", Map.of("room", "B"));
		assertThat(corrected).content().contains("room: B", "room: C");
	}

	@Test
	void takesNothingAwayThatAnEntryNeeds() {
		assertThatExceptionOfType(CorrectionException.class).isThrownBy(() -> save(GARY, "people", nothing("name")))
			.withMessageContaining("\"gary-guo\" lacks name, which no file states or a correction takes away");
	}

	@Test
	void keepsTheCorrectionsOfTalksWhenTheirEditionIsCorrected() {
		save(KLINT, "editions", Map.of("title", "Another"));
		save(Label.EDITION.id("kangrejos-2023"), "editions", Map.of("city", "Oviedo"));
		assertThat(content().nodes(Talk.class).getFirst().title()).isEqualTo("Another");
	}

	@Test
	void mergesPeopleAndTakesThatBack() {
		corrections.make(new IdentityAnswer(Answer.SAME, List.of(GARY, BOQUN)), ADA);
		assertThat(person(GARY).formerIds()).containsExactly("person:boqun-feng");
		assertThat(person(GARY).aliases()).contains("Boqun Feng");
		corrections.make(new PersonSplit(BOQUN), ADA);
		assertThat(person(BOQUN).name()).isEqualTo("Boqun Feng");
		assertThat(directory.resolve("identity.yaml")).doesNotExist();
	}

	@Test
	void tellsPeopleApartOnlyIfTheyAreNotOne() {
		corrections.make(new IdentityAnswer(Answer.DIFFERENT, List.of(GARY, BOQUN)), ADA);
		assertThat(directory.resolve("identity.yaml")).content().contains("different: [gary-guo, boqun-feng]");
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new IdentityAnswer(Answer.SAME, List.of(GARY, BOQUN)), ADA))
			.withMessageContaining("have been told apart");
	}

	@Test
	void leavesCorrectionsByHandAlone() throws IOException {
		Files.writeString(directory.resolve("corrections.yaml"), "people:\n  - { id: gary-guo, github: one }\n");
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> save(GARY, "people", Map.of("github", "two")))
			.withMessageContaining("corrected by hand in corrections.yaml");
	}

	@Test
	void leavesWhatPeopleWroteAmongTheAnswersAsItIs() throws IOException {
		var identity = directory.resolve("identity.yaml");
		var written = """
				# who is who, as asked in Vienna
				- different: [gary-guo, jose-nunez]   # sure
				  on: 2024-09-18

				# by mail
				- same: [gary-guo, boqun-feng, feng-boqun]
				  why: "he says: so"
				# and this one later
				- different: [boqun-feng, jose-nunez]
				""";
		Files.writeString(identity, written);
		var made = corrections.make(new PersonSplit(BOQUN), ADA);
		assertThat(identity).hasContent(
				written.replace("gary-guo, boqun-feng, ", "gary-guo, ").replace("\"he says: so\"", "\"he says: so\""));
		assertThat(made.before()).isEqualTo("- same: [gary-guo, boqun-feng, feng-boqun]\n  why: \"he says: so\"\n");
		corrections.make(new PersonSplit(Label.PERSON.id("feng-boqun")), ADA);
		assertThat(identity).hasContent("""
				# who is who, as asked in Vienna
				- different: [gary-guo, jose-nunez]   # sure
				  on: 2024-09-18

				# by mail
				# and this one later
				- different: [boqun-feng, jose-nunez]
				""");
	}

	@Test
	void refusesToTakeOutAnAnswerThatStandsInOneLineWithOthers() throws IOException {
		var identity = directory.resolve("identity.yaml");
		var written = "[{same: [gary-guo, boqun-feng]}, {different: [gary-guo, jose-nunez]}]\n";
		Files.writeString(identity, written);
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new PersonSplit(BOQUN), ADA))
			.withMessageContaining("identity.yaml:1:2: take this answer out by hand");
		assertThat(identity).hasContent(written);
	}

	@Test
	void takesWhatHasBeenAnsweredAlreadyForAnAnswer() {
		var jose = Label.PERSON.id("jose-nunez");
		corrections.make(new IdentityAnswer(Answer.DIFFERENT, List.of(GARY, BOQUN)), ADA);
		var wider = corrections.make(new IdentityAnswer(Answer.DIFFERENT, List.of(GARY, BOQUN, jose)), ADA);
		assertThat(wider.before()).isNull();
		assertThat(wider.after()).contains("different: [gary-guo, boqun-feng, jose-nunez]\n");
		corrections.make(new IdentityAnswer(Answer.DIFFERENT, List.of(GARY, BOQUN)), ADA);
	}

	@Test
	void overwritesNoFileThatSomeoneElseWroteInto() throws IOException {
		var file = Files.createDirectories(directory.resolve("corrections")).resolve("person-gary-guo.yaml");
		var written = "people:\n  - { id: gary-guo, github: one }\n  - { id: boqun-feng, github: two }\n";
		Files.writeString(file, written);
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> save(GARY, "people", Map.of("github", "three")))
			.withMessageContaining("holds something else too");
		assertThat(file).hasContent(written);
	}

	@Test
	void takesAwayWhatWasCorrectedOfSomeoneWhoWasMergedLater() {
		save(BOQUN, "people", Map.of("github", "boqun", "aliases", List.of("Boqun F.")));
		corrections.make(new IdentityAnswer(Answer.SAME, List.of(GARY, BOQUN)), ADA);
		assertThat(person(GARY).github()).isEqualTo("boqun");
		var fields = nothing("github");
		fields.put("aliases", List.of("Xuan Guo (Gary)"));
		save(GARY, "people", fields);
		assertThat(person(GARY).github()).isNull();
		assertThat(person(GARY).aliases()).containsExactly("Xuan Guo (Gary)");
	}

	@Test
	void addsNobodyUnderAnIdThatWasSomeoneElses() {
		corrections.make(new IdentityAnswer(Answer.SAME, List.of(GARY, BOQUN)), ADA);
		var fields = Map.<String, @Nullable Object>of("name", "New", "sources", List.of("page"));
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(entry(new Edit(new SeenNode(BOQUN, null), "people", fields)), ADA))
			.withMessageContaining("person:boqun-feng is person:gary-guo now");
		remove(KLINT);
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections
				.make(entry(new Edit(new SeenNode(KLINT, null), "editions", Map.of("title", "New"))), ADA))
			.withMessageContaining("has been taken out by a correction; restore it");
	}

	@Test
	void saysWhatSomeoneNewLacks() {
		var ann = Label.PERSON.id("ann-other");
		assertThatExceptionOfType(CorrectionException.class).isThrownBy(
				() -> corrections.make(entry(new Edit(new SeenNode(ann, null), "people", Map.of("name", "Ann"))), ADA))
			.withMessageContaining("lacks sources");
		assertThat(directory.resolve("corrections")).doesNotExist();
	}

	@Test
	void writesNothingThatIsNotRecorded() throws IOException {
		save(GARY, "people", Map.of("github", "one"));
		var history = directory.resolve("corrections/.history.jsonl");
		Files.delete(history);
		Files.createDirectory(history);
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> save(GARY, "people", Map.of("github", "two")));
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> corrections.make(new DismissedTerm("best practices"), ADA));
		assertThat(person(GARY).github()).isEqualTo("one");
		assertThat(directory.resolve("terms.yaml")).doesNotExist();
	}

	@Test
	void leavesAFileAloneWhoseTextItCannotRead() throws IOException {
		var terms = directory.resolve("terms.yaml");
		var latin = "- term: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
		Files.write(terms, latin);
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new DismissedTerm("best practices"), ADA))
			.withMessageContaining("terms.yaml:1:1: the file is not encoded in UTF-8");
		assertThat(terms).hasBinaryContent(latin);
	}

	@Test
	void correctsNoSources() {
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new Removal(new SeenNode(Label.SOURCE.id("page"), "1")), ADA))
			.withMessageContaining("source:page can't be corrected here");
	}

	@Test
	void waitsForAnImportAndGivesUpInTheEnd() throws IOException {
		try (var lock = SeedLock.take(directory).orElseThrow()) {
			assertThatExceptionOfType(CorrectionException.class)
				.isThrownBy(() -> save(GARY, "people", Map.of("github", "one")))
				.withMessageContaining("such as an import")
				.extracting(CorrectionException::code)
				.isEqualTo(ErrorCode.CONFLICT);
		}
		save(GARY, "people", Map.of("github", "one"));
		assertThat(person(GARY).github()).isEqualTo("one");
	}

	@Test
	void mergesNobodyWhoWasToldApartOrMerged() {
		corrections.make(new IdentityAnswer(Answer.DIFFERENT, List.of(JOSE, BOQUN)), ADA);
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new IdentityAnswer(Answer.SAME, List.of(GARY, BOQUN, JOSE)), ADA))
			.withMessage("person:boqun-feng and person:jose-nunez have been told apart; reopenPeople takes that back.");
		corrections.make(new IdentityAnswer(Answer.SAME, List.of(GARY, BOQUN)), ADA);
		for (var answer : Answer.values()) {
			assertThatExceptionOfType(CorrectionException.class)
				.isThrownBy(() -> corrections.make(new IdentityAnswer(answer, List.of(JOSE, BOQUN)), ADA))
				.withMessage("person:boqun-feng is person:gary-guo already; splitPerson takes that back.");
		}
	}

	@Test
	void takesNoAnswerAboutFewerThanTwo() {
		for (var people : List.of(List.<NodeId>of(), List.of(GARY), List.of(GARY, BOQUN, GARY))) {
			assertThatExceptionOfType(CorrectionException.class)
				.isThrownBy(() -> new IdentityAnswer(Answer.SAME, people))
				.withMessage("Name at least two people, each of them once.");
		}
	}

	@Test
	void givesANamesakeNothingOfSomeoneWhoIsTakenOut() {
		remove(GARY);
		var other = Label.PERSON.id("other-gary");
		corrections.make(entry(
				new Edit(new SeenNode(other, null), "people", Map.of("name", "Gary Guo", "sources", List.of("page")))),
				ADA);
		assertThat(content().edges()).noneMatch(edge -> edge.type() == Relationship.PRESENTED);
	}

	@Test
	void dismissesNoTopic() {
		for (var name : List.of("Sleepable RCU", "sleepable rcu", "srcu")) {
			assertThatExceptionOfType(CorrectionException.class)
				.isThrownBy(() -> corrections.make(new DismissedTerm(name), ADA))
				.withMessage("\"%s\" is the name of topic:srcu.", name);
		}
	}

	@Test
	void dismissesATermOnce() {
		var made = corrections.make(new DismissedTerm("best practices"), ADA);
		assertThat(made.id()).isNull();
		assertThat(made.file()).isEqualTo("terms.yaml");
		assertThat(made.before()).isNull();
		assertThat(made.after()).isEqualTo("- { by: ada, term: best practices, why: seen on the page }\n");
		assertThat(DismissedTerms.in(corrections.files().all())).containsExactly("best practices");
		assertThat(corrections.make(new DismissedTerm("Best practices"), ADA).file()).isNull();
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new DismissedTerm(" "), ADA))
			.withMessageContaining("terms.yaml");
		assertThat(DismissedTerms.in(corrections.files().all())).containsExactly("best practices");
	}

	@Test
	void restoresWhatWasTakenOutAsItWasCorrected() {
		save(GARY, "people", Map.of("github", "nbdd0121"));
		save(KLINT, "editions", Map.of("title", "Another"));
		for (var node : List.of(GARY, KLINT, KANGREJOS)) {
			remove(node);
		}
		assertThat(content().nodes(Person.class)).extracting(Person::id).doesNotContain(GARY.toString());
		for (var node : List.of(KANGREJOS, KLINT, GARY)) {
			var made = corrections.make(new Restoration(node), ADA);
			assertThat(made.version()).isEqualTo(version(node));
			assertThat(made.before()).isNull();
			assertThat(made.after()).isNotNull();
		}
		assertThat(person(GARY).github()).isEqualTo("nbdd0121");
		assertThat(content().nodes(Talk.class)).extracting(Talk::title).containsExactly("Another");
		assertThat(content().edges()).anyMatch(edge -> edge.type() == Relationship.PRESENTED);
	}

	@Test
	void restoresNothingThatNoCorrectionTookOut() throws IOException {
		for (var node : List.of(GARY, Label.PERSON.id("nobody"))) {
			assertThatExceptionOfType(CorrectionException.class)
				.isThrownBy(() -> corrections.make(new Restoration(node), ADA))
				.withMessage("No correction has taken out %s.", node);
		}
		Files.writeString(directory.resolve("corrections.yaml"), """
				people:
				  - id: gary-guo
				    removed: true
				""");
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new Restoration(GARY), ADA))
			.withMessage("person:gary-guo is corrected by hand in corrections.yaml; correct it there.");
	}

	@Test
	void restoresNothingThatNoFileStatesAnyLonger() throws IOException {
		remove(BOQUN);
		var people = directory.resolve("people.yaml");
		var others = Files.readString(people).replaceAll("(?s)- id: boqun-feng.*?(?=- id)", "");
		Files.writeString(people, others);
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new Restoration(BOQUN), ADA))
			.withMessage("No file states person:boqun-feng any longer; to have it again, save it as something new.");
		var fields = Map.<String, @Nullable Object>of("name", "Feng Boqun", "sources", List.of("page"));
		corrections.make(entry(new Edit(new SeenNode(BOQUN, null), "people", fields)), ADA);
		assertThat(person(BOQUN).name()).isEqualTo("Feng Boqun");
	}

	@Test
	void keepsTheIdOfWhatEditorsHaveAddedAndTakenOut() {
		var ann = new SeenNode(Label.PERSON.id("ann-other"), null);
		var fields = Map.<String, @Nullable Object>of("name", "Ann Other", "sources", List.of("page"));
		corrections.make(entry(new Edit(ann, "people", fields)), ADA);
		remove(ann.id());
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(entry(new Edit(ann, "people", fields)), ADA))
			.withMessageContaining("has been taken out by a correction; restore it");
		corrections.make(new Restoration(ann.id()), ADA);
		assertThat(person(ann.id()).name()).isEqualTo("Ann Other");
	}

	@Test
	void missesNothingThatStandsInAFileWithProblems() throws IOException {
		remove(GARY);
		Files.writeString(directory.resolve("corrections/person-gary-guo.yaml"), "people: [");
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new Restoration(GARY), ADA))
			.withMessageStartingWith("Put the files right first:")
			.withMessageContaining("corrections/person-gary-guo.yaml:1:");
	}

	@Test
	void takesAnswersBack() {
		var apart = new IdentityAnswer(Answer.DIFFERENT, List.of(GARY, BOQUN));
		var term = new DismissedTerm("best practices");
		corrections.make(apart, ADA);
		corrections.make(term, ADA);
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections
				.make(new Withdrawal(new IdentityAnswer(Answer.DIFFERENT, List.of(GARY, JOSE, BOQUN))), ADA))
			.withMessage("No answer in identity.yaml says so.");
		assertThat(corrections.make(apart, ADA).file()).isNull();
		var made = corrections.make(new Withdrawal(new IdentityAnswer(Answer.DIFFERENT, List.of(BOQUN, GARY))), ADA);
		assertThat(made.before()).contains("different: [gary-guo, boqun-feng]");
		assertThat(made.after()).isNull();
		corrections.make(new Withdrawal(new DismissedTerm("Best Practices")), ADA);
		assertThat(directory.resolve("identity.yaml")).doesNotExist();
		assertThat(directory.resolve("terms.yaml")).doesNotExist();
	}

	@Test
	void takesAllAnswersBackThatSayTheSame() throws IOException {
		var identity = directory.resolve("identity.yaml");
		Files.writeString(identity, """
				- different: [gary-guo, boqun-feng]
				- different: [jose-nunez, boqun-feng] # by hand
				- different: [boqun-feng, gary-guo]
				""");
		var apart = new IdentityAnswer(Answer.DIFFERENT, List.of(GARY, BOQUN));
		corrections.make(new Withdrawal(apart), ADA);
		assertThat(identity).hasContent("- different: [jose-nunez, boqun-feng] # by hand");
		Files.writeString(identity, "- different: [gary-guo, boqun-feng, jose-nunez]\n");
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new Withdrawal(apart), ADA))
			.withMessageStartingWith("identity.yaml:1:3: this answer is about more people");
	}

	@Test
	void restoresAnEditionBeforeItsTalks() {
		save(KANGREJOS, "editions", Map.of("city", "Gijon"));
		remove(KLINT);
		remove(KANGREJOS);
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> corrections.make(new Restoration(KLINT), ADA))
			.withMessage("edition:kangrejos-2023 has been taken out by a correction; restore it first.");
		corrections.make(new Restoration(KANGREJOS), ADA);
		assertThat(content().nodes(Talk.class)).isEmpty();
		corrections.make(new Restoration(KLINT), ADA);
		assertThat(content().nodes(Talk.class)).hasSize(1);
		assertThat(directory.resolve("corrections/edition-kangrejos-2023.yaml")).content().contains("city: Gijon");
	}

	@Test
	void recordsNothingWhereNothingIsToBeChanged() {
		var made = save(GARY, "people", nothing("website"));
		assertThat(made.file()).isNull();
		assertThat(made.version()).isEqualTo(version(GARY));
		assertThat(save(GARY, "people", Map.of("name", "Gary Guo")).file()).isNull();
		assertThat(directory.resolve("corrections")).doesNotExist();
	}

	@Test
	void makesNoTopicSomethingElse() {
		var rcu = Label.TOPIC.id("rcu");
		assertThat(save(rcu, "subsystems", Map.of("url", "https://example.org/rcu")).file()).isNotNull();
		assertThatExceptionOfType(CorrectionException.class).isThrownBy(() -> save(rcu, "tools", Map.of("name", "RCU")))
			.withMessageContaining("topic:rcu is one of the subsystems");
	}

	@Test
	void keepsReferencesByANameThatIsCorrected() {
		save(GARY, "people", Map.of("name", "Guo Xuan"));
		save(Label.TOPIC.id("rcu"), "", Map.of("name", "Read-copy-update"));
		assertThat(content().edges())
			.anyMatch(edge -> edge.type() == Relationship.PRESENTED && edge.from().equals(GARY))
			.anyMatch(edge -> edge.type() == Relationship.ABOUT && edge.to().equals(Label.TOPIC.id("rcu")));
	}

	private static EntryRevision entry(Edit edit) {
		return new EntryRevision(edit);
	}

	private void remove(NodeId node) {
		corrections.make(new Removal(new SeenNode(node, version(node))), ADA);
	}

	private Correction save(NodeId node, String section, Map<String, @Nullable Object> fields) {
		return corrections.make(entry(new Edit(new SeenNode(node, version(node)), section, fields)), ADA);
	}

	private static Map<String, @Nullable Object> nothing(String... keys) {
		var fields = new HashMap<String, @Nullable Object>();
		Arrays.asList(keys).forEach(key -> fields.put(key, null));
		return fields;
	}

	private String version(NodeId node) {
		try {
			return StatedEntries.of(SeedDirectory.files(directory.toUri().toString()))
				.find(node)
				.orElseThrow()
				.version();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Person person(NodeId id) {
		return content().nodes(Person.class)
			.stream()
			.filter(person -> person.id().equals(id.toString()))
			.findFirst()
			.orElseThrow();
	}

	private GraphContent content() {
		try {
			var problems = new Problems();
			var content = SeedReader.read(SeedDirectory.files(directory.toUri().toString()), problems);
			assertThat(problems.sorted()).isEmpty();
			return content;
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
