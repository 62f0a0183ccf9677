package dev.ferrograph.ingest.archives;

import java.util.Locale;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit from reading the configuration of the machine and of its users, from asking
 * the git command where that is, and from writing files to measure how exact the times of
 * files are.
 */
final class QuietGit extends SystemReader.Delegate {

	private QuietGit(SystemReader delegate) {
		super(delegate);
	}

	/** Applies to all of JGit in this process; more than once makes no difference. */
	static synchronized void install() {
		var reader = SystemReader.getInstance();
		if (!(reader instanceof QuietGit)) {
			SystemReader.setInstance(new QuietGit(reader));
		}
	}

	@Override
	public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
		return new NoFile(parent, fs);
	}

	@Override
	public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
		return new NoFile(parent, fs);
	}

	@Override
	public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
		return new NoFile(parent, fs);
	}

	/** Environment variables such as GIT_DIR lead to files that were not named. */
	@Override
	public @Nullable String getenv(String variable) {
		return variable.toUpperCase(Locale.ROOT).startsWith("GIT_") ? null : super.getenv(variable);
	}

	/** A configuration without a file behind it. */
	private static final class NoFile extends FileBasedConfig {

		private static final String TIMES_OF_FILES = "filesystem";

		/** What makes the times of files exact enough for a repository at rest. */
		private static final String A_SECOND = "1 second";

		NoFile(@Nullable Config parent, FS fs) {
			super(parent, null, fs);
		}

		@Override
		public void load() {
			// there is nothing to load
		}

		@Override
		public void save() {
			// nor to keep
		}

		@Override
		public boolean isOutdated() {
			return false;
		}

		@Override
		public @Nullable String getString(String section, @Nullable String subsection, String name) {
			return TIMES_OF_FILES.equals(section) && subsection != null ? A_SECOND
					: super.getString(section, subsection, name);
		}

	}

}
