package dev.ferrograph.ingest.archives;

/** Is told how far a long reading has come. */
@FunctionalInterface
public interface Reporter {

	/** Nobody is told. */
	Reporter NONE = (done, all, what) -> {
	};

	/**
	 * So many are read.
	 * @param all how many there are, or 0 where that is not known
	 * @param what the plural of what is counted, such as {@code commits}
	 */
	void report(long done, long all, String what);

}
