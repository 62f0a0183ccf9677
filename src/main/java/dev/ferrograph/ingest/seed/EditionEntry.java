package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.Edition;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.text.Spelling;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a series with its programme, in a file of its own.
 *
 * @param programmeComplete whether a source shows the whole programme, and all of it is
 * in the file
 */
record EditionEntry(Text id, Text series, int year, Text name, List<Text> aliases, Days days, @Nullable String timeZone,
		@Nullable String city, @Nullable String country, boolean online, @Nullable String url, @Nullable String video,
		@Nullable Integer attendeeCount, boolean programmeComplete, List<Text> identifiers, List<Text> sources,
		List<Text> organizers, List<Text> hosts, List<Text> attendees, @Nullable Call call, List<TalkEntry> talks,
		String version) implements Entry {

	static EditionEntry read(Fields fields) {
		var year = fields.number("year");
		var days = Days.read(fields, year);
		var edition = new EditionEntry(fields.id("id"), fields.text("series"), year, fields.text("name"),
				fields.texts("aliases"), days, timeZone(fields), fields.words("city"), fields.words("country"),
				fields.flag("online", false), fields.url("url"), fields.url("video"), fields.count("attendeeCount"),
				fields.flag("programmeComplete", false), fields.texts("identifiers"), fields.someTexts("sources"),
				fields.texts("organizers"), fields.texts("hosts"), fields.texts("attendees"),
				fields.mapping("call", Call::read), fields.list("talks", talk -> TalkEntry.read(talk, days)),
				fields.version());
		var file = Section.EDITIONS.home() + edition.id + SeedFormat.YAML;
		var stated = edition.id.place().file();
		if (SeedFormat.isEdition(stated) && !edition.id.isBlank() && !file.equals(SeedFormat.home(stated))) {
			fields.report("id",
					"the file of edition \"%s\" must be %s; rename one of the two".formatted(edition.id, file));
		}
		if (edition.programmeComplete && edition.talks.isEmpty()) {
			fields.report("programmeComplete", "there are no talks; add them, or leave programmeComplete away");
		}
		return edition;
	}

	private static @Nullable String timeZone(Fields fields) {
		var zone = fields.words("timeZone");
		if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
			fields.report("timeZone", "\"%s\" is not a time zone%s".formatted(zone,
					Spelling.didYouMean(zone, ZoneId.getAvailableZoneIds())));
		}
		return zone;
	}

	@Override
	public void register(Known known) {
		var ids = new Distinct("id", known.problems());
		var occasions = new Distinct("talk", "; if it was held twice, give each its startsAt, track, room or url",
				known.problems());
		for (var talk : talks) {
			ids.add(talk.id().value(), talk.id());
			occasions.add(talk.occasion(), talk.title());
		}
	}

	private boolean speakersComplete(Names<?> people) {
		var blocks = talks.stream().map(TalkEntry::within).filter(Objects::nonNull).map(Text::value).toList();
		return programmeComplete && talks.stream()
			.allMatch(talk -> talk.cancelled() || talk.hasAllSpeakers(people) || blocks.contains(talk.id().value()));
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		var file = id.place().file();
		var node = Label.EDITION.id(id.value());
		var found = known.series().find(series);
		graph.add(new Edition(node.toString(), name.value(), Text.values(aliases),
				found.map(it -> it.name().value()).orElse(null), year, days.first(), days.last(), days.notBefore(),
				days.startedBy(), days.precision(), timeZone, city, country, online, url, video, attendeeCount,
				Text.values(identifiers), programmeComplete, speakersComplete(known.people()), version, file));
		known.cite(graph, node, sources, file);
		found.ifPresent(it -> graph.add(Edge.of(node, Relationship.EDITION_OF, it.node(), file)));
		var stated = known.sourceOr(null, sources);
		for (var person : known.people().findAll(organizers)) {
			graph.add(Edge.of(person, Relationship.ORGANIZED, node, file).with("source", stated));
		}
		for (var host : known.organizations().findAll(hosts)) {
			graph.add(Edge.of(host, Relationship.HOSTED, node, file).with("source", stated));
		}
		for (var person : known.people().findAll(attendees)) {
			graph.add(Edge.of(person, Relationship.ATTENDED, node, file).with("source", stated));
		}
		if (call != null) {
			call.addTo(graph, known, node);
		}
		var programme = new Names<Text>("talk", file, known.problems());
		talks.forEach(talk -> programme.add(talk.id(), List.of(), List.of(), talk.id()));
		checkBlocks(known);
		for (var i = 0; i < talks.size(); i++) {
			talks.get(i).addTo(graph, known, node, i + 1, programme);
		}
	}

	/** Notes a problem for each circle of talks that contain each other. */
	private void checkBlocks(Known known) {
		Map<String, Text> blocks = new HashMap<>();
		talks.stream()
			.filter(talk -> talk.within() != null)
			.forEach(talk -> blocks.put(talk.id().value(), talk.within()));
		blocks.forEach((id, within) -> {
			var above = new TreeSet<String>();
			var block = within;
			while (block != null && above.add(block.value())) {
				block = blocks.get(block.value());
			}
			// once for each circle, and not for a talk that names itself
			if (above.size() > 1 && above.first().equals(id)) {
				known.problems()
					.add(within.place(),
							"talks contain each other: %s; remove one within".formatted(String.join(", ", above)));
			}
		});
	}
}
