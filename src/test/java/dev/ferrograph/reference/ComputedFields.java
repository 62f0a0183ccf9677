package dev.ferrograph.reference;

import java.util.Map;

/** All that are known, by the names of the service's statements. */
final class ComputedFields {

	private static final Map<String, Computed> ALL = Map.ofEntries(
			Map.entry("expertise", Computed.of((graph, here, arguments) -> People.expertise(here))),
			Map.entry("co-speakers", Computed.of((graph, here, arguments) -> People.coSpeakers(here))),
			Map.entry("person-editions", Computed.of((graph, here, arguments) -> People.editions(here))),
			Map.entry("edition-speakers", Computed.of((graph, here, arguments) -> Editions.speakers(here))),
			Map.entry("previous-edition", Computed.of((graph, here, arguments) -> Editions.neighbour(here, -1))),
			Map.entry("next-edition", Computed.of((graph, here, arguments) -> Editions.neighbour(here, 1))),
			Map.entry("topic-talks",
					Computed.of((graph, here, arguments) -> Topics.talks(here, arguments), "includeNarrower")),
			Map.entry("contributors",
					Computed.of((graph, here, arguments) -> Contributors.of(here, arguments), "series", "fromYear",
							"toYear", "includeNarrower")),
			Map.entry("topic-history",
					Computed.of((graph, here, arguments) -> Topics.history(here, arguments), "series",
							"includeNarrower")),
			Map.entry("related-talks", Computed.of((graph, here, arguments) -> Related.talks(here))),
			Map.entry("related-topics", Computed.of((graph, here, arguments) -> Related.topics(here))),
			Map.entry("organization-people", Computed.of((graph, here, arguments) -> People.of(here))),
			Map.entry("statistics", Computed.of((graph, here, arguments) -> Statistics.of(graph))));

	private ComputedFields() {
	}

	/** Null where the reference does not know it. */
	static Computed find(String statement) {
		return ALL.get(statement);
	}

}
