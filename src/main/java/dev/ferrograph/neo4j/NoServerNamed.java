package dev.ferrograph.neo4j;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Holds where {@code spring.neo4j.uri} is not set. */
class NoServerNamed extends NoneNestedConditions {

	NoServerNamed() {
		super(ConfigurationPhase.REGISTER_BEAN);
	}

	@ConditionalOnProperty("spring.neo4j.uri")
	static class ServerNamed {

	}

}
