package dev.ferrograph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the seed again when its files have changed, if that is configured. It looks at
 * them in intervals, and waits until they are the same twice, so that nothing half
 * written is read. What is wrong with them is said once, and the graph stays as it is.
 */
@Component
class SeedWatch implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SeedWatch.class);

	private final ConfiguredSeed seed;

	private final SeedProperties properties;

	private @Nullable ScheduledExecutorService thread;

	private Map<Path, String> seen = Map.of();

	private Map<Path, String> loaded = Map.of();

	/** An outage is reported once. */
	private boolean failing;

	SeedWatch(ConfiguredSeed seed, SeedProperties properties) {
		this.seed = seed;
		this.properties = properties;
	}

	@Override
	public void start() {
		var interval = properties.watch();
		var directory = seed.directory();
		if (interval.isZero()) {
			return;
		}
		if (directory.isEmpty()) {
			log.warn("The seed is not watched: {} is not a directory in the file system, such as file:./my-seed/",
					properties.location());
			return;
		}
		loaded = stamps(directory.get());
		seen = loaded;
		thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("seed-watch").factory());
		thread.scheduleWithFixedDelay(() -> look(directory.get()), interval.toMillis(), interval.toMillis(),
				TimeUnit.MILLISECONDS);
		log.info("Seed: {} is watched for changes", directory.get());
	}

	/** A task that fails is not run again, so that nothing may leave it. */
	private void look(Path directory) {
		try {
			var now = stamps(directory);
			if (now.equals(seen) && !now.equals(loaded)) {
				load(now);
			}
			seen = now;
		}
		catch (RuntimeException e) {
			if (!failing) {
				log.error("The changed seed is not loaded yet; it is tried again", e);
			}
			failing = true;
		}
	}

	private void load(Map<Path, String> now) {
		try {
			log.info("Seed: {}", seed.load().summary());
		}
		catch (InvalidSeedException e) {
			log.error("{}", e.getMessage());
		}
		loaded = now;
		failing = false;
	}

	private static Map<Path, String> stamps(Path directory) {
		var stamps = new TreeMap<Path, String>();
		try (var files = Files.find(directory, 10, (file, attributes) -> isSeed(directory, file, attributes))) {
			files.forEach(file -> stamps.put(file, stamp(file)));
			return stamps;
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isSeed(Path directory, Path file, BasicFileAttributes attributes) {
		for (var part : directory.relativize(file)) {
			if (part.toString().startsWith(".")) {
				return false;
			}
		}
		return attributes.isRegularFile();
	}

	private static String stamp(Path file) {
		try {
			return Files.getLastModifiedTime(file) + " " + Files.size(file);
		}
		catch (IOException e) {
			return "gone";
		}
	}

	@Override
	public void stop() {
		if (thread != null) {
			thread.shutdown();
			thread = null;
		}
	}

	@Override
	public boolean isRunning() {
		return thread != null;
	}

}
