package dev.ferrograph.ingest.programme;

import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a table, by the names in its header. */
final class CsvHeader {

	private static final Pattern NUMBERED = Pattern.compile("([a-z]+?)(\\d{1,2})([a-z]*)");

	private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9]+");

	/** By column, its key; null for what is not known. */
	private final List<@Nullable String> keys;

	private final Set<String> speakers;

	private CsvHeader(List<@Nullable String> keys, Set<String> speakers) {
		this.keys = keys;
		this.speakers = speakers;
	}

	/**
	 * Reads a header.
	 * @throws UnreadableProgrammeException if no column is the title
	 */
	static CsvHeader of(CsvRows.Row row) {
		var keys = new ArrayList<@Nullable String>();
		var speakers = new LinkedHashSet<String>();
		for (var cell : row.cells()) {
			var name = PUNCTUATION.matcher(FoldedText.of(cell)).replaceAll("");
			var numbered = NUMBERED.matcher(name);
			var number = numbered.matches() ? numbered.group(2) : "";
			var column = Column.named(numbered.matches() ? numbered.group(1) + numbered.group(3) : name);
			var key = column == null ? null : column.key(number);
			keys.add(key == null || keys.contains(key) ? null : key);
			if (column == Column.SPEAKER || column == Column.LAST_NAME || column == Column.FIRST_NAME) {
				speakers.add(number);
			}
		}
		if (!keys.contains(Column.TITLE.key())) {
			throw new UnreadableProgrammeException(row.place(),
					"no column is named title; the first line has to name the columns, which are %s"
						.formatted(Column.all()));
		}
		return new CsvHeader(keys, speakers);
	}

	int width() {
		return keys.size();
	}

	/** The numbers of the columns for speakers; empty for the one without a number. */
	Set<String> speakers() {
		return speakers;
	}

	/** A row by the keys of its columns. */
	Node.Fields fields(CsvRows.Row row, boolean withAbstracts) {
		Map<String, Node> parts = new LinkedHashMap<>();
		for (var i = 0; i < row.cells().size(); i++) {
			var key = keys.get(i);
			var cell = row.cells().get(i);
			if (key != null && !cell.isBlank() && (withAbstracts || !key.equals(Column.ABSTRACT.key()))) {
				parts.put(key, new Node.Text(cell, row.place()));
			}
		}
		return new Node.Fields(parts, row.place());
	}

	/** All that a row says of its talk, apart from its speakers. */
	static Map<String, String> talk(Node.Fields row) {
		var talk = new LinkedHashMap<String, String>();
		row.parts().forEach((key, cell) -> {
			if (Column.OF_TALK.contains(key)) {
				talk.put(key, String.valueOf(Texts.line(Node.text(cell))));
			}
		});
		return talk;
	}

	/** The times of a row as an event of a schedule has them. */
	static Node.Fields asEvent(Node.Fields row) {
		Map<String, Node> parts = new LinkedHashMap<>();
		put(parts, "date", row.get(Column.DAY.key()));
		put(parts, "start", row.get(Column.START.key()));
		put(parts, "end", row.get(Column.END.key()));
		put(parts, "duration", row.get(Column.DURATION.key()));
		return new Node.Fields(parts, row.place());
	}

	private static void put(Map<String, Node> parts, String name, @Nullable Node node) {
		if (node != null) {
			parts.put(name, node);
		}
	}

	/** What a column can hold, and the names that it can have. */
	enum Column {

		/** The only one that must be there. */
		TITLE("title", "talk", "talktitle", "sessiontitle", "proposaltitle", "titel", "titre", "titulo"),

		/** Names the talk for ever; later exports are compared by it. */
		ID("id", "code", "talkid", "sessionid", "proposalid", "proposalcode", "talkcode", "guid", "uuid"),

		SUBTITLE("subtitle", "untertitel"),

		TYPE("type", "kind", "format", "sessiontype", "talktype", "sessionformat", "submissiontype"),

		/** A date, or a date with a time. */
		DAY("day", "date", "datum", "startdate"),

		/** A time, or a date with a time. */
		START("start", "starttime", "time", "startsat", "scheduledat", "begin", "from", "beginn"),

		END("end", "endtime", "endsat", "to", "until", "ende"),

		/** Minutes, or hours and minutes as in 1:30. */
		DURATION("duration", "minutes", "length", "durationminutes", "durationmin", "durationinminutes",
				"scheduledduration", "dauer"),

		ROOM("room", "location", "venue", "hall", "raum", "scheduledroom"),

		TRACK("track", "stream", "category", "session", "topic"),

		LANGUAGE("language", "lang", "sprache"),

		URL("url", "link", "page", "website", "talkurl"),

		SLIDES("slides", "slide", "presentation", "slidesurl", "folien"),

		RECORDING("recording", "video", "videourl", "recordingurl", "recordinglink", "youtube"),

		/** What is true, or a status that says so. */
		CANCELLED("cancelled", "canceled", "status", "state"),

		/** Only kept where abstracts are asked for. */
		ABSTRACT("abstract", "description", "summary", "beschreibung"),

		SPEAKER("speaker", "speakers", "speakername", "speakernames", "name", "names", "presenter", "presenters",
				"author", "authors", "fullname", "referent", "referenten"),

		FIRST_NAME("firstname", "speakerfirstname", "givenname", "vorname"),

		LAST_NAME("lastname", "speakerlastname", "surname", "familyname", "nachname"),

		SPEAKER_ID("speakerid", "speakerids", "speakercode", "personid"),

		AFFILIATION("affiliation", "affiliations", "company", "organization", "organisation", "employer",
				"speakeraffiliation", "speakercompany", "institution", "firma"),

		/** Kept as a key that does not tell it, or dropped. */
		EMAIL("email", "emails", "mail", "speakeremail", "emailaddress"),

		GITHUB("github", "githubname", "speakergithub"),

		HOMEPAGE("homepage", "speakerurl", "speakerwebsite", "blog");

		private static final Set<String> OF_TALK = EnumSet.range(TITLE, ABSTRACT)
			.stream()
			.map(Column::key)
			.collect(Collectors.toUnmodifiableSet());

		private final Set<String> names;

		Column(String... names) {
			this.names = Set.of(names);
		}

		static @Nullable Column named(String name) {
			return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst().orElse(null);
		}

		static String all() {
			return Arrays.stream(values())
				.map(column -> column.name().toLowerCase(Locale.ROOT).replace('_', ' '))
				.collect(Collectors.joining(", "));
		}

		String key() {
			return key("");
		}

		/** The key of a column that is there several times, with numbers. */
		String key(String number) {
			return name() + number;
		}

	}

}
