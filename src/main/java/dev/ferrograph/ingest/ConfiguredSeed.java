package dev.ferrograph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The seed that the graph is filled from, while the service runs too. */
@Component
public class ConfiguredSeed {

	private final SeedProperties properties;

	private final SeedLoader loader;

	private final ResourceLoader resources;

	ConfiguredSeed(SeedProperties properties, SeedLoader loader, ResourceLoader resources) {
		this.properties = properties;
		this.loader = loader;
		this.resources = resources;
	}

	/** The directory, where it is one that files can be written to. */
	public Optional<Path> directory() {
		if (properties.isNone()) {
			return Optional.empty();
		}
		try {
			var directory = resources.getResource(properties.location());
			return directory.isFile() && properties.location().startsWith("file:")
					? Optional.of(directory.getFile().toPath()).filter(Files::isDirectory) : Optional.empty();
		}
		catch (IOException e) {
			return Optional.empty();
		}
	}

	/**
	 * Makes the graph say what the files say now; where they have not changed, nothing is
	 * written.
	 * @throws InvalidSeedException where anything is wrong with them; the graph is then
	 * as it was
	 */
	public synchronized SeedLoad load() {
		return properties.isNone() ? SeedLoad.NONE : loader.load(properties.location());
	}

}
