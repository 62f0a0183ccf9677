package dev.ferrograph.neo4j;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The Neo4j engine inside this process; it runs where no {@code spring.neo4j.uri} is set.
 *
 * @param directory where the graph is kept, across restarts
 * @param boltPort the port on the loopback address that the driver and the Neo4j Browser
 * use; 0 takes a free one
 * @param password the password of the user {@code neo4j}, which may do everything; if
 * absent, one is made up at the first start and kept in the directory's file
 * {@code password}
 * @param analystPassword the password of the user {@code analyst}, which only reads; if
 * absent, one is made up at the first start and kept in the directory's file
 * {@code analyst-password}
 * @param pageCache how much memory the engine may use to hold the graph's pages
 */
@Validated
@ConfigurationProperties("ferrograph.embedded")
record EmbeddedProperties(@DefaultValue("data") Path directory, @Min(0) @Max(65535) int boltPort,
		@Nullable String password, @Nullable String analystPassword, @DefaultValue("64MB") DataSize pageCache) {

	private static final int SHORTEST_PASSWORD = 8;

	/** What a constraint refuses is shown, and these are secret. */
	EmbeddedProperties {
		check("password", password);
		check("analyst-password", analystPassword);
	}

	private static void check(String name, @Nullable String password) {
		if (password != null && password.length() < SHORTEST_PASSWORD) {
			throw new IllegalArgumentException(
					"ferrograph.embedded.%s must have %d characters or more".formatted(name, SHORTEST_PASSWORD));
		}
	}

}
