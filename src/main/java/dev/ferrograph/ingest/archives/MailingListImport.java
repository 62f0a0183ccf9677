package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.archives.ChangeDraft.Shown;
import dev.ferrograph.ingest.archives.PublicInbox.Stored;
import dev.ferrograph.ingest.graph.ContributionRole;
import dev.ferrograph.ingest.imports.Bundle;
import dev.ferrograph.ingest.imports.Entry;
import dev.ferrograph.ingest.imports.Stated;
import dev.ferrograph.ingest.yaml.Place;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads patches and who did what for them from archives of mailing lists. All versions of
 * a patch, and answers to them, are one change, by their title; what a person did counts
 * once, by the first mail that shows it. Who answers is a discussant; each mail that
 * answers counts once, however many copies there are. The letter before a series is a
 * change about all the topics of the series. Robots are left out. Days are those of the
 * mails, in UTC.
 *
 * <p>
 * It needs some 200 bytes for each mail while it reads a repository, 24 for each deleted
 * one, and about a kilobyte for each patch.
 */
public final class MailingListImport {

	private static final int BETWEEN_REPORTS = 1_000;

	private static final long A_DAY = 86_400;

	/** The year in which mail got its present form. */
	private static final long EARLIEST = Instant.parse("1982-01-01T00:00:00Z").getEpochSecond();

	private final ArchiveContext context;

	private final ChangeOptions options;

	private final Notes notes = new Notes();

	private final KnownTopics topics;

	private final WantedPaths wanted;

	private final PeopleBook book;

	private final List<ChangeDraft> changes = new ArrayList<>();

	private final Map<String, Integer> byTitle = new HashMap<>();

	private final Set<ChangeDraft> covers = new HashSet<>();

	private final MessageIndex messages = new MessageIndex();

	private final MessageIndex deleted = new MessageIndex();

	private final Map<String, Integer> lists = new HashMap<>();

	private int mails;

	private int repeated;

	private int byNobody;

	private int patches;

	private MailingListImport(ArchiveContext context, ChangeOptions options, Mailmap mailmap) {
		this.context = context;
		this.options = options;
		this.topics = KnownTopics.of(context.content());
		this.wanted = new WantedPaths(options.all(), options.paths(), topics);
		this.book = new PeopleBook(mailmap);
	}

	/**
	 * Reads archives: directories of public-inbox, or single repositories of one.
	 * @throws UnreadableArchiveException if one is none, is damaged, or leads elsewhere
	 */
	public static Stated read(List<Path> archives, ChangeOptions options, ArchiveContext context) {
		var mailmap = options.mailmap() == null ? Mailmap.NONE : GitImport.mailmap(options.mailmap());
		var reading = new MailingListImport(context, options, mailmap);
		var epochs = archives.stream().flatMap(archive -> PublicInbox.epochs(archive).stream()).toList();
		// a mail is often deleted in a later repository than the one it came with
		epochs.forEach(epoch -> epoch.readDeletions(options.branch(), reading::readDeletion));
		epochs.forEach(reading::read);
		new FileSpace(archives.getFirst(), options).takeAll(reading.changes);
		return reading.result(archives.getFirst().toString());
	}

	private void read(PublicInbox epoch) {
		var tooLong = epoch.readMails(options.branch(), this::read);
		if (tooLong > 0) {
			notes.add(Place.startOf(epoch.path().toString()),
					"%,d mails are longer than any patch, and were passed over".formatted(tooLong));
		}
	}

	private void readDeletion(Stored stored, byte[] content) {
		deleted.put(MailParser.parse(content).id(), MessageIndex.NONE);
	}

	private void read(Stored stored, byte[] content) {
		var mail = MailParser.parse(content);
		if ((++mails) % BETWEEN_REPORTS == 0) {
			context.reporter().report(mails, 0, "mails");
		}
		if (!mail.id().isEmpty() && (deleted.has(mail.id()) || messages.has(mail.id()))) {
			repeated++;
			return;
		}
		if (mail.list() != null) {
			lists.merge(mail.list(), 1, Integer::sum);
		}
		var change = mail.from().isEmpty() ? nobody() : read(mail, shown(mail, stored));
		if (!mail.id().isEmpty()) {
			messages.put(mail.id(), change);
		}
	}

	private int nobody() {
		byNobody++;
		return MessageIndex.NONE;
	}

