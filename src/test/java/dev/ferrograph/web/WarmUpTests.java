package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.CountingReader;
import dev.ferrograph.FerrographTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.server.WebGraphQlHandler;

/** The service's own queries are asked once after the start. */
@FerrographTest
@ExtendWith(OutputCaptureExtension.class)
class WarmUpTests {

	private static final Pattern README_QUERY = Pattern.compile("(?s)```graphql\\n(.*?)```");

	@Autowired
	TextFiles files;

	@Autowired
	WebGraphQlHandler graphQl;

	@Autowired
	CountingReader reader;

	@Autowired
	Driver driver;

	@Test
	void asksEveryQueryWithoutErrors(CapturedOutput output) throws IOException {
		reader.statements();
		warmUp().run();
		assertThat(reader.statements()).isGreaterThan(number("static/explorer/queries/*") + number("graphiql/*"));
		assertThat(output).contains("Warm-up: ").doesNotContain("ERROR").doesNotContain("WARN");
	}

	@Test
	void doesNotComplainOfAnEmptyGraph(CapturedOutput output) throws IOException {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		warmUp().run();
		assertThat(output).contains("Warm-up: ").doesNotContain("ERROR").doesNotContain("WARN");
	}

	@Test
	void asksNothingWhereItIsNotWanted() throws Exception {
		reader.statements();
		var warmUp = new WarmUp(files, graphQl, new WarmUpProperties(false));
		warmUp.start();
		warmUp.destroy();
		assertThat(reader.statements()).isZero();
	}

	@Test
	void asksNothingMoreWhenTheServiceStops() throws Exception {
		reader.statements();
		var warmUp = warmUp();
		warmUp.destroy();
		warmUp.run();
		// for examples
		assertThat(reader.statements()).isEqualTo(1);
	}

	@Test
	void theServiceIsReadyWhenItIsOver() throws IOException {
		var warmUp = warmUp();
		assertThat(warmUp.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
		warmUp.run();
		assertThat(warmUp.health().getStatus()).isEqualTo(Status.UP);
		assertThat(new WarmUp(files, graphQl, new WarmUpProperties(false)).health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void asksTheQueriesOfTheReadme() throws IOException {
		var queries = README_QUERY.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((MatchResult query) -> query.group(1))
			.toList();
		assertThat(files.matching("warm-up/*.graphql")).containsExactlyInAnyOrderElementsOf(queries);
	}

	private WarmUp warmUp() throws IOException {
		return new WarmUp(files, graphQl, new WarmUpProperties(true));
	}

	private int number(String pattern) throws IOException {
		return files.matching(pattern + ".graphql").size();
	}

}
