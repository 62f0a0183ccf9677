package dev.ferrograph.ingest.identity;

import dev.ferrograph.ingest.identity.Likeness.Pattern;
import dev.ferrograph.text.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Compares two spellings of names word by word, in whatever order they are. */
final class NameComparison {

	/** Words that are shorter sound alike, or differ in one letter, too easily. */
	private static final int SHORTEST_SOUND = 4;

	private static final int SHORTEST_SLIP = 3;

	/** Of shorter words, the first letter has to be the same. */
	private static final int LONG = 5;

	private static final int TWO_SLIPS = 8;

	private static final int SHORTEST_CUT = 3;

	/** What is cut off is less often the same name than what is known as a short form. */
	private static final double ONLY_CUT = 3;

	/** Two kinds of differences in one pair are rarely found where it is one person. */
	private static final double TWO_KINDS = 8;

	/** One has words more, but neither the first nor the last word is the same. */
	private static final double NO_END_IN_COMMON = 30;

	/** How likely another word begins with the same letter. */
	private static final double SAME_INITIAL = 0.08;

	/** How likely another word begins with the same three letters. */
	private static final double SAME_BEGINNING = 0.02;

	private final WordCounts counts;

	private final List<NameWord> left;

	private final List<NameWord> right;

	private final SpelledName one;

	private final SpelledName other;

	private double chance;

	private int exact;

	private int sounds;

	private int shortForms;

	private int slips;

	private int initials;

	private boolean firstWordsMatch;

	private boolean lastWordsMatch;

	private NameComparison(SpelledName one, SpelledName other, WordCounts counts) {
		this.one = one;
		this.other = other;
		this.counts = counts;
		this.left = new ArrayList<>(one.words());
		this.right = new ArrayList<>(other.words());
		this.chance = counts.people();
	}

	/** How two names are alike, if they are at all. */
	static Optional<Likeness> of(SpelledName one, SpelledName other, WordCounts counts) {
		if (one.words().isEmpty() || other.words().isEmpty()) {
			return Optional.empty();
		}
		if (one.isSingle() || other.isSingle()) {
			return HandleComparison.of(one, other, counts).map(likeness -> withNickname(likeness, one, other));
		}
		return new NameComparison(one, other, counts).likeness().map(likeness -> withNickname(likeness, one, other));
	}

	private static Likeness withNickname(Likeness likeness, SpelledName one, SpelledName other) {
		return likeness.isSame() && (one.byNickname() || other.byNickname())
				? new Likeness(Pattern.NICKNAME, likeness.chance(), "the nickname fits") : likeness;
	}

	private Optional<Likeness> likeness() {
		matchExact();
		matchJoined();
		match((a, b) -> a.sound().equals(b.sound()) && shorter(a, b) >= SHORTEST_SOUND, (a, b) -> {
			sounds++;
			chance *= 2 * counts.chanceOfSound(a, b);
		});
		matchFirstNames();
		if (exact + sounds + shortForms == 0 || left.isEmpty() && right.isEmpty()) {
			return classify();
		}
		match(NameComparison::isSlip, (a, b) -> {
			slips++;
			chance *= chanceOfSlip(a, b);
		});
		match((a, b) -> (a.isInitial() || b.isInitial()) && a.beginsLike(b), (a, b) -> {
			initials++;
			chance *= SAME_INITIAL;
		});
		return classify();
	}

	/** Only first names have short forms; the surname may be written before them. */
	private void matchFirstNames() {
		var first = one.words().getFirst();
		var otherFirst = other.words().getFirst();
		match((a, b) -> !Collections.disjoint(a.forms(), b.forms()), (a, b) -> {
			shortForms++;
			chance *= counts.chanceOfSound(a, b);
		});
		match((a, b) -> a.equals(first) && b.equals(otherFirst) && isCutOff(a, b), (a, b) -> {
			shortForms++;
			chance *= ONLY_CUT * counts.chanceOfSound(a, b);
		});
		match((a, b) -> a.equals(first) && b.equals(otherFirst) && beginAlike(a, b) && !isSlip(a, b), (a, b) -> {
			shortForms++;
			chance *= SAME_BEGINNING;
		});
	}

	/** Of rare surnames also nicknames that no table has: Alkis for Alkiviadis. */
	private static boolean beginAlike(NameWord one, NameWord other) {
		return shorter(one, other) > SHORTEST_CUT && one.text().regionMatches(0, other.text(), 0, SHORTEST_CUT);
	}

	private Optional<Likeness> classify() {
		var restLeft = left.stream().filter(word -> !word.isInitial() && !SpelledName.isParticle(word)).count();
		var restRight = right.stream().filter(word -> !word.isInitial() && !SpelledName.isParticle(word)).count();
		var contradictingInitials = left.stream().anyMatch(NameWord::isInitial)
				&& right.stream().anyMatch(NameWord::isInitial);
		var full = exact + sounds + shortForms + slips;
		if (full == 0 || contradictingInitials) {
			return Optional.empty();
		}
		if (restLeft > 0 && restRight > 0) {
			return partly(full);
		}
		if (full + initials < 2 || exact == 0 && sounds == 0) {
			return Optional.empty();
		}
		var rest = restLeft + restRight;
		if (rest > 0 && initials > 0 && exact + sounds < 2) {
			return Optional.empty();
		}
		if (rest > 0 && shortForms + slips + sounds > 0 || shortForms + slips > 1) {
			chance *= TWO_KINDS;
		}
		if (rest > 0 && !firstWordsMatch && !lastWordsMatch) {
			chance *= NO_END_IN_COMMON;
		}
		return Optional.of(new Likeness(pattern(rest), chance, reason(rest)));
	}

