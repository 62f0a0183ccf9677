package dev.ferrograph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Random queries on a random graph. */
@FerrographTest
class RandomGraphTests {

	@Autowired
	GraphQlApi api;

	@Autowired
	Driver driver;

	@BeforeEach
	void writeIt() {
		RandomGraph.write(1, driver);
	}

	@AfterEach
	void leaveNothing() {
		RandomGraph.clear(driver);
	}

	@Test
	void theServiceAnswersRandomQueriesAsTheReferenceDoes() {
		assertThat(new Differential(api, MemoryGraph.load(driver)).differences(2_000, 500)).isEmpty();
	}

}
