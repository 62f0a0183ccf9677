package dev.ferrograph.ingest.seed;

import static dev.ferrograph.ingest.seed.SeedTester.edition;
import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static dev.ferrograph.ingest.seed.SeedTester.talk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.Edition;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.Talk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What programmes say of talks and editions beside who, what and when. */
class TalkTests {

	private static final String EDITION = "editions/kangrejos-2023.yaml";

	@Test
	void keepsWhatProgrammesSay() {
		var content = seed().with(EDITION, edition("""
				aliases: [Krabs 23]
				timeZone: Europe/Madrid
				identifiers: [indico.example.org/7]
				organizers: [Boqun Feng]
				hosts: [Google]
				talks:
				  - id: block
				    title: Lightning talks
				    kind: lightning
				    room: Main hall
				    duration: 30
				    sources: [page]
				  - id: klint
				    title: Klint
				    subtitle: Atomic context at compile time
				    kind: lightning
				    within: block
				    language: en
				    abstract: It finds what may sleep.
				    links: ["https://example.org/a", "https://example.org/b"]
				    identifiers: [pretalx.example.org/ABC]
				    speakers: [Gary Guo]
				    sources: [page]
				""")).content();
		assertThat(content.nodes(Edition.class)).singleElement().satisfies(edition -> {
			assertThat(edition.aliases()).containsExactly("Krabs 23");
			assertThat(edition.timeZone()).isEqualTo("Europe/Madrid");
			assertThat(edition.identifiers()).containsExactly("indico.example.org/7");
		});
		assertThat(content.nodes(Talk.class)).filteredOn(talk -> talk.id().endsWith("/klint"))
			.singleElement()
			.satisfies(talk -> {
				assertThat(talk.subtitle()).isEqualTo("Atomic context at compile time");
				assertThat(talk.abstractText()).isEqualTo("It finds what may sleep.");
				assertThat(talk.language()).isEqualTo("en");
				assertThat(talk.cancelled()).isFalse();
				assertThat(talk.links()).containsExactly("https://example.org/a", "https://example.org/b");
				assertThat(talk.identifiers()).containsExactly("pretalx.example.org/ABC");
			});
		assertThat(edges(content, Relationship.WITHIN))
			.containsExactly("talk:kangrejos-2023/klint > talk:kangrejos-2023/block");
		assertThat(edges(content, Relationship.ORGANIZED))
			.containsExactly("person:boqun-feng > edition:kangrejos-2023");
		assertThat(edges(content, Relationship.HOSTED)).containsExactly("organization:google > edition:kangrejos-2023");
	}

	@Test
	void nobodyHasGivenWhatWasCancelled() {
		var content = seed().with(EDITION, talk("cancelled: true\nspeakers: [Gary Guo]")).content();
		assertThat(edges(content, Relationship.ANNOUNCED))
			.containsExactly("person:gary-guo > talk:kangrejos-2023/klint");
		assertThat(edges(content, Relationship.PRESENTED)).isEmpty();
		assertThat(content.nodes(Talk.class)).singleElement().satisfies(talk -> {
			assertThat(talk.cancelled()).isTrue();
			assertThat(talk.speakersComplete()).isFalse();
		});
	}

	@Test
	void blocksAndCancelledTalksLackNoSpeakers() {
		var content = seed().with(EDITION, edition("""
				programmeComplete: true
				talks:
				  - { id: block, title: Lightning talks, kind: lightning, sources: [page] }
				  - { id: one, title: One, kind: lightning, within: block, speakers: [Gary Guo], sources: [page] }
				  - { id: two, title: Two, kind: talk, cancelled: true, speakers: [Boqun Feng], sources: [page] }
				""")).content();
		assertThat(content.nodes(Edition.class)).singleElement().matches(Edition::speakersComplete);
	}

	@Test
	void saysWhatIsWrong() {
		seed().with(EDITION, talk("within: block\nlanguage: English please\nlinks: [example.org]"))
			.hasProblems(EDITION + ":14:13: unknown talk \"block\"; add it to " + EDITION + " or correct it",
					EDITION + ":15:15: \"English please\" is not a language tag; write one such as en or pt-BR",
					EDITION + ":16:13: \"example.org\" is not an http or https URL");
		seed().with(EDITION, talk("within: klint"))
			.hasProblems(EDITION + ":14:13: \"klint\" is this talk itself; name the one that it is a part of");
		seed().with(EDITION, edition("""
				talks:
				  - { id: b, title: B, kind: talk, within: c, sources: [page] }
				  - { id: c, title: C, kind: talk, within: a, sources: [page] }
				  - { id: a, title: A, kind: talk, within: b, sources: [page] }
				  - { id: d, title: D, kind: talk, within: a, sources: [page] }
				""")).hasProblems(EDITION + ":12:44: talks contain each other: a, b, c; remove one within");
		seed().with(EDITION, edition("timeZone: Europe/Madird\n"))
			.hasProblems(EDITION + ":9:11: \"Europe/Madird\" is not a time zone; did you mean \"Europe/Madrid\"?");
	}

	@Test
	void anIdInAnotherSystemBelongsToOnePerson() {
		seed().with("people.yaml", """
				- { id: a, name: Ana Novak, identifiers: [pretalx.example.org/A], sources: [page] }
				- { id: b, name: Rui Silva, identifiers: [pretalx.example.org/A], sources: [page] }
				""")
			.hasProblems("people.yaml:2:43: duplicate identifier \"pretalx.example.org/A\"; the first is at "
					+ "people.yaml:1:43; an id in another system belongs to one person");
	}

	private static List<String> edges(GraphContent content, Relationship type) {
		return content.edges()
			.stream()
			.filter(edge -> edge.type() == type)
			.map(edge -> edge.from() + " > " + edge.to())
			.toList();
	}

}
