package dev.ferrograph.ingest.archives;

/**
 * Remembers for each mail, by its Message-ID, to which change it belongs, in 24 bytes or
 * less. Two ids are mixed up once in more mails than there are.
 */
final class MessageIndex {

	/** For mails that were not met. */
	static final int UNKNOWN = -2;

	/** For mails that belong to no change. */
	static final int NONE = -1;

	private static final int FIRST_SIZE = 1 << 12;

	private long[] keys = new long[FIRST_SIZE];

	private int[] values = new int[FIRST_SIZE];

	private int size;

	/** Notes a mail, or that it belongs elsewhere than was noted. */
	void put(String id, int value) {
		if (size * 3 > keys.length * 2) {
			grow();
		}
		put(hash(id), value);
	}

	int get(String id) {
		var at = place(hash(id));
		return keys[at] == 0 ? UNKNOWN : values[at];
	}

	boolean has(String id) {
		return get(id) != UNKNOWN;
	}

	private void put(long key, int value) {
		var at = place(key);
		if (keys[at] == 0) {
			keys[at] = key;
			size++;
		}
		values[at] = value;
	}

	private int place(long key) {
		var at = (int) (key >>> 7) & keys.length - 1;
		while (keys[at] != 0 && keys[at] != key) {
			at = at + 1 & keys.length - 1;
		}
		return at;
	}

	private void grow() {
		var oldKeys = keys;
		var oldValues = values;
		keys = new long[oldKeys.length * 2];
		values = new int[keys.length];
		size = 0;
		for (var i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				put(oldKeys[i], oldValues[i]);
			}
		}
	}

	/** FNV-1a, and the finisher of MurmurHash3; never 0, which marks what is free. */
	private static long hash(String id) {
		var hash = 0xcbf29ce484222325L;
		for (var i = 0; i < id.length(); i++) {
			hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
		}
		hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
		hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
		hash ^= hash >>> 33;
		return hash == 0 ? 1 : hash;
	}

}
