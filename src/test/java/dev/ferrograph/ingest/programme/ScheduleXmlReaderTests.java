package dev.ferrograph.ingest.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.ingest.yaml.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;

class ScheduleXmlReaderTests {

	private static final String CONFERENCE = """
			<conference><acronym>ferro26</acronym><title>Ferro Days</title><venue>Old Mill</venue><city>Bonn</city>
			<start>2026-03-07</start><end>2026-03-08</end><day_change>09:00:00</day_change>
			<base_url>https://talks.example.org/2026/</base_url></conference>
			""";

	private static Programme read(String content) {
		return Sample.read(ProgrammeFormat.SCHEDULE_XML, content, new ReadOptions(true, Sample.HASH, null, null));
	}

	private static Programme readEvents(String events) {
		return read("<schedule>%s<day index='1' date='2026-03-07'><room name='Main'>%s</room></day></schedule>"
			.formatted(CONFERENCE, events));
	}

	private static Session only(Programme programme) {
		assertThat(programme.sessions()).hasSize(1);
		return programme.sessions().getFirst();
	}

	private static void assertRefused(String content, String message) {
		assertThatExceptionOfType(UnreadableProgrammeException.class).isThrownBy(() -> read(content))
			.withMessageContaining(message);
	}

	@Test
	void readsWhatIsSaidOfTheEdition() {
		var programme = readEvents("");
		assertThat(programme.title()).isEqualTo("Ferro Days");
		assertThat(programme.acronym()).isEqualTo("ferro26");
		assertThat(programme.venue()).isEqualTo("Old Mill");
		assertThat(programme.city()).isEqualTo("Bonn");
		assertThat(programme.start()).isEqualTo(LocalDate.of(2026, 3, 7));
		assertThat(programme.key()).isEqualTo(new ForeignKey("talks.example.org/acronym", "ferro26"));
	}

	@Test
	void readsATalkOfFrab() {
		var session = only(readEvents(
				"""
						<event guid="8a1b2c3d-0000-5000-8000-000000000001" id="41" code="ABCDEF"><room>Main</room>
						<title>Locks &amp; keys</title><subtitle/><type>lecture</type><date>2026-03-07T10:30:00+01:00</date>
						<start>10:30</start><duration>00:45</duration><abstract>&lt;p&gt;Short.&lt;/p&gt;</abstract>
						<slug>ferro26-41-locks</slug><track>Kernel</track><language>en</language>
						<persons><person id="7" guid="8a1b2c3d-0000-5000-8000-00000000000a">Anna  Roe</person>
						<person id="8">Ben Doe</person></persons><description>Long.</description>
						<recording><license/><optout>false</optout></recording>
						<links><link href="https://example.org/code">Code</link><link href="https://example.org/1.webm">Video</link></links>
						<attachments><attachment type="slides" href="https://example.org/1">Slides</attachment></attachments>
						<url>https://talks.example.org/2026/41.html</url></event>"""));
		assertThat(session.keys()).containsExactly(
				new ForeignKey(ForeignKey.UUID, "8a1b2c3d-0000-5000-8000-000000000001"),
				new ForeignKey("talks.example.org/code", "ABCDEF"), new ForeignKey("talks.example.org/id", "41"));
		assertThat(session.title()).isEqualTo("Locks & keys");
		assertThat(session.subtitle()).isNull();
		assertThat(session.track()).isEqualTo("Kernel");
		assertThat(session.abstractText()).isEqualTo("Short.\n\nLong.");
		assertThat(session.slot()).isEqualTo(new Slot(LocalDate.of(2026, 3, 7), LocalDateTime.of(2026, 3, 7, 10, 30),
				ZoneOffset.ofHours(1), 45, "Main"));
		assertThat(session.links()).containsExactly(new Link("https://example.org/code", "Code"));
		assertThat(session.recordings()).containsExactly(new Link("https://example.org/1.webm", "Video"));
		assertThat(session.attachments()).containsExactly(new Link("https://example.org/1", "Slides"));
		assertThat(session.speakers()).extracting(Speaker::name).containsExactly("Anna Roe", "Ben Doe");
		assertThat(session.speakers().getLast().keys()).containsExactly(new ForeignKey("talks.example.org/id", "8"));
	}

	@Test
	void readsOlderWritersWithoutDatesAndRooms() {
		var programme = read("""
				<schedule><conference><title>Ferro Days 2008</title><day_change>06:00</day_change></conference>
				<day date='2008-03-07' index='1'>
				<event id="1"><room>Attic</room><title>One</title><start>10:30</start><duration>00:30</duration></event>
				<event id="2"><room>Attic</room><title>Late</title><start>00:15</start></event>
				<event id="3"><title>Later</title><start>25:15</start></event></day></schedule>""");
		assertThat(programme.problems()).isEmpty();
		assertThat(programme.sessions()).extracting(session -> session.slot().day())
			.containsOnly(LocalDate.of(2008, 3, 7));
		assertThat(programme.sessions()).extracting(session -> session.slot().start())
			.containsExactly(LocalDateTime.of(2008, 3, 7, 10, 30), LocalDateTime.of(2008, 3, 8, 0, 15),
					LocalDateTime.of(2008, 3, 8, 1, 15));
		assertThat(programme.sessions()).extracting(session -> session.slot().room())
			.containsExactly("Attic", "Attic", null);
		assertThat(programme.sessions().getFirst().keys()).containsExactly(new ForeignKey("Ferro Days 2008/id", "1"));
	}

