package dev.ferrograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

	@ParameterizedTest
	@CsvSource({ "klint, klint, 0", "klint, klin, 1", "klint, kliint, 1", "klint, klimt, 1", "klint, kilnt, 1",
			"klint, '', 5", "rcu, cpu, 2", "kitten, sitting, 3" })
	void countsInsertionsDeletionsReplacementsAndSwaps(String one, String other, int distance) {
		assertThat(Spelling.distance(one, other)).isEqualTo(distance);
		assertThat(Spelling.distance(other, one)).isEqualTo(distance);
	}

	@Test
	void reducesATextToItsLettersAndDigits() {
		assertThat(Spelling.skeleton("José Á. Núñez-2")).isEqualTo("joseanunez2");
	}

	@Test
	void findsTheClosest() {
		assertThat(Spelling.closest("Boqun Fang", List.of("Boris Feng", "Boqun Feng", "Gary Guo")))
			.hasValue("Boqun Feng");
	}

	@Test
	void findsNothingThatIsTooFarAway() {
		assertThat(Spelling.closest("V4L2", List.of("RCU", "klint"))).isEmpty();
	}

}
