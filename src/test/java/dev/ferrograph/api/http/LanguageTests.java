package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Errors are the same in whatever language the client or the machine is. */
@FerrographTest
class LanguageTests {

	private static final List<String> LANGUAGES = List.of("de", "nl", "ja", "tr", "ar-EG", "th-TH-u-ca-buddhist", "fr",
			"de-AT,de;q=0.9,en;q=0.1", "nonsense;q=x");

	@Autowired
	EndpointClient client;

	Locale machine = Locale.getDefault();

	@AfterEach
	void resetMachine() {
		Locale.setDefault(machine);
	}

	/** A request, the code of its error, and some of what is said. */
	record Mistake(String code, String says, String query, Map<String, ?> variables) {

		@Override
		public String toString() {
			return says;
		}

	}

	static Stream<Mistake> mistakes() {
		var string = "query($text: String!) { search(text: $text) { totalCount } }";
		var size = "query($n: Int) { people(first: $n) { nodes { id } } }";
		return Stream.of(mistake("LIMIT_EXCEEDED", "more than 2,000 tokens", "{" + "__typename ".repeat(3000) + "}"),
				mistake("LIMIT_EXCEEDED", "more than 2,000 comments", "#\n".repeat(2001) + "{__typename}"),
				mistake("LIMIT_EXCEEDED", "more than 20,000 spaces, line breaks and commas",
						"{" + " ".repeat(20_001) + "__typename}"),
				mistake("LIMIT_EXCEEDED", "more than 20,000 spaces, line breaks and commas",
						"{" + ",".repeat(20_001) + "__typename}"),
				mistake("LIMIT_EXCEEDED", "more than 500 nested grammar rules",
						"{people(where:" + "{NOT:".repeat(300) + "{}" + "}".repeat(300) + "){totalCount}}"),
				mistake("LIMIT_EXCEEDED", "depth is 17",
						"{topic(id:\"x\")" + "{broader".repeat(15) + "{id}" + "}".repeat(16)),
				mistake("LIMIT_EXCEEDED", "51 aliases",
						"{" + Stream.iterate(0, i -> i + 1)
							.limit(51)
							.map("a%d:__typename "::formatted)
							.reduce("", String::concat) + "}"),
				mistake("BAD_REQUEST", "Invalid syntax", "{"), mistake("BAD_REQUEST", "Invalid syntax", "{a} }"),
				mistake("BAD_REQUEST", "Invalid syntax", "{ a(b: \"\\q\") }"),
				mistake("BAD_REQUEST", "Invalid syntax with ANTLR error", "{ ? }"),
				mistake("BAD_REQUEST", "Field 'nothing' in type 'Query' is undefined", "{nothing}"),
				mistake("BAD_REQUEST", "is not a valid 'Int'", "{people(first:\"x\"){totalCount}}"),
				mistake("BAD_REQUEST", "Unknown directive", "{__typename @nothing}"),
				mistake("BAD_REQUEST", "not a day like", "{suggestAttendees(for:{asOf:\"x\"}){totalCount}}"),
				mistake("BAD_REQUEST", "OneOf", "{people(orderBy:[{}]){totalCount}}"),
				mistake("BAD_REQUEST", "Must provide operation name", "query A{__typename} query B{__typename}"),
				mistake("BAD_REQUEST", "operation is not supported", "subscription{x}"),
				mistake("BAD_REQUEST", "from 1 to 100", "{people(first:0){nodes{id}}}"),
				mistake("BAD_REQUEST", "text", string), new Mistake("BAD_REQUEST", "String", string, Map.of("text", 7)),
				new Mistake("BAD_REQUEST", "Int", size, Map.of("n", "x")),
				new Mistake("BAD_REQUEST", "integer range", size, Map.of("n", 3_000_000_000L)),
				new Mistake("BAD_REQUEST", "Int", size, Map.of("n", 1.5)),
				new Mistake("BAD_REQUEST", "SortDirection",
						"query($d: SortDirection!){people(orderBy:[{name:$d}]){totalCount}}", Map.of("d", "UP")),
				new Mistake("BAD_REQUEST", "nothing", "query($w: PersonWhere){people(where:$w){totalCount}}",
						Map.of("w", Map.of("nothing", 1))));
	}

	private static Mistake mistake(String code, String says, String query) {
		return new Mistake(code, says, query, Map.of());
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void noClientGetsAnotherError(Mistake mistake) {
		var english = ask(mistake, "en");
		assertThat(english.code()).isEqualTo(mistake.code());
		assertThat(english.message()).contains(mistake.says());
		for (var language : LANGUAGES) {
			// whoever is the first to send a query must not decide what others are told
			assertThat(ask(mistake, language, "Accept-Language", language).body()).isEqualTo(english.body());
			assertThat(ask(mistake, language).body()).isEqualTo(english.body());
		}
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void noMachineGivesAnotherError(Mistake mistake) {
		var english = ask(mistake, "an English machine");
		for (var language : List.of("de-DE", "nl-NL")) {
			Locale.setDefault(Locale.forLanguageTag(language));
			assertThat(ask(mistake, "a machine in " + language).body()).isEqualTo(english.body());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/suggestions.csv?first=x", "/suggestions.csv?topics=topic:nothing",
			"/suggestions.csv?topics=topic:rcu&asOf=2025", "/suggestions.csv?topics=topic:rcu&asOf=2025-02-30",
			"/suggestions.csv?topics=topic:rcu&first=1000", "/suggestions.csv", "/graphql?query=%7B",
			"/graphql?query=%7B__typename%7D&variables=x", "/graphql?extensions=%7B%22persistedQuery%22:1%7D" })
	void otherAddressesSayTheSameInEveryLanguage(String address) {
		var english = client.send("GET", address, "");
		assertThat(english.body()).isNotEmpty();
		for (var language : LANGUAGES) {
			var other = client.send("GET", address, "", "Accept-Language", language);
			assertThat(other.body()).isEqualTo(english.body());
			assertThat(other.status()).isEqualTo(english.status());
		}
	}

	@Test
	void theSameFileIsWrittenInEveryLanguage() {
		var address = "/suggestions.csv?topics=topic:rcu&asOf=2025-06-30&first=3";
		var english = client.send("GET", address, "");
		assertThat(english.status()).isEqualTo(200);
		LANGUAGES.forEach(language -> assertThat(client.send("GET", address, "", "Accept-Language", language).body())
			.isEqualTo(english.body()));
	}

	/** Sends a query that nobody else sends, so that nothing is known of it before. */
	private EndpointClient.Answer ask(Mistake mistake, String who, String... headers) {
		var query = "%s#%-40s".formatted(mistake.query(), who);
		return client.post(Map.of("query", query, "variables", mistake.variables()), headers);
	}

}