	@Test
	void readsHtmlThatWasNotEscaped() {
		var session = only(readEvents("""
				<event id="1"><title>Fast <i>and</i> safe</title>
				<abstract><p>One <b>two</b></p><p>three &amp; four</p></abstract></event>"""));
		assertThat(session.title()).isEqualTo("Fast and safe");
		assertThat(session.abstractText()).isEqualTo("One two\n\nthree & four");
	}

	@Test
	void readsCdataAndAnythingUnknown() {
		var session = only(readEvents("""
				<event id="1" colour="red"><title><![CDATA[Vec<T> & co]]></title><new><deep a="1">x</deep></new>
				<persons><!-- nobody --></persons></event><break/>"""));
		assertThat(session.title()).isEqualTo("Vec<T> & co");
		assertThat(session.speakers()).isEmpty();
	}

	@Test
	void saysThatTheDateOfADayIsNonsense() {
		var programme = read("""
				<schedule><conference><title>Ferro Days</title></conference><day date='20008-02-2'>
				<event id="1"><title>One</title><start>10:30</start></event></day></schedule>""");
		assertThat(only(programme).slot().start()).isNull();
		assertThat(programme.problems()).extracting(Problem::message)
			.containsExactly("\"20008-02-2\" is not a date; write it as in 2023-09-16",
					"nothing says on which day this starts; give a date with it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\r\n\n " })
	void readsLatin1WhereItIsDeclared(String before) {
		var content = before
				+ "<?xml version='1.0' encoding='ISO-8859-1'?><schedule><event><title>Über Käse</title></event></schedule>";
		var programme = Sample.read(ProgrammeFormat.SCHEDULE_XML, Sample.encoded(content, "ISO-8859-1"),
				ReadOptions.DEFAULT);
		assertThat(only(programme).title()).isEqualTo("Über Käse");
	}

	@Test
	void saysThatTextsLookEncodedTwice() {
		// UTF-8 in a file that declares Latin-1
		var content = "<?xml version='1.0' encoding='ISO-8859-1'?><schedule><event><title>Über Käse</title></event></schedule>";
		assertThat(read(content).problems()).extracting(Problem::message)
			.singleElement()
			.asString()
			.contains("looks as if it was encoded twice");
	}

	@Test
	void refusesAnUnknownEncoding() {
		assertRefused("<?xml version='1.0' encoding='klingon-8'?><schedule/>",
				"unknown encoding \"klingon-8\"; save the file as UTF-8");
	}

	@Test
	void readsNoFileThatWasNotNamed(@TempDir Path directory) throws IOException {
		var secret = Files.writeString(directory.resolve("secret.txt"), "do not read");
		assertRefused(
				"<!DOCTYPE schedule [<!ENTITY x SYSTEM '%s'>]>\n<schedule>&x;</schedule>".formatted(secret.toUri()),
				"document types (<!DOCTYPE …>) are not allowed");
		assertRefused("<!DOCTYPE schedule SYSTEM '%s'><schedule/>".formatted(secret.toUri()),
				"document types (<!DOCTYPE …>) are not allowed");
		assertRefused("""
				<!DOCTYPE schedule [<!ENTITY %% x SYSTEM "%s"> %%x;]><schedule/>""".formatted(secret.toUri()),
				"document types (<!DOCTYPE …>) are not allowed");
	}

	@Test
	void asksNoHost() throws IOException {
		try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(1);
			var url = "http://127.0.0.1:%d/x.dtd".formatted(server.getLocalPort());
			assertRefused("<!DOCTYPE schedule SYSTEM '%s'><schedule/>".formatted(url), "document types");
			assertRefused("<!DOCTYPE schedule [<!ENTITY x SYSTEM '%s'>]><schedule>&x;</schedule>".formatted(url),
					"document types");
			var included = "<schedule xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='%s'/></schedule>";
			assertRefused(included.formatted(url), "a schedule without a conference and events");
			assertThatExceptionOfType(IOException.class).isThrownBy(server::accept);
		}
	}

	@Test
	void refusesEntityBombs() {
		assertRefused("""
				<!DOCTYPE schedule [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
				<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><schedule>&c;</schedule>""", "document types");
		assertRefused("<!DOCTYPE schedule [<!ENTITY a \"%s\">]><schedule/>".formatted("a".repeat(100)),
				"document types");
	}

	@Test
	void saysWhereXmlIsBroken() {
		assertRefused("<schedule>\n<day>&nbsp;</day></schedule>", "export:2:");
		assertRefused("<schedule>\n<day>&nbsp;</day></schedule>",
				"the entity &nbsp; is unknown; write the character itself");
		assertRefused("<schedule>\n<day>\u0007</day></schedule>",
				"the character U+0007, which XML doesn't allow; remove it");
		assertRefused("<schedule>\n<day></schedule>\n\n<!-- -->", "not readable as XML: The element type \"day\"");
		assertRefused("<rss version='2.0'/>", "XML with the element \"rss\"");
		assertRefused("<schedule><day><entry/></day></schedule>", "a schedule without a conference and events");
	}

	@Test
	void leavesOutWhatIsNoPersonAndNamesIt() {
		var programme = readEvents("""
				<event id="1"><title>One</title><persons><person id="5">Festival Staff</person><person id="6">-</person>
				<person id="7">Anna Roe</person><person id="7">Anna Roe</person></persons></event>""");
		assertThat(only(programme).speakers()).extracting(Speaker::name).containsExactly("Anna Roe");
		assertThat(programme.notes()).extracting(Problem::message)
			.isEqualTo(List.of("the speaker \"Festival Staff\" is left out, being no person",
					"the speaker \"-\" is left out, being no person"));
	}

}
