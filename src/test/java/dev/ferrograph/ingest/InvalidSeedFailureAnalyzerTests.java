package dev.ferrograph.ingest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class InvalidSeedFailureAnalyzerTests {

	@Test
	void endsAStartWithAllProblemsAndWhatToDo() {
		var failure = InvalidSeedException.with(List.of(new Problem(new Place("people.yaml", 3, 9), "100% wrong"),
				new Problem(new Place("roles.yaml", 1, 1), "the file is empty")), "file:./seed/");
		var analysis = requireNonNull(new InvalidSeedFailureAnalyzer().analyze(new IllegalStateException(failure)));
		assertThat(analysis.getDescription()).isEqualToNormalizingNewlines("""
				The seed in file:./seed/ has 2 problems, so nothing of it was loaded:

				people.yaml:3:9: 100% wrong
				roles.yaml:1:1: the file is empty""");
		assertThat(analysis.getAction()).contains("ferrograph.seed.location");
	}

	@Test
	void isFoundBySpringBoot() {
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, failure) -> {
			}))).hasAtLeastOneElementOfType(InvalidSeedFailureAnalyzer.class);
	}

}
