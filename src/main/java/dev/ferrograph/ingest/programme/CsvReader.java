package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.programme.CsvHeader.Column;
import dev.ferrograph.ingest.programme.LinkList.Kind;
import dev.ferrograph.ingest.programme.ProgrammeDraft.Description;
import dev.ferrograph.ingest.programme.SpeakerList.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of talks as <a href="https://www.rfc-editor.org/rfc/rfc4180">CSV</a>: a
 * header, then a row for each talk, or for each speaker of a talk, in which case rows
 * with the same id are one talk, or else rows that differ in their speakers only.
 *
 * <p>
 * The columns are those of {@link Column}, in any order; of each other names are known as
 * well, whatever their case, spaces and punctuation. Only {@code title} must be there.
 * Several speakers of a row are separated by semicolons, lines or bars, or are in columns
 * {@code speaker 1}, {@code speaker 2} with {@code affiliation 1} and so on.
 *
 * <p>
 * Tolerated: commas, semicolons or tabs between the values; a byte order mark; unknown
 * columns; rows that are shorter than the header; empty rows, and empty values after
 * those of the header.
 */
final class CsvReader {

	private static final Pattern BETWEEN_SPEAKERS = Pattern.compile("\\s*[;|\\n\\r]+\\s*");

	private static final Set<String> CANCELLED = Set.of("cancelled", "canceled", "withdrawn", "rejected", "declined",
			"true", "yes", "1", "x");

	private final ProgrammeDraft draft;

	private final CsvHeader header;

	/** Talks are complete when all rows were read. */
	private final Map<Object, Talk> talks = new LinkedHashMap<>();

	private CsvReader(ProgrammeDraft draft, CsvHeader header) {
		this.draft = draft;
		this.header = header;
	}

	static Programme read(ExportText text, ReadOptions options) {
		NotAProgramme.refuseMarkup(text, "CSV");
		var draft = new ProgrammeDraft(text.file(), options);
		var readers = new ArrayList<CsvReader>();
		CsvRows.read(text, row -> {
			if (readers.isEmpty()) {
				readers.add(new CsvReader(draft, CsvHeader.of(row)));
			}
			else {
				readers.getFirst().row(row);
			}
		});
		if (readers.isEmpty()) {
			throw new UnreadableProgrammeException(text.place(), "the file holds no header; export it again");
		}
		return readers.getFirst().finish();
	}

	private void row(CsvRows.Row row) {
		if (row.cells().size() > header.width()) {
			draft.findings()
				.problem(row.place(),
						"%d values in a row of %d columns, so it is left out; put values with separators in quotation marks"
							.formatted(row.cells().size(), header.width()));
			return;
		}
		var fields = header.fields(row, draft.options().withAbstracts());
		var title = fields.line(Column.TITLE.key());
		if (title == null) {
			draft.findings().problem(row.place(), "a row without a title, which is left out; give it one");
			return;
		}
		if (talks.size() > ProgrammeDraft.MOST_SESSIONS) {
			throw new UnreadableProgrammeException(row.place(),
					"more than %,d sessions; no programme has that".formatted(ProgrammeDraft.MOST_SESSIONS));
		}
		var id = Texts.id(fields.text(Column.ID.key()));
		var identity = id == null ? CsvHeader.talk(fields) : id;
		draft.keep(row.place(),
				row.cells().size() * 20L + fields.parts().values().stream().mapToLong(CsvReader::length).sum());
		var talk = talks.computeIfAbsent(identity,
				any -> new Talk(title(title), fields, new SpeakerList(draft.findings(), draft.options().addresses())));
		if (id != null && !talk.title().text().equals(title(title).text())) {
			draft.findings()
				.problem(row.place(), "the id %s stands for %s at %s, so this row is left out; give it another id"
					.formatted(Texts.quoted(id), Texts.quoted(talk.title().text()), talk.fields().place()));
			return;
		}
		if (talk.fields() != fields && id == null && fields.get(Column.START.key()) == null) {
			draft.findings()
				.note(row.place(), "this row and the one at %s are read as one talk; give them ids if they are two"
					.formatted(talk.fields().place()));
		}
		addSpeakers(fields, talk.speakers());
	}