	/** By the mail's own date, unless that is after it came or before there was mail. */
	private static Shown shown(Mail mail, Stored stored) {
		var said = mail.date() == null ? Long.MIN_VALUE : mail.date().getEpochSecond();
		var isPossible = said >= EARLIEST && said <= Math.max(stored.committed(), stored.authored()) + 2 * A_DAY;
		var time = isPossible ? said : Math.min(stored.authored(), stored.committed());
		return new Shown((int) Math.floorDiv(time, A_DAY), stored.commit());
	}

	/** The number of the change that the mail is about. */
	private int read(Mail mail, Shown shown) {
		var subject = PatchSubject.of(mail.subject());
		var sender = book.number(mail.from().orElseThrow());
		if (subject.title().isEmpty() || !options.hasIn(shown.day())) {
			return MessageIndex.NONE;
		}
		var text = PatchText.of(mail.lines());
		if (subject.isPatch() && !subject.isReply()) {
			return text.paths().isEmpty() ? addCover(subject, shown) : addPatch(mail, subject, text, sender, shown);
		}
		return subject.isReply() || !mail.answers().isEmpty() ? addAnswer(mail, subject, text, sender, shown)
				: MessageIndex.NONE;
	}

	private int addPatch(Mail mail, PatchSubject subject, PatchText text, int sender, Shown shown) {
		patches++;
		var number = numberOf(subject, shown);
		var change = changes.get(number);
		change.shownBy(shown);
		change.add(text.author().map(book::number).orElse(sender), ContributionRole.AUTHOR, shown);
		addTrailers(change, text, shown);
		if (wanted.matches(text.paths())) {
			change.want();
			change.addPaths(text.paths());
			coverOf(mail, change, text.paths());
		}
		return number;
	}

	private void coverOf(Mail mail, ChangeDraft patch, List<String> paths) {
		for (var answered : mail.answers()) {
			var number = messages.get(answered);
			var cover = number < 0 ? patch : changes.get(number);
			if (cover != patch && covers.contains(cover)) {
				cover.want();
				paths.forEach(path -> cover.addTopics(topics.touchedBy(path)));
				return;
			}
		}
	}

	private int addCover(PatchSubject subject, Shown shown) {
		var number = numberOf(subject, shown);
		var cover = changes.get(number);
		cover.shownBy(shown);
		covers.add(cover);
		return number;
	}

	private int addAnswer(Mail mail, PatchSubject subject, PatchText text, int sender, Shown shown) {
		var number = numberOfAnswered(mail, subject, shown);
		if (number >= 0) {
			var change = changes.get(number);
			// robots often have an address only
			if (sender != PeopleBook.NOBODY) {
				change.addAnswer();
			}
			change.add(sender, ContributionRole.DISCUSSANT, shown);
			addTrailers(change, text, shown);
		}
		return number;
	}

	private void addTrailers(ChangeDraft change, PatchText text, Shown shown) {
		Trailer.in(text.message()).forEach(trailer -> change.add(book.number(trailer.person()), trailer.role(), shown));
	}

	private int numberOfAnswered(Mail mail, PatchSubject subject, Shown shown) {
		var titled = byTitle.get(subject.key());
		if (titled != null) {
			return titled;
		}
		for (var answered : mail.answers()) {
			var number = messages.get(answered);
			if (number != MessageIndex.UNKNOWN) {
				return number;
			}
		}
		return subject.isPatch() ? numberOf(subject, shown) : MessageIndex.NONE;
	}

	private int numberOf(PatchSubject subject, Shown shown) {
		return byTitle.computeIfAbsent(subject.key(), any -> {
			var change = ChangeDraft.posted(subject.title(), shown);
			if (options.all()) {
				change.want();
			}
			changes.add(change);
			return changes.size() - 1;
		});
	}

	private Stated result(String archive) {
		context.reporter().report(mails, mails, "mails");
		var source = context.name();
		var bundle = new Bundle();
		bundle.add("sources", Entry.of(source).put("title", options.title()).put("url", options.url()));
		var people = new SeedPeople(context);
		var list = lists.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(null);
		new ChangeSection(context.content(), book, people, source, options.commitUrl(), list).addTo(bundle, changes);
		people.entries().forEach(person -> bundle.add("people", person));
		var counts = new LinkedHashMap<String, Integer>();
		counts.put("mails", mails);
		counts.put("of them deleted or sent twice", repeated);
		counts.put("from robots or nobody", byNobody);
		counts.put("with a patch", patches);
		counts.put("titles", changes.size());
		return new Stated(bundle, counts, people.questions(), List.of(), notes.of(archive), people.addresses());
	}

}
