package dev.ferrograph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole service on a free port, with a real Neo4j; both start once and
 * serve all tests of this JVM. Every class begins with the seed that ships in the graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "ferrograph.warm-up.enabled=false",
		// a database that plans for the first time on a busy machine is no fault
		"ferrograph.limits.time=1m" })
@ContextConfiguration(initializers = TestNeo4j.class)
@Import(TestBeans.class)
@ExtendWith(SeededGraph.class)
public @interface FerrographTest {

}
