package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FerrographTest
class FilterTests {

	@Autowired
	GraphQlApi api;

	@Test
	void peopleAreSortedByTheirTalksOnATopic() {
		var answer = api.ask("""
				{people(first:3 orderBy:[{talks:{where:{topics:{some:{id:{eq:"topic:rcu"}}}} direction:DESC}}]){
				  nodes{name talks(where:{topics:{some:{id:{eq:"topic:rcu"}}}}){totalCount}}}}""");
		assertThat(answer.data("/people/nodes").findValuesAsString("name")).startsWith("Paul E. McKenney");
		assertThat(answer.data("/people/nodes").findValues("totalCount").stream().map(count -> count.asInt()))
			.isSortedAccordingTo(java.util.Comparator.reverseOrder())
			.first()
			.isEqualTo(4);
		assertThat(answer.statements()).isEqualTo(1);
	}

	@Test
	void whatHasNoValueComesLastEitherWay() {
		for (var direction : List.of("ASC", "DESC")) {
			var dates = api.ask("{editions(first:100 orderBy:[{startDate:%s}]){nodes{startDate}}}".formatted(direction))
				.data("/editions/nodes")
				.findValues("startDate");
			var firstWithout = dates.indexOf(dates.stream().filter(date -> date.isNull()).findFirst().orElseThrow());
			assertThat(dates.subList(firstWithout, dates.size()))
				.allSatisfy(date -> assertThat(date.isNull()).isTrue());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-30", "30.6.2025", "2025-6-3", "" })
	void aDayIsOneOfTheCalendar(String day) {
		var written = api.ask("{editions(where:{startDate:{lt:\"%s\"}}){totalCount}}".formatted(day));
		var given = api.ask("query($day:Date){editions(where:{startDate:{lt:$day}}){totalCount}}", Map.of("day", day));
		assertThat(List.of(written, given)).allSatisfy(answer -> {
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
			assertThat(answer.message()).contains("\"%s\" is not a day like 2025-06-30".formatted(day));
		});
	}

	@Test
	void theOppositeOfAFilterIsEverythingElse() {
		for (var filter : List.of("{country:{eq:\"Spain\"}}", "{startDate:{gte:\"2024-01-01\"}}", "{country:{eq:null}}",
				"{talks:{all:{kind:{eq:TALK}}}}", "{AND:[]}", "{OR:[]}", "{}", "{name:{}}")) {
			var counts = api.ask(
					"{yes:editions(where:%s){totalCount} no:editions(where:{NOT:%s}){totalCount} all:editions{totalCount}}"
						.formatted(filter, filter));
			assertThat(counts.data("/yes/totalCount").asInt() + counts.data("/no/totalCount").asInt()).as(filter)
				.isEqualTo(counts.data("/all/totalCount").asInt());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{people(orderBy:[{}]){totalCount}}",
			"{people(orderBy:[{name:ASC,talks:{direction:ASC}}]){totalCount}}",
			"{people(where:{nam:{eq:\"x\"}}){totalCount}}", "{topics(where:{kind:{eq:PLANET}}){totalCount}}" })
	void whatTheSchemaDoesNotKnowIsRefused(String query) {
		assertThat(api.ask(query).code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void aFilterMayNotBeDeeperOrLargerThanAllowed() {
		var deep = "{NOT:".repeat(10) + "{name:{eq:\"x\"}}" + "}".repeat(10);
		assertThat(api.ask("{people(where:%s){totalCount}}".formatted(deep)).code()).isEqualTo("BAD_REQUEST");
		var wide = "{id:{eq:\"x\"}},".repeat(101);
		assertThat(api.ask("{people(where:{OR:[%s]}){totalCount}}".formatted(wide)).code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void theSameShapeWithOtherValuesIsTheSameQuestionWithAnotherAnswer() {
		var query = """
				query($name:String! $first:Int!){people(where:{name:{startsWith:$name}} first:$first){nodes{name}}}""";
		assertThat(api.ask(query, Map.of("name", "gary", "first", 5)).data("/people/nodes").findValuesAsString("name"))
			.containsExactly("Gary Guo");
		assertThat(api.ask(query, Map.of("name", "BOQUN", "first", 1)).data("/people/nodes").findValuesAsString("name"))
			.containsExactly("Boqun Feng");
	}

}
