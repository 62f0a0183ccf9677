package dev.ferrograph.ingest.archives;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names and addresses that stand for others, as
 * <a href="https://git-scm.com/docs/gitmailmap">gitmailmap</a> describes them. Lines that
 * say nothing are passed over, as git does.
 */
final class Mailmap {

	static final String FILE = ".mailmap";

	/** Maps nobody. */
	static final Mailmap NONE = new Mailmap();

	private record Proper(@Nullable String name, @Nullable String address) {
	}

	private final Map<String, Proper> byAddress = new HashMap<>();

	private final Map<String, Proper> byNameAndAddress = new HashMap<>();

	private Mailmap() {
	}

	static Mailmap of(Iterable<String> lines) {
		var map = new Mailmap();
		lines.forEach(line -> map.add(withoutComment(line)));
		return map;
	}

	private static String withoutComment(String line) {
		var hash = line.indexOf('#');
		return hash < 0 ? line : line.substring(0, hash);
	}

	private void add(String line) {
		var first = Part.of(line, 0);
		if (first == null) {
			return;
		}
		var second = Part.of(line, first.end());
		if (second == null) {
			put(byAddress, first.address(), first.name(), null);
		}
		else if (second.name().isEmpty()) {
			put(byAddress, second.address(), first.name(), first.address());
		}
		else {
			put(byNameAndAddress, key(second.name(), second.address()), first.name(), first.address());
		}
	}

	private static void put(Map<String, Proper> map, String key, String name, @Nullable String address) {
		map.merge(key, new Proper(name.isEmpty() ? null : name, address),
				(old, proper) -> new Proper(proper.name() == null ? old.name() : proper.name(),
						proper.address() == null ? old.address() : proper.address()));
	}

	/** Whom the map says is meant; the same where it says nothing. */
	Named apply(Named written) {
		if (written.address() == null) {
			return written;
		}
		var proper = byNameAndAddress.get(key(written.name(), written.address()));
		if (proper == null) {
			proper = byAddress.get(written.address());
		}
		if (proper == null) {
			return written;
		}
		return new Named(proper.name() == null ? written.name() : proper.name(),
				proper.address() == null ? written.address() : proper.address());
	}

	private static String key(String name, String address) {
		return name.toLowerCase(Locale.ROOT) + '\n' + address;
	}

	/** A name, which may be empty, and an address. */
	private record Part(String name, String address, int end) {

		static @Nullable Part of(String line, int from) {
			var open = line.indexOf('<', from);
			var close = open < 0 ? -1 : line.indexOf('>', open);
			if (close < 0) {
				return null;
			}
			return new Part(line.substring(from, open).strip(),
					line.substring(open + 1, close).strip().toLowerCase(Locale.ROOT), close + 1);
		}
	}

}
