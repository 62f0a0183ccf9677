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

	@Test
	void peopleAreFoundByTheNumberOfTheirTalks() {
		var answer = api.ask("""
				{people(first:100 where:{talks:{count:{gte:3 where:{topics:{some:{id:{eq:"topic:rcu"}}}}}}}){
				  nodes{name talks(where:{topics:{some:{id:{eq:"topic:rcu"}}}}){totalCount}}}}""");
		assertThat(answer.data("/people/nodes").findValues("totalCount")).isNotEmpty()
			.allSatisfy(count -> assertThat(count.asInt()).isGreaterThanOrEqualTo(3));
		var counts = api
			.ask("""
					{all:people{totalCount} none:people(where:{talks:{count:{eq:0}}}){totalCount}
					 some:people(where:{talks:{count:{gt:0}}}){totalCount} same:people(where:{talks:{none:{}}}){totalCount}
					 any:people(where:{talks:{count:{}}}){totalCount} in:people(where:{talks:{count:{in:[0]}}}){totalCount}}""");
		assertThat(counts.data("/none/totalCount")).isEqualTo(counts.data("/same/totalCount"))
			.isEqualTo(counts.data("/in/totalCount"));
		assertThat(counts.data("/any/totalCount")).isEqualTo(counts.data("/all/totalCount"));
		assertThat(counts.data("/none/totalCount").asInt() + counts.data("/some/totalCount").asInt())
			.isEqualTo(counts.data("/all/totalCount").asInt());
	}

	@Test
	void severalRolesInATopicAreOneTopic() {
		var answer = api.ask("{people(first:100 where:{worksOn:{count:{eq:1}}}){nodes{works{topic{id}}}}}");
		assertThat(answer.data("/people/nodes").valueStream().map(person -> person.findValuesAsString("id")))
			.isNotEmpty()
			.anySatisfy(topics -> assertThat(topics).hasSizeGreaterThan(1))
			.allSatisfy(topics -> assertThat(topics.stream().distinct()).hasSize(1));
	}

	@Test
	void countsAreConditionsLikeOthers() {
		var many = "{talks:{count:{gte:0}}},".repeat(51);
		assertThat(api.ask("{people(where:{OR:[%s]}){totalCount}}".formatted(many)).message())
			.contains("more than 100 conditions");
	}

	@ParameterizedTest
	@ValueSource(strings = { "some", "none", "all" })
	void goThroughThreeLists(String quantifier) {
		var inside = "{%s:{topics:{%s:{talks:{%s:%%s}}}}}".formatted(quantifier, quantifier, quantifier);
		var query = "{people(where:{talks:%s}){totalCount}}";
		var series = "{edition:{series:{name:{eq:\"LPC\"}}}}";
		assertThat(api.ask(query.formatted(inside.formatted(series))).data("/people/totalCount").isInt()).isTrue();
		assertThat(api.ask(query.formatted(inside.formatted("{topics:{count:{eq:1}}}"))).message())
			.contains("at most 3 lists");
		var counted = "{talks:{%%swhere:{topics:{%s:{talks:{%s:{topics:{%s:{}}}}}}}}}".formatted(quantifier, quantifier,
				quantifier);
		assertThat(api
			.ask("{topics(where:{talks:{count:{gt:0 where:{topics:{%s:{talks:{%s:{topics:{%s:{}}}}}}}}}}){totalCount}}"
				.formatted(quantifier, quantifier, quantifier))
			.message()).contains("at most 3 lists");
		assertThat(api.ask("{topics(orderBy:%s){nodes{id}}}".formatted(counted.formatted("direction:DESC "))).message())
			.contains("at most 3 lists");
	}

	@Test
	void peopleAreFoundByAnyOfTheirNames() {
		var aliases = api.ask("{people(first:100 where:{aliases:{some:{}}}){nodes{id aliases}}}");
		var person = aliases.data("/people/nodes/0");
		var found = api.ask("query($alias:String){people(where:{aliases:{some:{eq:$alias}}}){nodes{id}}}",
				Map.of("alias", person.at("/aliases/0").asString().toUpperCase(java.util.Locale.ROOT)));
		assertThat(found.data("/people/nodes").findValuesAsString("id")).containsExactly(person.get("id").asString());
		var counts = api.ask("""
				{all:people{totalCount} with:people(where:{aliases:{some:{}}}){totalCount}
				 without:people(where:{aliases:{none:{}}}){totalCount}
				 long:people(where:{aliases:{all:{contains:"a"} none:{startsWith:"x"}}}){totalCount}}""");
		assertThat(counts.data("/with/totalCount").asInt() + counts.data("/without/totalCount").asInt())
			.isEqualTo(counts.data("/all/totalCount").asInt());
		assertThat(counts.data("/long/totalCount").asInt()).isGreaterThan(counts.data("/without/totalCount").asInt());
	}

	@ParameterizedTest
	@ValueSource(strings = { "talks(where:{slides:{isNull:false}})", "people(where:{github:{isNull:false}})",
			"people(where:{attended:{some:{online:{eq:true}}}})",
			"people(where:{organizations:{some:{name:{contains:\"a\"}}}})", "talks(where:{day:{gte:\"2024-01-01\"}})",
			"talks(where:{summary:{contains:\"rust\"}})", "talks(where:{video:{isNull:false}})",
			"editions(where:{city:{isNull:false}})", "editions(where:{online:{eq:false}})",
			"editions(where:{programmeComplete:{eq:true}})", "talks(where:{speakersComplete:{eq:false}})",
			"editions(where:{endDate:{gt:\"2023-12-31\"}})", "editions(where:{attendeeCount:{gte:1}})",
			"topics(where:{aliases:{some:{contains:\"a\"}}})", "topics(where:{narrower:{some:{kind:{eq:TOOL}}}})",
			"topics(where:{people:{count:{gte:2}}})", "organizations(where:{people:{count:{gte:2}}})",
			"organizations(where:{url:{isNull:true}})" })
	void aConditionLetsSomeThroughAndNotAll(String list) {
		var all = list.substring(0, list.indexOf('('));
		var answer = api.ask("{some:%s{totalCount} all:%s{totalCount}}".formatted(list, all));
		assertThat(answer.data("/some/totalCount").asInt()).isPositive()
			.isLessThan(answer.data("/all/totalCount").asInt());
	}

	@Test
	void talksAreSortedByTheirEditionsAndTheirDays() {
		var answer = api.ask("""
				{talks(first:100 orderBy:[{edition:{series:{name:ASC}}} {edition:{year:DESC}} {edition:{name:ASC}}
				 {day:ASC}]){nodes{day edition{name year series{name}}}}}""");
		var keys = answer.data("/talks/nodes")
			.valueStream()
			.map(talk -> "%s %d %s %s".formatted(talk.at("/edition/series/name").asString(),
					9999 - talk.at("/edition/year").asInt(), talk.at("/edition/name").asString(),
					talk.get("day").isNull() ? "no day" : talk.get("day").asString()));
		assertThat(keys).isSorted();
		assertThat(answer.statements()).isEqualTo(1);
	}

	@Test
	void organizationsAreSortedByTheNumberOfTheirPeople() {
		var answer = api.ask("""
				{organizations(first:5 orderBy:[{people:{direction:DESC}}]){nodes{id people{totalCount}}}}""");
		assertThat(answer.data("/organizations/nodes").findValues("totalCount").stream().map(count -> count.asInt()))
			.hasSize(5)
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
		var id = answer.data("/organizations/nodes/0/id").asString();
		assertThat(api.ask("query($id:ID!){organization(id:$id){id}}", Map.of("id", id)).data("/organization/id"))
			.isEqualTo(answer.data("/organizations/nodes/0/id"));
	}

}
