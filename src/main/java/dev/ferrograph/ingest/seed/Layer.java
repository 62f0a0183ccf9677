package dev.ferrograph.ingest.seed;

import java.util.Comparator;

/**
 * How much what a file says counts where several say something of one entry. The first in
 * their order counts most.
 *
 * @param name tells apart those of one rank that don't know of each other
 */
record Layer(Rank rank, String name) implements Comparable<Layer> {

	private static final Comparator<Layer> ORDER = Comparator.comparing(Layer::rank).thenComparing(Layer::name);

	enum Rank {

		/** What editors have put right. */
		CORRECTION,

		/** What people write. */
		WRITTEN,

		/** What programs write. */
		GENERATED,

		/** What an import has brought; each is a layer of its own. */
		IMPORTED,

		/** What counts only where nothing else does. */
		REST

	}

	static Layer of(String path) {
		if (SeedFormat.isCorrection(path)) {
			return new Layer(Rank.CORRECTION, "");
		}
		if (SeedFormat.isImport(path)) {
			return new Layer(Rank.IMPORTED, path);
		}
		return new Layer(path.startsWith(SeedFormat.GENERATED) ? Rank.GENERATED : Rank.WRITTEN, "");
	}

	@Override
	public int compareTo(Layer other) {
		return ORDER.compare(this, other);
	}
}
