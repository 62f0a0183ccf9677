package dev.ferrograph.ingest.archives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads mails as <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322</a> and
 * <a href="https://www.rfc-editor.org/rfc/rfc2045">MIME</a> describe them, with the text
 * of <a href="https://www.rfc-editor.org/rfc/rfc3676">format=flowed</a> put together
 * again. What is broken in a mail is passed over, and the rest is read.
 */
final class MailParser {

	private static final int MOST_TEXT = 4 * 1024 * 1024;

	private static final int MOST_ANSWERED = 12;

	private static final Set<String> HEADS = Set.of("message-id", "in-reply-to", "references", "from", "date",
			"subject", "list-id");

	private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,400})>");

	private static final Pattern LIST = Pattern.compile("<([A-Za-z0-9._-]{1,200})>");

	private static final Pattern FLOWED = Pattern.compile("(?i)format\\s*=\\s*\"?flowed");

	private static final Pattern DELSP = Pattern.compile("(?i)delsp\\s*=\\s*\"?yes");

	private static final Pattern COMMENT = Pattern.compile("\\(([^()]*)\\)\\s*$");

	private static final Pattern PATCH_TYPE = Pattern.compile("(?:text|application)/(?:x-)?(?:patch|diff|patch-file)");

	private static final MimeConfig TOLERANT = MimeConfig.custom()
		.setMaxLineLen(-1)
		.setMaxHeaderLen(-1)
		.setMaxHeaderCount(-1)
		.setMaxContentLen(-1)
		.setMalformedHeaderStartsBody(false)
		.build();

	private final Map<String, String> heads = new HashMap<>();

	private final List<String> lines = new ArrayList<>();

	private int text;

	private MailParser() {
	}

	/** The mail; what can't be read of it is missing. */
	static Mail parse(byte[] mail) {
		var parser = new MailParser();
		try {
			parser.read(new ByteArrayInputStream(mail));
		}
		catch (IOException | MimeException | RuntimeException e) {
			// what was read so far counts
		}
		return parser.mail();
	}

	private void read(InputStream input) throws IOException, MimeException {
		var stream = new MimeTokenStream(TOLERANT);
		stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
		stream.parse(input);
		var depth = 0;
		var type = "";
		for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
			switch (state) {
				case T_START_HEADER -> {
					depth++;
					type = "";
				}
				case T_FIELD -> {
					var field = stream.getField();
					if (depth == 1) {
						addHead(field);
					}
					if (field.getName().equalsIgnoreCase("Content-Type")) {
						type = body(field);
					}
				}
				case T_BODY -> addText(stream, type);
				default -> {
					// where parts begin and end does not matter
				}
			}
		}
	}

	private void addHead(Field field) {
		var name = field.getName().toLowerCase(Locale.ROOT);
		if (HEADS.contains(name)) {
			heads.putIfAbsent(name, body(field));
		}
	}

	/** Not as the library has it, which does not expect characters beyond ASCII. */
	private static String body(Field field) {
		var raw = field.getRaw();
		var text = raw == null ? field.getBody() : EncodedWords.decode(raw.toByteArray(), null);
		var colon = raw == null ? -1 : text.indexOf(':');
		return text.substring(colon + 1).replaceAll("\\r?\\n(?=[ \\t])", "").strip();
	}

	private void addText(MimeTokenStream stream, String type) throws IOException {
		var descriptor = stream.getBodyDescriptor();
		var mimeType = descriptor.getMimeType();
		if (mimeType != null && !mimeType.equals("text/plain") && !PATCH_TYPE.matcher(mimeType).matches()) {
			return;
		}
		try (var input = stream.getDecodedInputStream()) {
			var bytes = input.readNBytes(MOST_TEXT - text);
			text += bytes.length;
			var body = EncodedWords.decode(bytes, descriptor.getCharset());
			var all = body.lines().toList();
			lines.addAll(FLOWED.matcher(type).find() ? unflowed(all, DELSP.matcher(type).find()) : all);
		}
	}

	/**
	 * A line that ends with a space goes on in the next one, if both are quoted alike.
	 */
	private static List<String> unflowed(List<String> lines, boolean deleteSpace) {
		var joined = new ArrayList<String>();
		var goesOn = false;
		for (var line : lines) {
			var text = line.startsWith(" ") ? line.substring(1) : line;
			var isPart = goesOn && !text.startsWith(">") && !text.equals("-- ");
			if (isPart) {
				var start = joined.removeLast();
				joined.add((deleteSpace ? start.substring(0, start.length() - 1) : start) + text);
			}
			else {
				joined.add(text);
			}
			goesOn = text.endsWith(" ") && !text.equals("-- ") && !text.startsWith(">");
		}
		return joined;
	}

	private Mail mail() {
		var id = ID.matcher(heads.getOrDefault("message-id", ""));
		return new Mail(id.find() ? id.group(1) : "", answers(), from(heads.getOrDefault("from", "")), date(),
				EncodedWords.decode(heads.getOrDefault("subject", "")), list(), lines);
	}

	private List<String> answers() {
		var answered = new LinkedHashSet<String>();
		var parent = ID.matcher(heads.getOrDefault("in-reply-to", ""));
		if (parent.find()) {
			answered.add(parent.group(1));
		}
		var references = new ArrayList<String>();
		var reference = ID.matcher(heads.getOrDefault("references", ""));
		while (reference.find()) {
			references.add(reference.group(1));
		}
		references.reversed().stream().limit(MOST_ANSWERED).forEach(answered::add);
		return List.copyOf(answered);
	}

	private static Optional<Named> from(String head) {
		var open = head.lastIndexOf('<');
		if (open >= 0) {
			var close = head.indexOf('>', open);
			var name = EncodedWords.decode(head.substring(0, open)).replace("\\\"", "\"").strip();
			return Named.of(name, head.substring(open + 1, close < 0 ? head.length() : close));
		}
		var comment = COMMENT.matcher(head);
		if (comment.find()) {
			return Named.of(EncodedWords.decode(comment.group(1)), head.substring(0, comment.start()));
		}
		return Named.of("", head);
	}

	private @Nullable Instant date() {
		var head = heads.get("date");
		if (head == null) {
			return null;
		}
		try {
			var date = DateTimeFieldLenientImpl.PARSER.parse(new RawField("Date", head), DecodeMonitor.SILENT)
				.getDate();
			return date == null ? null : date.toInstant();
		}
		catch (RuntimeException e) {
			return null;
		}
	}

	private @Nullable String list() {
		var list = LIST.matcher(heads.getOrDefault("list-id", ""));
		return list.find() ? list.group(1).toLowerCase(Locale.ROOT) : null;
	}

}
