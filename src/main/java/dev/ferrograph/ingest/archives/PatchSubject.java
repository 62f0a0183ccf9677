package dev.ferrograph.ingest.archives;

import dev.ferrograph.text.FoldedText;
import java.util.regex.Pattern;

/**
 * The subject of a mail, such as {@code Re: [PATCH v3 2/7] PCI: Fix a leak}, see <a href=
 * "https://docs.kernel.org/process/submitting-patches.html#the-canonical-patch-format">the
 * canonical patch format</a>.
 *
 * @param title without marks of answers and what stands in brackets before it
 * @param isReply whether it answers another mail
 * @param isPatch whether the brackets say that there is a patch
 * @param isCover whether it is the letter before a series of patches
 */
record PatchSubject(String title, boolean isReply, boolean isPatch, boolean isCover) {

	private static final Pattern REPLY = Pattern.compile(
			"^(?:(?:re|aw|antw|sv|vs|fwd?|fw|tr|回复|答复|转发)(?:\\[\\d+\\])?\\s*[:：]|\\(subset\\))\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BRACKETS = Pattern.compile("^\\[([^\\[\\]]{0,120})\\]\\s*");

	private static final Pattern PATCH = Pattern
		.compile("(?i)\\b(?:RFC|RFT|PATCH\\w*|RESEND)\\b|^tip:|\\bv\\d+\\b|\\b\\d+/\\d+\\b");

	private static final Pattern COVER = Pattern.compile("(?:^|[\\s,])0+/\\d+");

	static PatchSubject of(String subject) {
		var rest = ChangeTitle.of(subject);
		var isReply = false;
		var isPatch = false;
		var isCover = false;
		while (true) {
			var reply = REPLY.matcher(rest);
			var brackets = BRACKETS.matcher(rest);
			if (reply.find()) {
				isReply = true;
				rest = rest.substring(reply.end());
			}
			else if (brackets.find() && brackets.end() < rest.length()) {
				var inside = brackets.group(1);
				isPatch = isPatch || PATCH.matcher(inside).find();
				isCover = isCover || COVER.matcher(inside).find();
				rest = rest.substring(brackets.end());
			}
			else {
				return new PatchSubject(rest.strip(), isReply, isPatch, isPatch && isCover);
			}
		}
	}

	/** The same for all versions of a patch, whatever their case. */
	String key() {
		return FoldedText.of(title).replaceAll("[.\\s]+$", "");
	}
}
