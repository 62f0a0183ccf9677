package dev.ferrograph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * What only the embedded Neo4j has: a Browser of ours, and a password that it made up.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(named = "test.neo4j", matches = "container|external",
		disabledReason = "it is about the embedded Neo4j, and the tests run against a server")
public @interface EmbeddedOnly {

}
