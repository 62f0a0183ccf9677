package dev.ferrograph.ingest.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the links of a session by what they lead to, each URL once. */
final class LinkList {

	private static final Pattern RECORDING = Pattern
		.compile("(?i).*\\b(?:video|recording|aufzeichnung|grabación|vidéo)s?\\b.*");

	private static final Pattern VIDEO_HOST = Pattern.compile(
			"(?:.+\\.)?(?:youtube\\.com|youtu\\.be|youtube-nocookie\\.com|vimeo\\.com|media\\.ccc\\.de|video\\.fosdem\\.org|peertube\\..+|tube\\..+|videos?\\..+)");

	private static final Pattern VIDEO_FILE = Pattern
		.compile("(?i)[^?#]+\\.(?:mp4|webm|mkv|ogv|m4v|mov|av1)(?:[?#].*)?");

	private static final Pattern SLIDES = Pattern
		.compile("(?i).*\\b(?:slides?|slidedeck|folien|diapositiv\\w*|handout)\\b.*");

	private static final Pattern DOCUMENT = Pattern.compile("(?i)[^?#]+\\.(?:pdf|odp|ppt|pptx|key|ps)(?:[?#].*)?");

	private final @Nullable String base;

	private final Findings findings;

	private final List<Link> links = new ArrayList<>();

	private final List<Link> recordings = new ArrayList<>();

	private final List<Link> attachments = new ArrayList<>();

	LinkList(@Nullable String base, Findings findings) {
		this.base = base;
		this.findings = findings;
	}

	/**
	 * Adds links, each a URL or an object or element with one.
	 * @param kind what they are, where neither their type, title nor URL says it
	 */
	void add(List<Node> written, Kind kind) {
		for (var node : written) {
			var url = node instanceof Node.Fields fields
					? fields.text("url", "@href", "@url", "href", "download_url", "link_url", Node.Fields.CONTENT)
					: Node.text(node);
			var title = node instanceof Node.Fields fields ? fields.line("title", "@title", Node.Fields.CONTENT, "name")
					: null;
			var type = node instanceof Node.Fields fields ? fields.line("type", "@type") : null;
			if (!"FEEDBACK".equals(type)) {
				add(url, title, type, kind, node);
			}
		}
	}

	private void add(@Nullable String written, @Nullable String title, @Nullable String type, Kind kind, Node node) {
		if (written == null) {
			return;
		}
		var url = WebAddress.of(written, base);
		if (url == null) {
			findings.note(node.place(), "%s is not an absolute http or https URL, so this link is left out"
				.formatted(Texts.quoted(written)));
			return;
		}
		var link = new Link(url, url.equals(title) ? null : title);
		var list = switch (kindOf(url, title, type, kind)) {
			case LINK -> links;
			case RECORDING -> recordings;
			case ATTACHMENT -> attachments;
		};
		if (list.stream().noneMatch(known -> known.url().equals(url))) {
			list.add(link);
		}
	}

	private static Kind kindOf(String url, @Nullable String title, @Nullable String type, Kind stated) {
		var host = String.valueOf(WebAddress.host(url));
		var words = title + " " + type;
		if (VIDEO_FILE.matcher(url).matches() || VIDEO_HOST.matcher(host).matches()) {
			return Kind.RECORDING;
		}
		if (SLIDES.matcher(words).matches() || DOCUMENT.matcher(url).matches()) {
			return Kind.ATTACHMENT;
		}
		return stated == Kind.LINK && RECORDING.matcher(words).matches() ? Kind.RECORDING : stated;
	}

	List<Link> links() {
		return links;
	}

	List<Link> recordings() {
		return recordings;
	}

	List<Link> attachments() {
		return attachments;
	}

	/** What a link leads to. */
	enum Kind {

		LINK, RECORDING, ATTACHMENT

	}

}