	private Optional<Likeness> partly(int full) {
		if (full >= 2 && exact > 0) {
			return Optional.of(new Likeness(Pattern.SHARED_WORDS, chance, "their names share words"));
		}
		if (exact == 1 && firstWordsMatch) {
			return Optional
				.of(new Likeness(Pattern.OTHER_SURNAME, chance, "another surname after the same first name"));
		}
		if (exact == 1 && lastWordsMatch) {
			return Optional
				.of(new Likeness(Pattern.OTHER_FIRST_NAME, chance, "another first name before the same surname"));
		}
		return Optional.empty();
	}

	private Pattern pattern(long rest) {
		if (slips > 0) {
			return Pattern.SLIP;
		}
		if (shortForms > 0) {
			return Pattern.SHORT_FORM;
		}
		if (initials > 0 && exact + sounds < 2) {
			return Pattern.INITIALS;
		}
		if (rest > 0) {
			return Pattern.MORE_WORDS;
		}
		if (sounds > 0) {
			return Pattern.OTHER_ROMANIZATION;
		}
		if (!left.isEmpty() || !right.isEmpty()) {
			return Pattern.MORE_INITIALS;
		}
		return sameOrder() ? Pattern.SAME : Pattern.OTHER_ORDER;
	}

	private boolean sameOrder() {
		return one.letters().equals(other.letters());
	}

	private String reason(long rest) {
		var reasons = new ArrayList<String>();
		if (slips > 0) {
			reasons.add("their names differ in a letter or two");
		}
		if (shortForms > 0) {
			reasons.add("one first name is a form of the other");
		}
		if (sounds > 0) {
			reasons.add("their names sound alike");
		}
		if (initials > 0) {
			reasons.add("an initial fits a name");
		}
		if (rest > 0) {
			reasons.add("one name has a word more");
		}
		else if (!left.isEmpty() || !right.isEmpty()) {
			reasons.add("one name has an initial or a particle more");
		}
		if (reasons.isEmpty()) {
			reasons.add(sameOrder() ? "the names are the same but for case, accents and punctuation"
					: "the same words in another order");
		}
		return String.join(", ", reasons);
	}

	private void matchExact() {
		firstWordsMatch = left.getFirst().equals(right.getFirst());
		lastWordsMatch = left.getLast().equals(right.getLast());
		match((a, b) -> a.text().equals(b.text()) && !a.isInitial() && !SpelledName.isParticle(a), (a, b) -> {
			exact++;
			chance *= counts.chanceOf(a);
		});
		match((a, b) -> a.text().equals(b.text()), (a, b) -> {
			if (a.isInitial()) {
				chance *= SAME_INITIAL;
			}
		});
	}

	/** Two words here that are one there: "Jean Noel" and "Jeannoel". */
	private void matchJoined() {
		joinIn(left, right);
		joinIn(right, left);
	}

	private void joinIn(List<NameWord> apart, List<NameWord> joined) {
		for (var i = 0; i + 1 < apart.size(); i++) {
			var text = apart.get(i).text() + apart.get(i + 1).text();
			var whole = joined.stream().filter(word -> word.text().equals(text)).findFirst();
			if (whole.isPresent()) {
				exact++;
				chance *= counts.chanceOf(whole.get());
				joined.remove(whole.get());
				apart.remove(i + 1);
				apart.remove(i);
				return;
			}
		}
	}

	private interface Condition {

		boolean holds(NameWord one, NameWord other);

	}

	private interface Effect {

		void of(NameWord one, NameWord other);

	}

	private void match(Condition condition, Effect effect) {
		for (var i = 0; i < left.size(); i++) {
			for (var j = 0; j < right.size(); j++) {
				if (condition.holds(left.get(i), right.get(j))) {
					effect.of(left.remove(i), right.remove(j));
					i--;
					break;
				}
			}
		}
	}

	private static int shorter(NameWord one, NameWord other) {
		return Math.min(one.text().length(), other.text().length());
	}

	private static boolean isCutOff(NameWord one, NameWord other) {
		return shorter(one, other) >= SHORTEST_CUT
				&& (one.text().startsWith(other.text()) || other.text().startsWith(one.text()));
	}

	private static boolean isSlip(NameWord one, NameWord other) {
		var length = shorter(one, other);
		if (length < SHORTEST_SLIP || Math.abs(one.text().length() - other.text().length()) > 2) {
			return false;
		}
		if (length < LONG && one.text().charAt(0) != other.text().charAt(0)) {
			return false;
		}
		return Spelling.distance(one.text(), other.text()) <= (length >= TWO_SLIPS ? 2 : 1);
	}

	/** The shorter a word, the more others are near it. */
	private double chanceOfSlip(NameWord one, NameWord other) {
		var near = Math.pow(2, TWO_SLIPS + 2 - Math.min(TWO_SLIPS, shorter(one, other)));
		return (near + counts.people() * counts.chanceOfSound(one, other)) / counts.people();
	}

}
