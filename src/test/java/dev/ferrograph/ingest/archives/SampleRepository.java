package dev.ferrograph.ingest.archives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A small bare repository, to which commits are added one after the other. */
final class SampleRepository {

	private final Path directory;

	private final Map<String, String> files = new TreeMap<>();

	private int count;

	SampleRepository(Path directory) {
		this.directory = directory;
		QuietGit.install();
		try (var repository = open()) {
			repository.create(true);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Repository open() throws IOException {
		return new FileRepositoryBuilder().setGitDir(directory.toFile()).setBare().build();
	}

	Path path() {
		return directory;
	}

	/** A commit that changes one file. */
	SampleRepository commit(String author, String day, String message, String path) {
		files.put(path, "change %d\n".formatted(count));
		return commit(author, day, message);
	}

	SampleRepository file(String path, String content) {
		files.put(path, content);
		return this;
	}

	/** A mail, as public-inbox keeps it. */
	SampleRepository mail(String mail) {
		files.clear();
		files.put("m", mail.replace("\n", "\r\n"));
		return commit("Archive <archive@example.org>", "2027-01-01", "mail");
	}

	SampleRepository deletion(String mail) {
		files.clear();
		files.put("d", mail);
		return commit("Archive <archive@example.org>", "2027-01-01", "rm");
	}

	/** A commit of what can't be read as a directory. */
	SampleRepository brokenCommit() {
		return commit("Archive <archive@example.org>", "2027-01-01", "broken",
				inserter -> inserter.insert(Constants.OBJ_TREE, "broken".getBytes(StandardCharsets.UTF_8)));
	}

	/** Removes a mail, but not its commit, as in a copy that is not complete. */
	SampleRepository lose(String mail) {
		try (var inserter = new ObjectInserter.Formatter()) {
			var id = inserter.idFor(Constants.OBJ_BLOB, mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
				.name();
			Files.delete(directory.resolve("objects").resolve(id.substring(0, 2)).resolve(id.substring(2)));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	SampleRepository commit(String author, String day, String message) {
		return commit(author, day, message, inserter -> {
			var index = DirCache.newInCore();
			var builder = index.builder();
			for (var file : files.entrySet()) {
				var entry = new DirCacheEntry(file.getKey());
				entry.setFileMode(FileMode.REGULAR_FILE);
				entry
					.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
				builder.add(entry);
			}
			builder.finish();
			return index.writeTree(inserter);
		});
	}

	private interface Tree {

		ObjectId insert(ObjectInserter inserter) throws IOException;

	}

	private SampleRepository commit(String author, String day, String message, Tree tree) {
		count++;
		try (var repository = open(); var inserter = repository.newObjectInserter()) {
			var commit = new CommitBuilder();
			commit.setTreeId(tree.insert(inserter));
			var parent = repository.resolve(Constants.HEAD);
			if (parent != null) {
				commit.setParentId(parent);
			}
			var who = author.split(" <|>");
			var when = Instant.parse(day + "T12:00:00Z").plusSeconds(count);
			var ident = new PersonIdent(who[0], who[1], when, ZoneOffset.UTC);
			commit.setAuthor(ident);
			commit.setCommitter(ident);
			commit.setMessage(message);
			var id = inserter.insert(commit);
			inserter.flush();
			move(repository, id);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	private static void move(Repository repository, ObjectId id) throws IOException {
		var update = repository.updateRef(Constants.HEAD);
		update.setNewObjectId(id);
		update.update();
	}

}
