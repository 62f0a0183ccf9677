package dev.ferrograph.ingest.seed;

import dev.ferrograph.text.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Tells one state of the files from every other. */
public final class Fingerprint {

	/**
	 * To be raised whenever the same files become another graph, so that graphs filled
	 * before are filled anew.
	 */
	private static final int VERSION = 10;

	private Fingerprint() {
	}

	/** The fingerprint of the files, in the order given, with their paths. */
	public static String of(List<SeedFile> files) {
		var digest = Sha256.digest();
		digest.update(length(VERSION));
		for (var file : files) {
			add(digest, file.path().getBytes(StandardCharsets.UTF_8));
			add(digest, file.bytes());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void add(MessageDigest digest, byte[] part) {
		// with its length, so that no two ways to divide the same bytes look alike
		digest.update(length(part.length));
		digest.update(part);
	}

	private static byte[] length(int length) {
		return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
	}

}
