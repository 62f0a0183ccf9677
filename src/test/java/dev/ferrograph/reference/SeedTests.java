package dev.ferrograph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Random queries on the seed that ships. */
@FerrographTest
class SeedTests {

	@Autowired
	GraphQlApi api;

	@Autowired
	Driver driver;

	@Test
	void theServiceAnswersRandomQueriesAsTheReferenceDoes() {
		assertThat(new Differential(api, MemoryGraph.load(driver)).differences(1_000, 500)).isEmpty();
	}

}