	private static int length(Node cell) {
		return cell instanceof Node.Text text ? text.value().length() : 0;
	}

	private static SessionTitle title(String line) {
		return Objects.requireNonNull(SessionTitle.of(line));
	}

	private void addSpeakers(Node.Fields row, SpeakerList speakers) {
		for (var number : header.speakers()) {
			var name = name(row, number);
			if (name == null) {
				continue;
			}
			var names = BETWEEN_SPEAKERS.split(name);
			var affiliations = split(row.text(Column.AFFILIATION.key(number)), names.length);
			var addresses = split(row.text(Column.EMAIL.key(number)), names.length);
			var githubs = split(row.text(Column.GITHUB.key(number)), names.length);
			var homepages = split(row.text(Column.HOMEPAGE.key(number)), names.length);
			var ids = split(row.text(Column.SPEAKER_ID.key(number)), names.length);
			for (var i = 0; i < names.length; i++) {
				var id = Texts.id(ids.get(i));
				speakers.add(new Named(row.place(Column.SPEAKER.key(number)), names[i], Part.SPEAKER,
						Texts.line(affiliations.get(i)),
						id == null ? List.of() : List.of(new ForeignKey("/speaker", id)), addresses.get(i),
						WebAddress.of(homepages.get(i), null), WebAddress.github(githubs.get(i))));
			}
		}
	}

	private static @Nullable String name(Node.Fields row, String number) {
		var name = row.text(Column.SPEAKER.key(number));
		if (name != null) {
			return name;
		}
		var first = row.text(Column.FIRST_NAME.key(number));
		var last = row.text(Column.LAST_NAME.key(number));
		return first == null && last == null ? null
				: Objects.requireNonNullElse(first, "") + " " + Objects.requireNonNullElse(last, "");
	}

	/**
	 * One value for each speaker; none where there are more or fewer, and so it is
	 * unclear whose they are.
	 */
	private static List<@Nullable String> split(@Nullable String values, int speakers) {
		var parts = values == null ? new String[0] : BETWEEN_SPEAKERS.split(values.strip(), -1);
		var each = new ArrayList<@Nullable String>();
		for (var i = 0; i < speakers; i++) {
			var part = parts.length == speakers ? parts[i].strip() : "";
			each.add(part.isEmpty() ? null : part);
		}
		return each;
	}

	private Programme finish() {
		var times = new EventTimes(draft);
		talks.values().forEach(talk -> draft.add(session(talk, times)));
		return draft.finish(Description.NONE, null, false);
	}

	private Session session(Talk talk, EventTimes times) {
		var row = talk.fields();
		var url = WebAddress.of(row.text(Column.URL.key()), null);
		var links = new LinkList(url, draft.findings());
		links.add(row.items(Column.SLIDES.key()), Kind.ATTACHMENT);
		links.add(row.items(Column.RECORDING.key()), Kind.RECORDING);
		var id = Texts.id(row.text(Column.ID.key()));
		var type = row.line(Column.TYPE.key());
		var status = row.text(Column.CANCELLED.key());
		return new Session(row.place(), id == null ? List.of() : List.of(new ForeignKey("/id", id)),
				talk.title().text(), row.line(Column.SUBTITLE.key()), type, Kinds.of(type, talk.title().text()),
				times.slot(CsvHeader.asEvent(row), null, null, row.line(Column.ROOM.key())),
				row.line(Column.TRACK.key()), row.line(Column.LANGUAGE.key()), url, links.links(), links.recordings(),
				links.attachments(),
				talk.title().cancelled() || status != null && CANCELLED.contains(status.toLowerCase(Locale.ROOT)), null,
				talk.speakers().speakers(), talk.speakers().isComplete(),
				draft.options().withAbstracts() ? Texts.paragraphs(row.text(Column.ABSTRACT.key())) : null);
	}

	/** A talk while its rows are read. */
	private record Talk(SessionTitle title, Node.Fields fields, SpeakerList speakers) {
	}

}
