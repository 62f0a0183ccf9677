package dev.ferrograph.api.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which answers are kept, to be given again.
 *
 * @param memory how much memory they may take, by estimate; zero keeps none
 */
@ConfigurationProperties("ferrograph.answers")
record AnswerProperties(@DefaultValue("20MB") DataSize memory) {

	AnswerProperties {
		if (memory.isNegative()) {
			throw new IllegalArgumentException("ferrograph.answers.memory has to be 0MB or more");
		}
	}

}
