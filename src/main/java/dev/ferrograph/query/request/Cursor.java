package dev.ferrograph.query.request;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The place of a row in a list: the values that the list is sorted by, in an opaque text
 * with a checksum of them and of the list's order, so that a text that is made up, cut
 * off or taken from another list is refused.
 */
public final class Cursor {

	private static final String SEPARATOR = "\u001f";

	private Cursor() {
	}

	/** The cursor of the row with these values in a list of this order. */
	public static String of(String order, List<@Nullable Object> values) {
		var text = String.join(SEPARATOR, values.stream().map(Cursor::written).toList());
		var signed = Long.toHexString(checksum(order, text)) + SEPARATOR + text;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.getBytes(StandardCharsets.UTF_8));
	}

	/** Whether a cursor can hold these values. */
	public static boolean canHold(List<@Nullable Object> values) {
		return values.stream()
			.allMatch(value -> value == null || value instanceof String || value instanceof Long
					|| value instanceof Double || value instanceof LocalDate || value instanceof ZonedDateTime);
	}

	/**
	 * The values in a cursor, as many as the list has keys.
	 * @throws InvalidRequestException if it is not a cursor of a list of this order
	 */
	public static List<@Nullable Object> values(String cursor, String order, int keys) {
		try {
			var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			var parts = text.split(SEPARATOR, -1);
			var content = text.substring(parts[0].length() + (parts.length > 1 ? 1 : 0));
			if (parts.length == keys + 1 && parts[0].equals(Long.toHexString(checksum(order, content)))) {
				var values = new ArrayList<@Nullable Object>();
				for (int i = 1; i < parts.length; i++) {
					values.add(read(parts[i]));
				}
				return values;
			}
		}
		catch (RuntimeException e) {
			throw refused(cursor);
		}
		throw refused(cursor);
	}

	private static InvalidRequestException refused(String cursor) {
		var shown = cursor.length() > 60 ? cursor.substring(0, 60) + "…" : cursor;
		return new InvalidRequestException(
				"\"%s\" is not a cursor of this list: take one from its pageInfo or edges.".formatted(shown));
	}

	private static String written(@Nullable Object value) {
		return switch (value) {
			case null -> "-";
			case String text -> "s" + URLEncoder.encode(text, StandardCharsets.UTF_8);
			case Long number -> "i" + number;
			case Double number -> "f" + number;
			case LocalDate day -> "d" + day;
			case ZonedDateTime time -> "t" + time;
			default -> throw new IllegalArgumentException("can't sort by a " + value.getClass().getSimpleName());
		};
	}

	private static @Nullable Object read(String written) {
		var text = written.substring(1);
		return switch (written.charAt(0)) {
			case '-' -> null;
			case 's' -> URLDecoder.decode(text, StandardCharsets.UTF_8);
			case 'i' -> Long.valueOf(text);
			case 'f' -> Double.valueOf(text);
			case 'd' -> LocalDate.parse(text);
			case 't' -> ZonedDateTime.parse(text);
			default -> throw new IllegalArgumentException("unknown kind of value");
		};
	}

	private static long checksum(String order, String text) {
		var sum = new CRC32C();
		sum.update((order + SEPARATOR + text).getBytes(StandardCharsets.UTF_8));
		return sum.getValue();
	}

}
