package dev.ferrograph.ingest.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.Edition;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.Talk;
import dev.ferrograph.ingest.yaml.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several files that say something of the same people, editions and talks. */
class LayerTests {

	private static final String IMPORT = """
			sources:
			  - id: export
			    title: An export
			people:
			  - id: gary-guo
			    name: Guo, Gary
			    aliases: [GARY GUO]
			    identifiers: [example.org/7]
			    sources: [export]
			  - id: new-comer
			    name: New Comer
			    sources: [export]
			editions:
			  - id: kangrejos-2023
			    series: kangrejos
			    year: 2023
			    name: Kangrejos
			    city: Gijon
			    country: Spain
			    sources: [export]
			    talks:
			      - id: klint
			        title: klint (imported)
			        kind: other
			        room: A
			        speakers: [gary-guo, new-comer]
			        topics: [klint, rcu]
			        sources: [export]
			      - id: lunch-talk
			        title: A talk over lunch
			        kind: talk
			        speakers: [new-comer]
			        sources: [export]
			""";

	private static SeedTester seed() {
		return SeedTester.seed().with("editions/kangrejos-2023.yaml", SeedTester.talk("""
				speakers: [Gary Guo]
				topics: [RCU]
				""")).with("imports/export.yaml", IMPORT);
	}

	@Test
	void addsWhatAnImportSaysToWhatPeopleWrote() {
		var content = seed().content();
		assertThat(edition(content).city()).isEqualTo("Gijón");
		assertThat(edition(content).country()).isEqualTo("Spain");
		var klint = talk(content, "klint");
		assertThat(klint.title()).isEqualTo("Klint");
		assertThat(klint.room()).isEqualTo("A");
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/klint"))
			.containsExactly("person:gary-guo", "person:new-comer");
		assertThat(to(content, Relationship.ABOUT, "talk:kangrejos-2023/klint")).containsExactly("topic:rcu",
				"topic:klint");
		assertThat(talk(content, "lunch-talk").title()).isEqualTo("A talk over lunch");
		assertThat(person(content, "gary-guo").name()).isEqualTo("Gary Guo");
		assertThat(person(content, "gary-guo").aliases()).contains("Xuan Guo (Gary)");
		assertThat(person(content, "gary-guo").identifiers()).containsExactly("example.org/7");
		assertThat(to(content, Relationship.STATED_BY, "person:gary-guo")).containsExactly("source:page",
				"source:export");
	}

	@Test
	void correctsWhatBothSay() {
		var content = seed().with("corrections.yaml", """
				people:
				  - id: gary-guo
				    github: nbdd0121
				editions:
				  - id: kangrejos-2023
				    country: ~
				    talks:
				      - id: klint
				        title: Klint, corrected
				        without:
				          topics: [rcu]
				          speakers: [Gary Guo]
				      - id: lunch-talk
				        removed: true
				""").content();
		assertThat(person(content, "gary-guo").github()).isEqualTo("nbdd0121");
		assertThat(edition(content).country()).isNull();
		assertThat(talk(content, "klint").title()).isEqualTo("Klint, corrected");
		assertThat(to(content, Relationship.ABOUT, "talk:kangrejos-2023/klint")).containsExactly("topic:klint");
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/klint"))
			.containsExactly("person:new-comer");
		assertThat(content.nodes(Talk.class)).hasSize(1);
	}

	@Test
	void takesAwayWhatSeveralFilesSayAndWhatNoneSaysAnyLonger() {
		var another = IMPORT.replace("country: Spain", "country: España")
			.replaceAll("(?s)sources:.*?people:", "people:")
			.replace("room: A", "room: B");
		var correction = """
				editions:
				  - id: kangrejos-2023
				    country: ~
				    video: ~
				    talks:
				      - id: klint
				        room: ~
				        track: ~
				""";
		var content = seed().with("imports/more.yaml", another).with("corrections.yaml", correction).content();
		assertThat(edition(content).country()).isNull();
		assertThat(edition(content).video()).isNull();
		assertThat(talk(content, "klint").room()).isNull();
		assertThat(edition(seed().with("corrections/one.yaml", correction)
			.with("generated/editions/kangrejos-2023.yaml", "id: kangrejos-2023\ncountry: ~\n")
			.content()).country()).isNull();
	}

