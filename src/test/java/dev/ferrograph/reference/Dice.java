package dev.ferrograph.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Chance that comes out the same for the same seed. */
record Dice(Random random) {

	Dice(long seed) {
		this(new Random(seed));
	}

	/** One whose chances never come. */
	static Dice never() {
		return new Dice(new Random() {
			@Override
			public int nextInt(int bound) {
				return bound - 1;
			}
		});
	}

	boolean percent(int chance) {
		return random.nextInt(100) < chance;
	}

	/** Both ends included. */
	int between(int least, int most) {
		return random.nextInt(least, most + 1);
	}

	/** Mostly the least, and seldom much more. */
	int few(int least, int most) {
		var number = least;
		while (number < most && percent(45)) {
			number++;
		}
		return number;
	}

	<T> T pick(Collection<T> choices) {
		return choices.stream().skip(random.nextInt(choices.size())).findFirst().orElseThrow();
	}

	@SafeVarargs
	final <T> T oneOf(T... choices) {
		return choices[random.nextInt(choices.length)];
	}

	/** Some of them, in another order. */
	<T> List<T> some(Collection<T> choices, int number) {
		var shuffled = new ArrayList<>(choices);
		java.util.Collections.shuffle(shuffled, random);
		return shuffled.subList(0, Math.min(number, shuffled.size()));
	}

}
