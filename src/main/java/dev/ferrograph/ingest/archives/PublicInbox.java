package dev.ferrograph.ingest.archives;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;

/**
 * The mails in an archive of public-inbox, in the order in which they came. In
 * <a href="https://public-inbox.org/public-inbox-v2-format.html">its format, version
 * 2</a>, an archive is a directory {@code git} of repositories {@code 0.git},
 * {@code 1.git} and so on; each commit has the whole mail as the file {@code m}, or as
 * {@code d} if that mail is to be deleted. One such repository alone is read as well.
 */
final class PublicInbox {

	/** Longer ones hold no patch that anyone has read. */
	private static final int LONGEST_MAIL = 8 * 1024 * 1024;

	private static final Pattern EPOCH = Pattern.compile("(\\d{1,6})\\.git");

	private static final String MAIL = "m";

	private static final String DELETION = "d";

	/**
	 * A mail of the archive.
	 *
	 * @param commit with which it came
	 */
	record Stored(ObjectId commit, long authored, long committed, ObjectId content) {
	}

	/** Reads a mail where it stands. */
	@FunctionalInterface
	interface Reader {

		void read(Stored stored, byte[] mail);

	}

	private final Path epoch;

	private PublicInbox(Path epoch) {
		this.epoch = epoch;
	}

	/**
	 * The repositories of an archive, oldest first.
	 * @throws UnreadableArchiveException if there are none
	 */
	static List<PublicInbox> epochs(Path named) {
		if (GitDirectory.is(named)) {
			return List.of(new PublicInbox(named));
		}
		var within = Files.isDirectory(named.resolve("git")) ? named.resolve("git") : named;
		var epochs = new ArrayList<Path>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(within)) {
			files.forEach(file -> {
				if (EPOCH.matcher(file.getFileName().toString()).matches() && GitDirectory.is(file)) {
					epochs.add(file);
				}
			});
		}
		catch (IOException e) {
			throw GitDirectory.refusal(named, "there is no such directory, or it can't be read");
		}
		if (epochs.isEmpty()) {
			throw GitDirectory.refusal(named,
					"no archive of public-inbox, which has git/0.git; give its directory or one such repository");
		}
		epochs.sort(Comparator.comparingInt(PublicInbox::number));
		return epochs.stream().map(PublicInbox::new).toList();
	}

	private static int number(Path epoch) {
		var name = EPOCH.matcher(epoch.getFileName().toString());
		return name.matches() ? Integer.parseInt(name.group(1)) : 0;
	}

	Path path() {
		return epoch;
	}

	/**
	 * Gives the mails that this repository says are to be deleted to a reader. They may
	 * have come with an earlier repository of the archive.
	 * @param branch the branch to read; null for the current one
	 * @throws UnreadableArchiveException if the repository is damaged
	 */
	void readDeletions(@Nullable String branch, Reader reader) {
		read(branch, DELETION, reader);
	}

	/**
	 * Gives all mails to a reader, from the oldest to the newest, the deleted ones too.
	 * @param branch the branch to read; null for the current one
	 * @return how many could not be read because they are too long
	 * @throws UnreadableArchiveException if the repository is damaged or is no archive
	 */
	int readMails(@Nullable String branch, Reader reader) {
		return read(branch, MAIL, reader);
	}

	private int read(@Nullable String branch, String file, Reader reader) {
		try (var repository = GitDirectory.open(epoch); var objects = repository.newObjectReader()) {
			var reading = new GitReading(epoch);
			var tip = GitDirectory.tip(repository, branch, epoch);
			var all = reading.read(() -> stored(objects, tip, file))
				.orElseThrow(() -> GitDirectory.refusal(epoch,
						"no archive of public-inbox: no commit has a file m at its top; to read a history, use the format git"));
			var tooLong = 0;
			for (var stored : all) {
				var content = reading.read(() -> content(objects, stored));
				if (content.isPresent()) {
					reader.read(stored, content.get());
				}
				else {
					tooLong++;
				}
			}
			return tooLong;
		}
	}

	/**
	 * What is stored as this file, the oldest first; empty if nothing is stored at all.
	 */
	private static Optional<List<Stored>> stored(ObjectReader objects, ObjectId tip, String file) throws IOException {
		var stored = new ArrayList<Stored>();
		var isArchive = false;
		try (var walk = new RevWalk(objects)) {
			walk.setRetainBody(false);
			walk.sort(RevSort.TOPO);
			walk.markStart(walk.parseCommit(tip));
			for (var commit = walk.next(); commit != null; commit = walk.next()) {
				var tree = new CanonicalTreeParser(null, objects, commit.getTree());
				for (; !tree.eof(); tree.next()) {
					var name = tree.getEntryPathString();
					isArchive |= name.equals(MAIL) || name.equals(DELETION);
					if (name.equals(file)) {
						stored.add(stored(walk, commit, tree.getEntryObjectId()));
					}
				}
			}
		}
		return isArchive ? Optional.of(stored.reversed()) : Optional.empty();
	}

	/** A mail; empty if it is too long. */
	private static Optional<byte[]> content(ObjectReader objects, Stored stored) throws IOException {
		var content = objects.open(stored.content());
		return content.getSize() > LONGEST_MAIL ? Optional.empty() : Optional.of(content.getCachedBytes(LONGEST_MAIL));
	}

	private static Stored stored(RevWalk walk, RevCommit commit, ObjectId content) throws IOException {
		walk.parseBody(commit);
		var author = commit.getAuthorIdent();
		var stored = new Stored(commit.getId().copy(),
				author == null ? commit.getCommitTime() : author.getWhenAsInstant().getEpochSecond(),
				commit.getCommitTime(), content);
		commit.disposeBody();
		return stored;
	}

}
