package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.yaml.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.jspecify.annotations.Nullable;

/**
 * Opens git repositories, laid out as
 * <a href="https://git-scm.com/docs/gitrepository-layout">gitrepository-layout</a>
 * describes, for reading and nothing else. A repository that leads to files outside of
 * its own directory is refused: through alternates, a common directory, files that name
 * another directory, included configuration and symbolic links. Hooks and filters are
 * never run.
 */
final class GitDirectory {

	private static final int MOST_CONFIGURATION = 1024 * 1024;

	private static final Pattern INCLUDE = Pattern.compile("(?im)^\\s*\\[\\s*include(?:if)?[\\s\\]\"]");

	/** Files in a repository that name other places to read. */
	private static final List<String> ELSEWHERE = List.of("objects/info/alternates", "objects/info/http-alternates",
			"commondir", "gitdir");

	private GitDirectory() {
	}

	/**
	 * Opens a repository, bare or not.
	 * @throws UnreadableArchiveException if there is none, or it leads elsewhere
	 */
	static Repository open(Path named) {
		QuietGit.install();
		keepMemorySmall();
		var directory = directory(named);
		try {
			refuseElsewhere(named, directory);
			return new FileRepositoryBuilder().setGitDir(directory.toFile()).setBare().setMustExist(true).build();
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException e) {
			throw refusal(named, "can't be opened as a git repository: %s".formatted(e.getMessage()), e);
		}
	}

	/** Whether this is the directory of a repository or holds one in .git. */
	static boolean is(Path directory) {
		return Files.exists(directory.resolve(Constants.DOT_GIT), LinkOption.NOFOLLOW_LINKS) || isBare(directory);
	}

	private static boolean isBare(Path directory) {
		return Files.isDirectory(directory.resolve("objects")) && Files.exists(directory.resolve("HEAD"));
	}

	/**
	 * The commit at which to start.
	 * @param branch the name of a branch or tag; null for the current branch
	 * @throws UnreadableArchiveException if there is none
	 */
	static ObjectId tip(Repository repository, @Nullable String branch, Path named) {
		try {
			var tip = repository.resolve((branch == null ? Constants.HEAD : branch) + "^{commit}");
			if (tip != null) {
				return tip;
			}
		}
		catch (IOException | RuntimeException e) {
			throw refusal(named, "%s can't be read: %s".formatted(branch == null ? "HEAD" : branch, e.getMessage()), e);
		}
		throw refusal(named,
				branch == null ? "there are no commits on the current branch; name another one with --branch"
						: "there is no branch or tag \"%s\"".formatted(branch));
	}

	static UnreadableArchiveException refusal(Path named, String message) {
		return new UnreadableArchiveException(Place.startOf(named.toString()), message);
	}

	static UnreadableArchiveException refusal(Path named, String message, Throwable cause) {
		return new UnreadableArchiveException(Place.startOf(named.toString()), message, cause);
	}

	private static Path directory(Path named) {
		var inside = named.resolve(Constants.DOT_GIT);
		if (Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
			return inside;
		}
		if (Files.exists(inside, LinkOption.NOFOLLOW_LINKS)) {
			throw refusal(named, ".git leads to another directory; give that one");
		}
		if (!isBare(named)) {
			throw refusal(named, Files.isDirectory(named) ? "there is no git repository in this directory"
					: "there is no such directory");
		}
		return named;
	}

	private static void refuseElsewhere(Path named, Path directory) throws IOException {
		for (var file : ELSEWHERE) {
			if (Files.exists(directory.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
				throw refusal(named,
						"%s leads to files outside of the repository; make a copy that stands alone, with git clone --no-local"
							.formatted(file));
			}
		}
		for (var file : List.of("config", "config.worktree")) {
			refuseIncludes(named, directory.resolve(file));
		}
		try (var files = Files.walk(directory)) {
			files.filter(file -> Files.isSymbolicLink(file) && !file.startsWith(directory.resolve("hooks")))
				.findFirst()
				.ifPresent(link -> {
					throw refusal(named,
							"%s is a symbolic link; make a copy that stands alone, with git clone --no-local"
								.formatted(directory.relativize(link)));
				});
		}
	}

	private static void refuseIncludes(Path named, Path config) throws IOException {
		if (!Files.isRegularFile(config, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		if (Files.size(config) > MOST_CONFIGURATION) {
			throw refusal(named, "its %s has more than %,d bytes".formatted(config.getFileName(), MOST_CONFIGURATION));
		}
		var text = Files.readString(config, StandardCharsets.ISO_8859_1);
		var include = INCLUDE.matcher(text);
		if (include.find()) {
			throw new UnreadableArchiveException(
					new Place(config.toString(), (int) text.substring(0, include.end()).lines().count(), 1),
					"includes another file, which is not read; take the include out");
		}
	}

	/** Windows onto packs, and objects that others are differences of. */
	private static void keepMemorySmall() {
		var cache = new WindowCacheConfig();
		cache.setPackedGitLimit(48L * 1024 * 1024);
		cache.setPackedGitWindowSize(32 * 1024);
		cache.setPackedGitOpenFiles(64);
		cache.setDeltaBaseCacheLimit(24 * 1024 * 1024);
		cache.setStreamFileThreshold(8 * 1024 * 1024);
		cache.install();
	}

}
