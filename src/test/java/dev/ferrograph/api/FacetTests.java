package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FerrographTest
class FacetTests {

	@Autowired
	GraphQlApi api;

	@Test
	void eachGroupCountsWhatItsFilterFinds() {
		var answer = api.ask("""
				{talks(where:{kind:{eq:TALK}} first:1){totalCount facets{years{year count} kinds{kind count}
				 series{series{id} count} topics(first:3){topic{id} count} people(first:3){person{id} count}
				 organizations(first:3){organization{id} count}}}}""");
		assertThat(answer.statements()).isEqualTo(1);
		var facets = answer.data("/talks/facets");
		assertThat(facets.at("/kinds").toString())
			.isEqualTo("[{\"kind\":\"TALK\",\"count\":%d}]".formatted(answer.data("/talks/totalCount").asInt()));
		assertThat(facets.at("/years").findValues("count").stream().mapToInt(count -> count.asInt()).sum())
			.isEqualTo(answer.data("/talks/totalCount").asInt());
		var filters = Map.of("topics", "topics:{some:{id:{eq:$id}}}", "people", "speakers:{some:{id:{eq:$id}}}",
				"series", "edition:{series:{id:{eq:$id}}}", "organizations",
				"speakers:{some:{organizations:{some:{id:{eq:$id}}}}}");
		filters.forEach((facet, filter) -> {
			var groups = facets.get(facet);
			assertThat(groups.findValues("count").stream().map(count -> count.asInt())).isNotEmpty()
				.isSortedAccordingTo(Comparator.reverseOrder());
			groups.forEach(group -> assertThat(api
				.ask("query($id:ID!){talks(where:{kind:{eq:TALK} %s}){totalCount}}".formatted(filter),
						Map.of("id", group.findValuesAsString("id").getFirst()))
				.data("/talks/totalCount")).as(facet).isEqualTo(group.get("count")));
		});
	}

	@Test
	void listsWithinOtherNodesHaveThemToo() {
		var answer = api.ask("""
				{topic(id:"topic:rcu"){talks{totalCount facets{years{year count}}}}
				 person(id:"person:gary-guo"){talks(first:1 where:{edition:{year:{gte:2024}}}){totalCount
				  nodes{title} years:facets{years{count}} other:facets{series(first:1){series{name} count}}}}}""");
		assertThat(answer.statements()).isEqualTo(2);
		assertThat(answer.data("/topic/talks/facets/years")
			.findValues("count")
			.stream()
			.mapToInt(count -> count.asInt())
			.sum()).isEqualTo(answer.data("/topic/talks/totalCount").asInt());
		assertThat(answer.data("/person/talks/years/years")
			.findValues("count")
			.stream()
			.mapToInt(count -> count.asInt())
			.sum()).isEqualTo(answer.data("/person/talks/totalCount").asInt());
		assertThat(answer.data("/person/talks/other/series")).hasSize(1);
	}

	@Test
	void nothingHasNoGroups() {
		var answer = api.ask("{talks(where:{title:{eq:\"no such talk\"}}){facets{years{year} people{count}}}}");
		assertThat(answer.data("/talks/facets").toString()).isEqualTo("{\"years\":[],\"people\":[]}");
	}

	@Test
	void aSizeThatIsNotAllowedIsRefused() {
		var answer = api.ask("{talks{facets{people(first:101){count}}}}");
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).contains("talks.facets.people: first must be from 1 to 100, and is 101");
	}

}