	@Test
	void keepsReferencesByANameThatIsCorrected() {
		var content = seed().with("corrections.yaml", """
				people:
				  - id: gary-guo
				    name: Guo Xuan
				    without:
				      aliases: [Xuan Guo (Gary)]
				concepts:
				  - id: rcu
				    name: Read-copy-update
				organizations:
				  - id: arm
				    name: Arm Limited
				""").with("people.yaml", """
				- id: gary-guo
				  name: Gary Guo
				  aliases: [Xuan Guo (Gary)]
				  affiliations:
				    - organization: Arm
				  sources: [page]
				- id: boqun-feng
				  name: Boqun Feng
				  sources: [page]
				""").with("organizations.yaml", "- id: arm\n  name: Arm\n").content();
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/klint")).contains("person:gary-guo");
		assertThat(to(content, Relationship.ABOUT, "talk:kangrejos-2023/klint")).contains("topic:rcu");
		assertThat(to(content, Relationship.AFFILIATED_WITH, "person:gary-guo")).containsExactly("organization:arm");
	}

	@Test
	void asksWhoIsMeantByANameThatSomeoneElseHasNow() {
		seed().with("imports/export.yaml", "people: []\n")
			.with("corrections.yaml", """
					people:
					  - id: gary-guo
					    name: Guo Xuan
					  - id: boqun-feng
					    name: Gary Guo
					""")
			.hasProblems(
					"editions/kangrejos-2023.yaml:14:16: \"Gary Guo\" can mean \"boqun-feng\" (corrections.yaml:4:9) "
							+ "or \"gary-guo\" (corrections.yaml:2:9); write the id of the person that is meant");
	}

	@Test
	void takesOutWhatWasRenamed() {
		var content = seed().with("corrections.yaml", """
				people:
				  - { id: gary-guo, name: Guo Xuan, removed: true }
				concepts:
				  - { id: rcu, name: Read-copy-update, removed: true }
				""").with("topics/subsystems.yaml", "- { id: rcu, name: RCU }\n").content();
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/klint"))
			.containsExactly("person:new-comer");
		assertThat(to(content, Relationship.ABOUT, "talk:kangrejos-2023/klint")).containsExactly("topic:klint");
	}

	@Test
	void takesOutWhomFilesCallByAFormerId() {
		var content = seed().with("identity.yaml", "- same: [boqun-feng, gary-guo]\n").with("corrections.yaml", """
				people:
				  - { id: boqun-feng, removed: true }
				editions:
				  - id: kangrejos-2023
				    talks:
				      - { id: klint, speakers: [gary-guo] }
				""").content();
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/klint"))
			.containsExactly("person:new-comer");
	}

	@Test
	void takesOutWithAPersonWhatRefersToThem() {
		var content = seed().with("corrections.yaml", """
				people:
				  - id: new-comer
				    removed: true
				  - id: gary-guo
				    removed: true
				""").content();
		assertThat(content.nodes(Person.class)).extracting(Person::id)
			.containsExactly("person:boqun-feng", "person:jose-nunez");
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/klint")).isEmpty();
	}

	@Test
	void doesNotTakeTheOtherSpeakersForAll() {
		assertThat(talk(seed().content(), "klint").speakersComplete()).isTrue();
		var content = seed().with("corrections.yaml", "people:\n  - id: new-comer\n    removed: true\n").content();
		assertThat(talk(content, "klint").speakersComplete()).isFalse();
	}

	@Test
	void leavesOutCorrectionsOfWhatIsNoLongerThere() {
		var problems = new Problems();
		var content = SeedReader.read(SeedTester.seed().with("corrections/one.yaml", """
				people:
				  - id: nobody
				    name: Nobody, corrected
				    github: nobody
				editions:
				  - id: kangrejos-2023
				    talks:
				      - id: never-held
				        room: B
				""").files(), problems);
		assertThat(problems.sorted()).isEmpty();
		assertThat(content.nodes(Talk.class)).isEmpty();
		assertThat(problems.notes()).extracting(Object::toString)
			.containsExactly(
					"corrections/one.yaml:2:5: \"nobody\" lacks sources, which no file states or a correction takes away: complete it, or remove it",
					"corrections/one.yaml:8:9: \"never-held\" lacks title, kind, sources, which no file states or a correction takes away: complete it, or remove it");
	}

