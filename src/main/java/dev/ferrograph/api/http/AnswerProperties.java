package dev.ferrograph.api.http;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Which answers are kept, to be given again.
 *
 * @param memory how much memory they may take, by estimate; zero keeps none; not given, a
 * tenth of the heap
 */
@ConfigurationProperties("ferrograph.answers")
record AnswerProperties(DataSize memory) {

	private static final int SHARE_OF_HEAP = 10;

	AnswerProperties(@Nullable DataSize memory) {
		if (memory != null && memory.isNegative()) {
			throw new IllegalArgumentException("ferrograph.answers.memory has to be 0MB or more");
		}
		this.memory = memory == null ? DataSize.ofBytes(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP) : memory;
	}

}
