package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class AnswerPropertiesTests {

	@Test
	void memoryIsNotNegative() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AnswerProperties(DataSize.ofMegabytes(-1)))
			.withMessage("ferrograph.answers.memory has to be 0MB or more");
		assertThatNoException().isThrownBy(() -> new AnswerProperties(DataSize.ofBytes(0)));
	}

	@Test
	void memoryIsATenthOfTheHeapUnlessSaid() {
		assertThat(new AnswerProperties(null).memory().toBytes()).isEqualTo(Runtime.getRuntime().maxMemory() / 10);
	}

}
