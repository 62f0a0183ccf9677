package dev.ferrograph.reference;

import java.util.Map;

/** All that are known, by the names of the service's statements. */
final class ComputedFields {

	private static final Map<String, Computed> ALL = Map.ofEntries(
			Map.entry("expertise", Computed.of((known, here, arguments) -> People.expertise(here))),
			Map.entry("co-speakers", Computed.of((known, here, arguments) -> People.coSpeakers(here))),
			Map.entry("person-editions", Computed.of((known, here, arguments) -> People.editions(here))),
			Map.entry("edition-speakers", Computed.of((known, here, arguments) -> Editions.speakers(here))),
			Map.entry("previous-edition", Computed.of((known, here, arguments) -> Editions.neighbour(here, -1))),
			Map.entry("next-edition", Computed.of((known, here, arguments) -> Editions.neighbour(here, 1))),
			Map.entry("topic-talks",
					Computed.of((known, here, arguments) -> Topics.talks(here, arguments), "includeNarrower")),
			Map.entry("topic-changes",
					Computed.of((known, here, arguments) -> Topics.changes(here, arguments), "includeNarrower")),
			Map.entry("contributors",
					Computed.of((known, here, arguments) -> Contributors.of(here, arguments), "series", "fromYear",
							"toYear", "includeNarrower")),
			Map.entry("topic-history",
					Computed.of((known, here, arguments) -> Topics.history(here, arguments), "series",
							"includeNarrower")),
			Map.entry("related-talks", Computed.of((known, here, arguments) -> Related.talks(here))),
			Map.entry("related-topics", Computed.of((known, here, arguments) -> Related.topics(here))),
			Map.entry("organization-people", Computed.of((known, here, arguments) -> People.of(here))),
			Map.entry("search",
					Computed.of((known, here, arguments) -> known.ranked().search(arguments), "text", "kinds")),
			Map.entry("suggested-attendees",
					Computed.of((known, here, arguments) -> known.ranked().suggestions(arguments), "for")),
			Map.entry("asked-topics",
					Computed.of((known, here, arguments) -> known.ranked().askedTopics(arguments), "for")),
			Map.entry("path",
					Computed.of((known, here, arguments) -> known.ranked().path(arguments), "from", "to", "maxLength")),
			Map.entry("statistics", Computed.of((known, here, arguments) -> Statistics.of(known.graph()))));

	private ComputedFields() {
	}

	/** Null where the reference does not know it. */
	static Computed find(String statement) {
		return ALL.get(statement);
	}

}
