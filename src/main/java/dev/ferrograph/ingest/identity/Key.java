package dev.ferrograph.ingest.identity;

/** Something that belongs to one person. */
record Key(Kind kind, String value) {

	enum Kind {

		/** An id in another system, after the system's name and a slash. */
		IDENTIFIER,

		/** An account on GitHub, in small letters. */
		ACCOUNT,

		/** A hashed e-mail address. */
		ADDRESS

	}

	/** For evidence; without the value where that is not for show. */
	String phrase() {
		return switch (kind) {
			case IDENTIFIER -> "the same id, " + value;
			case ACCOUNT -> "the same GitHub account, " + value;
			case ADDRESS -> "the same e-mail address";
		};
	}

	/** The system of an identifier. */
	static String system(String identifier) {
		var slash = identifier.lastIndexOf('/');
		return slash < 0 ? "" : identifier.substring(0, slash);
	}

}
