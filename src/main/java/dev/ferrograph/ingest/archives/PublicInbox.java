package dev.ferrograph.ingest.archives;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
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

	/**
	 * A mail of the archive.
	 *
	 * @param commit with which it came
	 * @param isDeletion whether it is stored because it was deleted
	 */
	record Stored(ObjectId commit, long authored, long committed, ObjectId content, boolean isDeletion) {
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
	 * Gives all mails to a reader, from the oldest to the newest, and before them all
	 * that are deleted.
	 * @param branch the branch to read; null for the current one
	 * @return how many could not be read because they are too long
	 * @throws UnreadableArchiveException if the repository is damaged or is no archive
	 */
	int read(@Nullable String branch, Reader reader) {
		try (var repository = GitDirectory.open(epoch); var objects = repository.newObjectReader()) {
			var mails = mails(repository, objects, branch);
			if (mails.isEmpty()) {
				throw GitDirectory.refusal(epoch,
						"no archive of public-inbox: no commit has a file m at its top; to read a history, use the format git");
			}
			var tooLong = 0;
			for (var deletions : List.of(true, false)) {
				for (var mail : mails) {
					if (mail.isDeletion() != deletions) {
						continue;
					}
					var content = objects.open(mail.content());
					if (content.getSize() > LONGEST_MAIL) {
						tooLong++;
						continue;
					}
					reader.read(mail, content.getCachedBytes(LONGEST_MAIL));
				}
			}
			return tooLong;
		}
		catch (UnreadableArchiveException e) {
			throw e;
		}
		catch (IOException e) {
			throw GitDirectory.refusal(epoch, "the repository is damaged, see git fsck: %s".formatted(e.getMessage()));
		}
	}

	private List<Stored> mails(Repository repository, ObjectReader objects, @Nullable String branch)
			throws IOException {
		var mails = new ArrayList<Stored>();
		try (var walk = new RevWalk(objects)) {
			walk.setRetainBody(false);
			walk.sort(RevSort.TOPO);
			walk.markStart(walk.parseCommit(GitDirectory.tip(repository, branch, epoch)));
			for (var commit = walk.next(); commit != null; commit = walk.next()) {
				add(mails, walk, objects, commit);
			}
		}
		return mails.reversed();
	}

	private static void add(List<Stored> mails, RevWalk walk, ObjectReader objects, RevCommit commit)
			throws IOException {
		var tree = new CanonicalTreeParser(null, objects, commit.getTree());
		for (; !tree.eof(); tree.next()) {
			var name = tree.getEntryPathString();
			if (name.equals("m") || name.equals("d")) {
				walk.parseBody(commit);
				var author = commit.getAuthorIdent();
				mails.add(new Stored(commit.getId().copy(),
						author == null ? commit.getCommitTime() : author.getWhenAsInstant().getEpochSecond(),
						commit.getCommitTime(), tree.getEntryObjectId(), name.equals("d")));
				commit.disposeBody();
				return;
			}
		}
	}

}
