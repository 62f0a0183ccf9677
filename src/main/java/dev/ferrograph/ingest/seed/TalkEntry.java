package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.Talk;
import dev.ferrograph.ingest.graph.TalkKind;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.text.Spelling;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A slot in the programme of an edition.
 *
 * @param titleExact false where the title describes the talk because no source gives its
 * own
 * @param speakersComplete false where there may have been others whom no source names
 */
record TalkEntry(Text id, Text title, @Nullable String subtitle, boolean titleExact, TalkKind kind,
		@Nullable LocalDate day, @Nullable OffsetDateTime startsAt, @Nullable Integer duration, @Nullable String track,
		@Nullable String room, @Nullable String language, boolean cancelled, @Nullable Text within, List<Text> speakers,
		boolean speakersComplete, List<Text> topics, List<FoundTopic> found, @Nullable String summary,
		@Nullable String abstractText, @Nullable String url, @Nullable String slides, @Nullable String video,
		@Nullable String coverage, List<String> links, List<Text> identifiers, List<Text> sources, String version) {

	private static final int LATEST_HOUR_OF_A_DAY = 6;

	static TalkEntry read(Fields fields, Days edition) {
		var talk = new TalkEntry(fields.id("id"), fields.text("title"), fields.words("subtitle"),
				fields.flag("titleExact", true), fields.choice("kind", TalkKind.class), fields.date("day"),
				fields.time("startsAt"), fields.count("duration"), fields.words("track"), fields.words("room"),
				language(fields), fields.flag("cancelled", false), fields.optionalText("within"),
				fields.texts("speakers"), fields.flag("speakersComplete", true), fields.texts("topics"),
				fields.list("found", FoundTopic::read), fields.prose("summary"), fields.prose("abstract"),
				fields.url("url"), fields.url("slides"), fields.url("video"), fields.url("coverage"),
				fields.urls("links"), fields.texts("identifiers"), fields.someTexts("sources"), fields.version());
		edition.check(fields, "day", talk.day);
		if (talk.startsAt != null) {
			if (talk.day == null) {
				edition.check(fields, "startsAt", programmeDay(talk.startsAt));
			}
			else if (!talk.day.equals(talk.startsAt.toLocalDate()) && !talk.day.equals(programmeDay(talk.startsAt))) {
				fields.report("startsAt", "%s is not on the talk's day, %s".formatted(talk.startsAt, talk.day));
			}
		}
		return talk;
	}

	private static @Nullable String language(Fields fields) {
		var tag = fields.words("language");
		if (tag != null && Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
			fields.report("language", "\"%s\" is not a language tag; write one such as en or pt-BR".formatted(tag));
		}
		return tag;
	}

	/** A party after midnight belongs to the day before, as programmes print it. */
	private static LocalDate programmeDay(OffsetDateTime startsAt) {
		return startsAt.minusHours(LATEST_HOUR_OF_A_DAY).toLocalDate();
	}

	/**
	 * What no other talk of the edition has in common with it: keynotes share a title,
	 * and a workshop that is held again has its speakers too.
	 */
	List<@Nullable Object> occasion() {
		return Arrays.asList(Spelling.skeleton(title.value()), day, startsAt, track, room, url,
				Text.values(identifiers), speakers.isEmpty() ? id : speakers.stream().map(Text::value).toList());
	}

	/**
	 * Whether everyone who gave it is named, and nobody of them was taken out; false for
	 * a talk that nobody gave.
	 */
	boolean hasAllSpeakers(Names<?> people) {
		return speakersComplete && !speakers.isEmpty() && !cancelled && speakers.stream().noneMatch(people::isLeftOut);
	}

	/**
	 * Adds the talk.
	 * @param programme the talks of the edition
	 */
	void addTo(GraphContent graph, Known known, NodeId edition, int position, Names<Text> programme) {
		var file = id.place().file();
		var node = node(edition, id);
		graph.add(new Talk(node.toString(), title.value(), subtitle, titleExact, summary, abstractText, kind, day,
				startsAt, duration, track, room, language, cancelled, url, slides, video, coverage, links,
				Text.values(identifiers), hasAllSpeakers(known.people()), version, file));
		known.cite(graph, node, sources, file);
		graph.add(Edge.of(node, Relationship.HELD_AT, edition, file).with("position", position));
		if (within != null) {
			addWithin(within, graph, known, node, edition, programme, position);
		}
		var place = 0;
		for (var speaker : known.people().findAll(speakers)) {
			graph.add(Edge.of(speaker, cancelled ? Relationship.ANNOUNCED : Relationship.PRESENTED, node, file)
				.with("position", ++place));
		}
		var stated = known.sourceOr(null, sources);
		place = 0;
		for (var topic : known.topics().findAll(topics)) {
			graph.add(Edge.of(node, Relationship.ABOUT, topic, file)
				.with("position", ++place)
				.with("source", stated)
				.with("foundBy", FoundTopic.text(topic.slug(), found)));
		}
	}

	private void addWithin(Text block, GraphContent graph, Known known, NodeId node, NodeId edition,
			Names<Text> programme, int position) {
		var found = programme.find(block);
		if (found.isPresent() && found.get().value().equals(id.value())) {
			known.problems()
				.add(block.place(), "\"%s\" is this talk itself; name the one that it is a part of".formatted(block));
			return;
		}
		found.ifPresent(whole -> graph.add(Edge.of(node, Relationship.WITHIN, node(edition, whole), id.place().file())
			.with("position", position)));
	}

	private static NodeId node(NodeId edition, Text id) {
		return Label.TALK.id(edition.slug() + "/" + id);
	}
}