	@Test
	void correctsEachEntryInOnePlaceOnly() {
		seed().with("corrections.yaml", "people: [{ id: gary-guo, github: one }]\n")
			.with("corrections/mine.yaml", "people: [{ id: gary-guo, aliases: [Gary] }]\n")
			.hasProblems(
					"corrections/mine.yaml:1:10: \"gary-guo\" is corrected at corrections.yaml:1:10 already; merge the two corrections");
	}

	@Test
	void saysWhatTakesNothingOut() {
		var problems = new Problems();
		SeedReader.read(seed().with("corrections.yaml", "people: [{ id: nobody, removed: true }]\n").files(), problems);
		assertThat(problems.sorted()).isEmpty();
		assertThat(problems.notes()).extracting(Object::toString)
			.containsExactly("corrections.yaml:1:10: no file states \"nobody\", so that nothing is taken out");
	}

	@Test
	void leavesReferencesByTheNameOfSomeoneWhoIsTakenOut() {
		var problems = new Problems();
		var content = SeedReader.read(SeedTester.seed()
			.with("editions/kangrejos-2023.yaml", SeedTester.talk("speakers: [Gary Guo, other-gary]"))
			.with("corrections.yaml", """
					people:
					  - { id: gary-guo, removed: true }
					  - { id: other-gary, name: Gary Guo, sources: [page] }
					""")
			.files(), problems);
		assertThat(problems.sorted()).isEmpty();
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/klint"))
			.containsExactly("person:other-gary");
		assertThat(content.nodes(Talk.class).getFirst().speakersComplete()).isFalse();
		assertThat(problems.notes()).extracting(Object::toString)
			.containsExactly(
					"editions/kangrejos-2023.yaml:14:16: \"Gary Guo\" means the person that a correction takes out; write the id if another is meant");
	}

	@Test
	void leavesReferencesByAnOldNameWhenANamesakeIsTakenOut() {
		var content = SeedTester.seed()
			.with("editions/kangrejos-2023.yaml", SeedTester.talk("speakers: [Gary Guo]"))
			.with("corrections.yaml", "people: [{ id: other-gary, name: Gary Guo, sources: [page], removed: true }]\n")
			.content();
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/klint"))
			.containsExactly("person:gary-guo");
	}

	@Test
	void makesOneOfPeopleWhoAreNamedTogether() {
		var content = seed().with("identity.yaml", "- same: [gary-guo, new-comer]\n").with("imports/list.yaml", """
				sources: [{ id: list, title: A list }]
				changes:
				  - id: fix
				    title: "rust: fix"
				    contributions:
				      - { person: new-comer, role: reviewer, date: 2024-03-01 }
				      - { person: gary-guo, role: reviewer, date: 2024-03-02 }
				    sources: [list]
				""").content();
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/klint"))
			.containsExactly("person:gary-guo");
		assertThat(from(content, Relationship.MADE, "contribution:fix/gary-guo/reviewer"))
			.containsExactly("person:gary-guo");
	}

	@Test
	void takesAnswersAboutPeopleWhoAreGoneForNone() {
		var problems = new Problems();
		SeedReader.read(seed().with("identity.yaml", """
				- different: [gary-guo, gone]
				- same: [jose-nunez, gone-too]
				""").files(), problems);
		assertThat(problems.sorted()).isEmpty();
		assertThat(problems.notes()).extracting(Object::toString)
			.containsExactly("identity.yaml:1:25: no file states \"gone\"");
	}

	@Test
	void refusesToTakeOutASeriesThatHasEditions() {
		seed().with("corrections.yaml", "series: [{ id: kangrejos, removed: true }]\n")
			.hasProblems(
					"editions/kangrejos-2023.yaml:2:9: unknown series \"kangrejos\"; add it to series.yaml or correct it");
	}

