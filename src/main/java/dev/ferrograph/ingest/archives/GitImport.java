package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.archives.ChangeDraft.Shown;
import dev.ferrograph.ingest.graph.ContributionRole;
import dev.ferrograph.ingest.imports.Bundle;
import dev.ferrograph.ingest.imports.Entry;
import dev.ferrograph.ingest.imports.Stated;
import dev.ferrograph.text.FoldedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads what <a href="https://git-scm.com/docs/git-log">git log --use-mailmap
 * --no-merges</a> shows: each commit is a change, with its author, those whom its
 * {@linkplain Trailer trailers} name and its paths. Commits of one title, author and day
 * are the same change on several branches. Days are those on which the author wrote the
 * commit, in UTC.
 */
public final class GitImport {

	private static final int BETWEEN_REPORTS = 1_000;

	private static final int LONGEST_MAILMAP = 4 * 1024 * 1024;

	private final ArchiveContext context;

	private final ChangeOptions options;

	private final Path directory;

	private final GitReading reading;

	private final Notes notes = new Notes();

	private final WantedPaths wanted;

	private final PeopleBook book;

	private final Map<String, ChangeDraft> changes = new LinkedHashMap<>();

	private final FileSpace space;

	private int commits;

	private int merges;

	private GitImport(ArchiveContext context, ChangeOptions options, Path directory, Mailmap mailmap) {
		this.context = context;
		this.options = options;
		this.directory = directory;
		this.reading = new GitReading(directory);
		this.wanted = new WantedPaths(options.all(), options.paths(), KnownTopics.of(context.content()));
		this.book = new PeopleBook(mailmap);
		this.space = new FileSpace(directory, options);
	}

	/**
	 * Reads the history of a repository, bare or not. Of the repository, nothing is
	 * changed.
	 * @throws UnreadableArchiveException if it is none, is damaged, or leads elsewhere
	 */
	public static Stated read(Path directory, ChangeOptions options, ArchiveContext context) {
		try (var repository = GitDirectory.open(directory); var walk = new RevWalk(repository)) {
			var tip = GitDirectory.tip(repository, options.branch(), directory);
			var mailmap = options.mailmap() == null ? mailmap(repository, tip, directory) : mailmap(options.mailmap());
			var reading = new GitImport(context, options, directory, mailmap);
			reading.read(repository, walk, tip);
			return reading.result();
		}
	}

	private static Mailmap mailmap(Repository repository, ObjectId tip, Path directory) {
		var bytes = new GitReading(directory).read(() -> bytesOfMailmap(repository, tip));
		return Mailmap.of(new String(bytes, StandardCharsets.UTF_8).lines().toList());
	}

	/** Empty where the history has no mailmap. */
	private static byte[] bytesOfMailmap(Repository repository, ObjectId tip) throws IOException {
		try (var walk = new RevWalk(repository);
				var found = TreeWalk.forPath(repository, Mailmap.FILE, walk.parseCommit(tip).getTree())) {
			return found == null ? new byte[0] : repository.open(found.getObjectId(0)).getBytes(LONGEST_MAILMAP);
		}
	}

	static Mailmap mailmap(Path file) {
		try (var input = Files.newInputStream(file)) {
			var lines = new BoundedLines(file.toString(), input, new Notes());
			var all = new ArrayList<String>();
			for (var line = lines.next(); line != null; line = lines.next()) {
				all.add(line);
			}
			return Mailmap.of(all);
		}
		catch (IOException e) {
			throw GitDirectory.refusal(file, "the mailmap can't be read: %s".formatted(e.getMessage()), e);
		}
	}

	private void read(Repository repository, RevWalk walk, ObjectId tip) {
		walk.setRetainBody(false);
		var commit = reading.read(() -> {
			walk.markStart(walk.parseCommit(tip));
			return walk.next();
		});
		try (var differences = new TreeWalk(repository)) {
			differences.setRecursive(true);
			differences.setFilter(TreeFilter.ANY_DIFF);
			for (; commit != null; commit = reading.read(walk::next)) {
				if (commit.getParentCount() > 1) {
					merges++;
				}
				else {
					read(walk, differences, commit);
				}
				if ((++commits) % BETWEEN_REPORTS == 0) {
					context.reporter().report(commits, 0, "commits");
				}
			}
		}
	}

	private void read(RevWalk walk, TreeWalk differences, RevCommit commit) {
		var author = reading.read(() -> {
			walk.parseBody(commit);
			return commit.getAuthorIdent();
		});
		var day = author == null ? commit.getCommitTime() / 86_400L
				: Math.floorDiv(author.getWhenAsInstant().getEpochSecond(), 86_400L);
		if (options.hasIn(day)) {
			var paths = paths(walk, differences, commit);
			if (paths != null) {
				var who = author == null ? PeopleBook.NOBODY
						: Named.of(author.getName(), author.getEmailAddress())
							.map(book::number)
							.orElse(PeopleBook.NOBODY);
				add(reading.read(commit::getFullMessage), who, new Shown((int) day, commit.getId().copy()), paths);
			}
		}
		commit.disposeBody();
	}

	/** The files that a commit touches; null if they are not wanted. */
	private @Nullable List<String> paths(RevWalk walk, TreeWalk differences, RevCommit commit) {
		var paths = new ArrayList<String>(4);
		var isWanted = wanted.matches(paths);
		var hasNext = reading.read(() -> {
			start(walk, differences, commit);
			return differences.next();
		});
		for (; hasNext; hasNext = reading.read(differences::next)) {
			var path = reading.read(differences::getPathString);
			if (paths.size() < ChangeDraft.MOST_PATHS) {
				paths.add(path);
			}
			isWanted = isWanted || wanted.matches(List.of(path));
			if (isWanted && paths.size() >= ChangeDraft.MOST_PATHS) {
				break;
			}
		}
		return isWanted ? paths : null;
	}

	private static void start(RevWalk walk, TreeWalk differences, RevCommit commit) throws IOException {
		differences.reset();
		if (commit.getParentCount() == 0) {
			differences.addTree(new EmptyTreeIterator());
		}
		else {
			var parent = commit.getParent(0);
			walk.parseHeaders(parent);
			differences.addTree(parent.getTree());
		}
		differences.addTree(commit.getTree());
	}

	private void add(String message, int author, Shown shown, List<String> paths) {
		var lines = message.lines().toList();
		var title = ChangeTitle.of(lines.isEmpty() ? "" : lines.getFirst());
		if (title.isEmpty()) {
			return;
		}
		var key = "%s\n%d\n%d".formatted(FoldedText.of(title), author, shown.day());
		var change = changes.computeIfAbsent(key, any -> new ChangeDraft(title, shown));
		change.want();
		change.addPaths(paths);
		change.add(author, ContributionRole.AUTHOR, shown);
		Trailer.in(lines).forEach(trailer -> change.add(book.number(trailer.person()), trailer.role(), shown));
		space.take(change);
	}

	private Stated result() {
		context.reporter().report(commits, commits, "commits");
		var bundle = new Bundle();
		var source = context.name();
		bundle.add("sources", Entry.of(source).put("title", options.title()).put("url", options.url()));
		var people = new SeedPeople(context);
		new ChangeSection(context.content(), book, people, source, options.commitUrl(), null).addTo(bundle,
				changes.values());
		people.entries().forEach(person -> bundle.add("people", person));
		var counts = new LinkedHashMap<String, Integer>();
		counts.put("commits", commits);
		counts.put("of them merges", merges);
		return new Stated(bundle, counts, people.questions(), List.of(), notes.of(directory.toString()),
				people.addresses());
	}

}
