package dev.ferrograph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Probes and metrics are there, and nothing else of the actuator. */
@FerrographTest
class ActuatorTests {

	@Autowired
	EndpointClient client;

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz", "/actuator/health", "/actuator/health/liveness",
			"/actuator/health/readiness" })
	void probesSayOnlyThatAllIsWell(String address) {
		var answer = client.send("GET", address, "");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().at("/status").asString()).isEqualTo("UP");
		assertThat(answer.body()).doesNotContain("neo4j", "warmUp", "diskSpace", "version");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/env", "/actuator/metrics", "/actuator/heapdump",
			"/actuator/loggers", "/actuator/beans", "/actuator/configprops", "/actuator/shutdown",
			"/actuator/health/graph", "/actuator/health/readiness/graph" })
	void nothingElseIsThere(String address) {
		assertThat(client.send("GET", address, "").status()).isEqualTo(404);
	}

	@Test
	void theMetricsHaveWhatOperatorsLookAt() {
		client.get(Map.of("query", "{ statistics { people } }"));
		var metrics = client.send("GET", "/actuator/prometheus", "", "Accept", "text/plain").body();
		assertThat(metrics).contains("ferrograph_requests_seconds_count{", "outcome=\"OK\"",
				"ferrograph_statements_seconds_count{outcome=\"ok\"}", "cache_gets_total{cache=\"documents\"",
				"cache=\"statements\"", "cache=\"plans\"", "ferrograph_planning_seconds_sum",
				"db_client_connection_wait_time_seconds_count", "ferrograph_seed_load_seconds",
				"ferrograph_nodes{label=\"Person\"}", "http_server_requests_seconds_count", "jvm_memory_used_bytes");
	}

}