	@Test
	void takesReleasesInTheOrderOfTheirFiles() {
		seed().with("imports/maintainers.yaml", """
				sources: [{ id: tree, title: A tree }]
				releases:
				  - { id: v6.10, date: 2024-07-14, sources: [tree] }
				""").with("releases.yaml", """
				- { id: v6.9, date: 2024-05-12, sources: [page] }
				- { id: v6.10, date: 2024-07-14, sources: [mail] }
				""").content();
	}

	@Test
	void makesOneOfPeopleWhoAreTheSame() {
		var content = seed().with("identity.yaml", """
				- same: [gary-guo, new-comer]
				  by: an editor
				""").content();
		var gary = person(content, "gary-guo");
		assertThat(gary.aliases()).contains("New Comer", "Xuan Guo (Gary)").doesNotContain("Gary Guo");
		assertThat(gary.formerIds()).containsExactly("person:new-comer");
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/klint"))
			.containsExactly("person:gary-guo");
		assertThat(from(content, Relationship.PRESENTED, "talk:kangrejos-2023/lunch-talk"))
			.containsExactly("person:gary-guo");
	}

	@Test
	void keepsAnAnswerAboutSomeoneWhomNoFileStatesAnyLonger() {
		var content = SeedTester.seed().with("identity.yaml", "- same: [gary-guo, new-comer]").content();
		assertThat(person(content, "gary-guo").formerIds()).containsExactly("person:new-comer");
	}

	@Test
	void tellsPeopleApartWhoAreDifferent() {
		SeedTester.seed().with("people/two.yaml", """
				- id: gary-guo-2
				  name: Gary Guo
				  disambiguation: of another place
				  sources: [page]
				""").with("corrections.yaml", """
				people:
				  - id: gary-guo
				    disambiguation: of one place
				""").with("identity.yaml", "- different: [gary-guo, gary-guo-2]").hasProblems();
	}

	@Test
	void refusesAnswersThatContradictEachOther() {
		SeedTester.seed()
			.with("identity.yaml", """
					- same: [gary-guo, boqun-feng]
					- different: [gary-guo, boqun-feng]
					- same: [jose-nunez]
					- different: [boqun-feng, jose-nunez]
					  same: [boqun-feng, jose-nunez]
					""")
			.hasProblems("identity.yaml:2:15: these are the same person by another answer; remove one of the two",
					"identity.yaml:3:9: write same or different with the ids of at least two people",
					"identity.yaml:4:15: these are the same person by another answer; remove one of the two",
					"identity.yaml:5:9: write same or different with the ids of at least two people");
	}

	@Test
	void findsWhatOneLayerSaysTwice() {
		SeedTester.seed().with("people/more.yaml", """
				- id: gary-guo
				  name: Gary Guo
				  sources: [page]
				""").hasProblems("people/more.yaml:1:7: duplicate id \"gary-guo\"; the first is at people.yaml:4:7");
	}

	@Test
	void namesTheSectionThatWasMeant() {
		SeedTester.seed().with("corrections.yaml", """
				peeple:
				  - id: gary-guo
				""").hasProblems("corrections.yaml:1:1: unknown section \"peeple\"; did you mean \"people\"?");
	}

	private static Edition edition(GraphContent content) {
		return content.nodes(Edition.class).getFirst();
	}

	private static Person person(GraphContent content, String id) {
		return content.nodes(Person.class)
			.stream()
			.filter(person -> person.id().equals("person:" + id))
			.findFirst()
			.orElseThrow();
	}

	private static Talk talk(GraphContent content, String id) {
		return content.nodes(Talk.class)
			.stream()
			.filter(talk -> talk.id().endsWith("/" + id))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> from(GraphContent content, Relationship type, String to) {
		return content.edges()
			.stream()
			.filter(edge -> edge.type() == type && edge.to().toString().equals(to))
			.map(Edge::from)
			.map(Object::toString)
			.toList();
	}

	private static List<String> to(GraphContent content, Relationship type, String from) {
		return content.edges()
			.stream()
			.filter(edge -> edge.type() == type && edge.from().toString().equals(from))
			.map(Edge::to)
			.map(Object::toString)
			.toList();
	}

}
