package dev.ferrograph.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The files that the graph is filled from at the start.
 *
 * @param location a directory, in the class path or, as in {@code file:./my-seed/}, in
 * the file system; {@code none} or nothing leaves the graph as it is
 * @param watch how often to look whether files have changed, so that they are loaded
 * again; 0 for never
 * @param reload whether to load also a seed that the graph already holds
 */
@ConfigurationProperties("ferrograph.seed")
record SeedProperties(@DefaultValue("classpath:seed/") String location, @DefaultValue("0s") Duration watch,
		@DefaultValue("false") boolean reload) {

	boolean isNone() {
		return location.isBlank() || location.equals("none");
	}

}
