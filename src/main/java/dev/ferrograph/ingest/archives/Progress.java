package dev.ferrograph.ingest.archives;

/** Is told how far a long reading has come. */
@FunctionalInterface
public interface Progress {

	/** Nobody is told. */
	Progress NONE = (done, all, what) -> {
	};

	/**
	 * So many are read.
	 * @param what the plural of what is counted, such as {@code commits}
	 */
	void read(int done, int all, String what);

}
