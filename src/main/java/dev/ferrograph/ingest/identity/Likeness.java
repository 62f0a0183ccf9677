package dev.ferrograph.ingest.identity;

/**
 * How two names are alike.
 *
 * @param pattern the kind of likeness
 * @param chance how many other people are expected to be as much alike by chance
 * @param reason the same as a phrase
 */
record Likeness(Pattern pattern, double chance, String reason) {

	/** How much rather it is one person than two, from the names alone. */
	double odds() {
		return pattern.prior / chance;
	}

	boolean isSame() {
		return pattern == Pattern.SAME;
	}

	boolean isLoose() {
		return switch (pattern) {
			case INITIALS, HANDLE, HANDLE_OF_SURNAME, HANDLE_OF_FIRST_NAME, OTHER_SURNAME, OTHER_FIRST_NAME,
					SHARED_WORDS ->
				true;
			default -> false;
		};
	}

	/**
	 * The ways in which names of one person differ, each with how often that is so,
	 * weighed by what was measured with names from histories of public repositories.
	 */
	enum Pattern {

		SAME(0.5), ACCOUNT(1), NICKNAME(0.3), SAME_LETTERS(0.1), OTHER_ORDER(0.1), OTHER_ROMANIZATION(0.02),
		MORE_INITIALS(0.2), MORE_WORDS(0.04), INITIALS(0.08), SHORT_FORM(0.05), SLIP(0.01), HANDLE(0.3),
		HANDLE_OF_SURNAME(0.4), HANDLE_OF_FIRST_NAME(0.3), SHARED_WORDS(0.0005), OTHER_SURNAME(0.01),
		OTHER_FIRST_NAME(0.01);

		private final double prior;

		Pattern(double prior) {
			this.prior = prior;
		}

	}

}
