package dev.ferrograph.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * The words of a text that may be HTML, also HTML that was escaped once more on its way.
 *
 * <p>
 * Only the tags of <a href="https://html.spec.whatwg.org/">HTML</a> are taken out:
 * {@code Vec<T>}, {@code a < b} and {@code <linux/module.h>} are words. What is left is
 * plain text; whoever shows it in a page has to escape it like any other.
 */
public final class PlainText {

	/** How often texts get escaped that need not be. */
	private static final int MOST_LAYERS = 3;

	private static final String NEWLINE_TAGS = "p|br|div|li|ul|ol|dl|dt|dd|tr|table|h[1-6]|hr|pre|blockquote|section|article|header|footer|figure";

	private static final String OTHER_TAGS = "a|abbr|b|big|body|button|caption|center|cite|code|col|colgroup|del|em|embed|figcaption|font|form|head|html|i|iframe|img|input|ins|kbd|label|link|main|mark|meta|nav|noscript|object|param|picture|q|s|samp|script|small|source|span|strike|strong|style|sub|summary|sup|svg|tbody|td|textarea|tfoot|th|thead|time|title|tt|u|var|video|wbr";

	/** What is not shown, from its beginning to its end. */
	private static final Map<Pattern, Pattern> NOT_SHOWN = Map.of(ignoringCase("<script(?=[\\s>])"),
			ignoringCase("</script\\s*>"), ignoringCase("<style(?=[\\s>])"), ignoringCase("</style\\s*>"),
			Pattern.compile("<!--"), Pattern.compile("-->"), ignoringCase("<(?:\\?xml|!doctype)\\s"),
			Pattern.compile(">"), Pattern.compile("<!\\[CDATA(?=\\[)"), Pattern.compile("\\["),
			Pattern.compile("\\]\\](?=>)"), Pattern.compile(">"));

	private static final Pattern NEWLINE_TAG = Pattern.compile("</?(?:" + NEWLINE_TAGS + ")(?:[\\s/][^<>]*)?>",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern OTHER_TAG = Pattern.compile("</?(?:" + OTHER_TAGS + ")(?:[\\s/][^<>]*)?>",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

	/**
	 * What no text needs: control characters, marks that reorder a line, byte order
	 * marks.
	 */
	private static final Pattern INVISIBLE = Pattern.compile(
			"[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

	private static final Pattern SPACE_IN_LINE = Pattern.compile("[\\t\\p{Z}&&[^\\u2028\\u2029]]+");

	private static final Pattern SPACE_AROUND_NEWLINE = Pattern.compile(" *\\n *");

	private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private PlainText() {
	}

	/**
	 * The text with its paragraphs: single spaces, at most one empty line in a row,
	 * accents composed (NFC).
	 */
	public static String of(String html) {
		var text = html.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
		for (var layer = 0; layer < MOST_LAYERS; layer++) {
			var shown = withoutTags(text);
			text = ENTITY.matcher(shown).find() ? unescape(shown) : shown;
			if (text.equals(shown)) {
				break;
			}
		}
		text = INVISIBLE.matcher(withoutTags(text)).replaceAll("");
		text = SPACE_IN_LINE.matcher(text).replaceAll(" ");
		text = SPACE_AROUND_NEWLINE.matcher(text).replaceAll("\n");
		return Normalizer.normalize(EMPTY_LINES.matcher(text).replaceAll("\n\n"), Form.NFC).strip();
	}

	/** The text in one line, for names and titles. */
	public static String line(String html) {
		return SPACE.matcher(of(html)).replaceAll(" ");
	}

	private static String withoutTags(String text) {
		if (text.indexOf('<') < 0) {
			return text;
		}
		var shown = text;
		for (var kind : NOT_SHOWN.entrySet()) {
			shown = without(shown, kind.getKey(), kind.getValue());
		}
		return OTHER_TAG.matcher(NEWLINE_TAG.matcher(shown).replaceAll("\n")).replaceAll("");
	}

	private static String without(String text, Pattern beginning, Pattern end) {
		var begins = beginning.matcher(text);
		var ends = end.matcher(text);
		var shown = new StringBuilder();
		var from = 0;
		// what has no end is left: it is looked for once, so that no text takes long
		while (begins.find(from) && ends.find(begins.end())) {
			shown.append(text, from, begins.start());
			from = ends.end();
		}
		return from == 0 ? text : shown.append(text, from, text.length()).toString();
	}

	private static Pattern ignoringCase(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
	}

	private static String unescape(String text) {
		return HtmlUtils.htmlUnescape(text).replace("&apos;", "'");
	}

}
