package dev.ferrograph.ingest.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.programme.SpeakerList.Named;
import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerListTests {

	private final Findings findings = new Findings();

	private final SpeakerList list = new SpeakerList(findings, Sample.HASH);

	private List<Speaker> add(String... names) {
		Arrays.stream(names).forEach(name -> list.add(named(name, null)));
		return list.speakers();
	}

	private static Named named(String name, @Nullable String affiliation, ForeignKey... keys) {
		return new Named(Place.startOf("export"), name, Part.SPEAKER, affiliation, List.of(keys), null, null, null);
	}

	private static ForeignKey id(String id) {
		return new ForeignKey("/id", id);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
			"  Anna \u00A0 Roe\u200B |Anna Roe|", "Anna (annie) Roe|Anna Roe|annie",
			"Anna \"annie\" Roe|Anna Roe|annie", "Anna “annie” Roe|Anna Roe|annie", "Anna 'annie' Roe|Anna Roe|annie",
			"Anna Roe (Acme Ltd)|Anna Roe|Acme Ltd", "Anna Roe [annie]|Anna Roe|annie", "Anna O'Roe|Anna O'Roe|",
			"Anna d’Roe|Anna d’Roe|", "Anna Roe (she/her)|Anna Roe|", "Anna Roe [they/them/theirs]|Anna Roe|",
			"Anna Roe (er/ihm)|Anna Roe|", "Anna Roe (she / they) (annie)|Anna Roe|annie", "Anna Roe she/her|Anna Roe|",
			"Anna Roe (IT)|Anna Roe|IT", "ROE Anna|ROE Anna|", "annie|annie|", "(annie)|(annie)|", "DL1ABC|DL1ABC|",
			"松本 行弘|松本 行弘|", "Jos\u0065\u0301 Roe|José Roe|", "&Auml;nne Roe|Änne Roe|", "<b>Anna Roe</b>|Anna Roe|",
			"Roe, Anna|Roe, Anna|", "Anna Roe, PhD|Anna Roe, PhD|", "Anna Roe, Acme Inc|Anna Roe, Acme Inc|",
			"Olle E Roe|Olle E Roe|", "Anna and Ben Roe|Anna and Ben Roe|",
			"The one with the braid|The one with the braid|", "Anna Roe,|Anna Roe|",
			"Team Lead Anna Roe|Team Lead Anna Roe|", "Al Tba|Al Tba|", "Todor Odo|Todor Odo|" })
	void readsOneName(String written, String name, @Nullable String aside) {
		assertThat(add(written)).singleElement().satisfies(speaker -> {
			assertThat(speaker.name()).isEqualTo(name);
			assertThat(speaker.aside()).isEqualTo(aside == null || aside.isEmpty() ? null : aside);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "TODO", "tba", "T.B.A.", "TBD", "-", "--", "–", "...", "?", "N/A", "Staff", "FOSDEM staff",
			"Panel", "Panelists", "Discussion Panel", "The team", "Kernel Team", "Various speakers", "Organizers",
			"Festival Organisers", "Speaker", "Unknown", "To be announced", "everyone", "1234", "Programme Committee",
			"<b>TBA</b>", "\"TBA\"", "(TBA)" })
	void leavesOutWhatNamesNobodyAndSaysSo(String written) {
		assertThat(add(written)).isEmpty();
		assertThat(findings.notes("export")).singleElement()
			.satisfies(note -> assertThat(note.message()).endsWith("is left out, being no person"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anna Roe & Ben Doe", "Anna Roe and Ben Doe", "Anna Roe, Ben Doe", "Anna Roe / Ben Doe",
			"Anna Roe; Ben Doe", "Anna Roe und Ben Doe", "Anna Roe y Ben Doe", "Anna Roe + Ben Doe" })
	void takesTwoNamesApartAndSaysSo(String written) {
		list.add(named(written, "Acme", id("1")));
		assertThat(list.speakers()).extracting(Speaker::name).containsExactly("Anna Roe", "Ben Doe");
		assertThat(list.speakers()).allSatisfy(speaker -> assertThat(speaker.keys()).isEmpty());
		assertThat(findings.notes("export")).hasSize(1);
	}

	@Test
	void takesThreeNamesApart() {
		assertThat(add("Anna Roe, Ben van der Doe and Carl Poe")).extracting(Speaker::name)
			.containsExactly("Anna Roe", "Ben van der Doe", "Carl Poe");
	}

	@Test
	void asksWhetherAFieldHoldsTwoNames() {
		assertThat(add("Anna and Ben Roe")).hasSize(1);
		assertThat(findings.problems("export")).extracting(Problem::message)
			.containsExactly("\"Anna and Ben Roe\" may be several people; name each of them by itself in the source");
	}

	@Test
	void makesKeysOfAddressesInNames() {
		assertThat(add("Anna Roe <anna@example.org>")).containsExactly(new Speaker("Anna Roe", null, Part.SPEAKER, null,
				List.of(Sample.HASH.of("ANNA@example.org")), null, null));
		assertThat(add("ben@example.org")).hasSize(1);
		assertThat(findings.problems("export")).extracting(Problem::message)
			.containsExactly("an e-mail address stands for the name of a speaker, who is left out; give the name");
	}

	@Test
	void dropsAddressesWithoutASecret() {
		var without = new SpeakerList(findings, null);
		without.add(named("Anna Roe (anna@example.org)", null));
		assertThat(without.speakers())
			.containsExactly(new Speaker("Anna Roe", null, Part.SPEAKER, null, List.of(), null, null));
	}

	@Test
	void leavesOutAffiliationsThatAreNone() {
		list.add(named("Anna Roe", "-"));
		list.add(named("Ben Doe", "N/A"));
		list.add(named("Carl Poe", "Acme Team"));
		assertThat(list.speakers()).extracting(Speaker::affiliation).containsExactly(null, null, "Acme Team");
	}

	@Test
	void keepsHandlesOfTheFediverse() {
		assertThat(add("Anna Roe (@anna@social.example)")).extracting(Speaker::aside)
			.containsExactly("@anna@social.example");
	}

	@Test
	void takesSomeoneNamedTwiceOnce() {
		list.add(new Named(Place.startOf("export"), "Anna Roe", Part.AUTHOR, null, List.of(id("1")), null, null, null));
		list.add(named("ANNA ROE", "Acme"));
		list.add(named("Anna B. Roe", null, id("1")));
		assertThat(list.speakers())
			.containsExactly(new Speaker("Anna Roe", null, Part.SPEAKER, "Acme", List.of(id("1")), null, null));
	}

	@Test
	void keepsTwoPeopleOfOneNameAndSaysSo() {
		list.add(named("Wei Roe", null, id("1")));
		list.add(named("Wei Roe", null, id("2")));
		list.add(named("Wei Roe", null, id("2")));
		assertThat(list.speakers()).extracting(Speaker::keys).containsExactly(List.of(id("1")), List.of(id("2")));
		assertThat(findings.notes("export")).extracting(Problem::message)
			.contains("\"Wei Roe\" stands here twice with different ids, so they are two people");
	}

}
