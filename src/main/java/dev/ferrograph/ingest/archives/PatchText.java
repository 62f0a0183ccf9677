package dev.ferrograph.ingest.archives;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a mail, taken apart into what its author says and the files of a
 * <a href="https://git-scm.com/docs/diff-format#generate_patch_text_with_p">patch</a>.
 *
 * @param message what is said before the patch, without quoted lines and signature
 * @param paths the files that the patch changes; empty where there is none
 * @param author who wrote the patch, if not who sent it
 */
record PatchText(List<String> message, List<String> paths, Optional<Named> author) {

	private static final Pattern GIT_DIFF = Pattern.compile("^diff --git (?:\"?a/(?:.*?)\"?) \"?b/(.*?)\"?$");

	private static final Pattern NEW_FILE = Pattern.compile("^\\+\\+\\+ \"?[^/\\s\"]+/([^\\t\"]+?)\"?(?:\\t.*)?$");

	private static final Pattern OLD_FILE = Pattern.compile("^--- \"?[^/\\s\"]+/([^\\t\"]+?)\"?(?:\\t.*)?$");

	private static final Pattern OTHERS_MAIL = Pattern
		.compile("(?i)^[-_]{2,}\\s*(?:original message|forwarded message|reply message).*|^_{20,}$");

	private static final Pattern HEAD = Pattern.compile("^(?:From|Sent|Date|To|Subject):\\s.*");

	private static final String SIGNATURE = "-- ";

	private static final String NOTES = "---";

	static PatchText of(List<String> lines) {
		var start = startOfPatch(lines);
		var author = author(lines);
		var message = new ArrayList<String>();
		for (var i = 0; i < start; i++) {
			var line = lines.get(i);
			if (line.equals(SIGNATURE) || isOthersMail(line) || author.isEmpty() && isHeadOfOther(lines, i)) {
				break;
			}
			if (!isQuoted(line)) {
				message.add(line);
			}
		}
		return new PatchText(message, List.copyOf(paths(lines.subList(start, lines.size()))), author);
	}

	private static boolean isQuoted(String line) {
		var start = line.length() > 40 ? line.substring(0, 40).stripLeading() : line.stripLeading();
		return start.startsWith(">") || start.startsWith("|");
	}

	private static boolean isOthersMail(String line) {
		return (line.startsWith("--") || line.startsWith("__")) && OTHERS_MAIL.matcher(line).matches();
	}

	/**
	 * A line of three dashes begins the notes, and a patch its first file; without a
	 * patch, dashes mean nothing.
	 */
	private static int startOfPatch(List<String> lines) {
		var notes = lines.size();
		for (var i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			if (line.startsWith("diff --git ") || line.startsWith("Index: ") || line.startsWith("--- a/")
					|| line.startsWith("@@ -")) {
				return Math.min(notes, i);
			}
			if (line.stripTrailing().equals(NOTES)) {
				notes = Math.min(notes, i);
			}
		}
		return lines.size();
	}

	/** The first line may say so, as git format-patch --from writes it. */
	private static Optional<Named> author(List<String> lines) {
		return lines.stream()
			.filter(line -> !line.isBlank())
			.findFirst()
			.filter(line -> line.startsWith("From: "))
			.flatMap(line -> Named.read(line.substring("From: ".length())));
	}

	/** Outlook puts the mail that it answers below the answer, without quoting it. */
	private static boolean isHeadOfOther(List<String> lines, int at) {
		return lines.get(at).startsWith("From: ") && lines.subList(at + 1, Math.min(lines.size(), at + 4))
			.stream()
			.filter(line -> HEAD.matcher(line).matches())
			.count() >= 2;
	}

	private static Set<String> paths(List<String> lines) {
		var paths = new LinkedHashSet<String>();
		String old = null;
		var hasGitHead = false;
		for (var line : lines) {
			var diff = GIT_DIFF.matcher(line);
			if (diff.matches()) {
				hasGitHead = true;
				add(paths, diff.group(1));
				continue;
			}
			if (hasGitHead) {
				continue;
			}
			var before = OLD_FILE.matcher(line);
			var after = NEW_FILE.matcher(line);
			if (before.matches()) {
				old = before.group(1);
			}
			else if (after.matches()) {
				add(paths, after.group(1));
				old = null;
			}
			else if (old != null && line.startsWith("+++ /dev/null")) {
				add(paths, old);
				old = null;
			}
		}
		return paths;
	}

	private static void add(Set<String> paths, String path) {
		if (paths.size() < ChangeDraft.MOST_PATHS && path.length() < 300 && !path.isBlank() && path.indexOf('@') < 0) {
			paths.add(path.strip());
		}
	}
}
