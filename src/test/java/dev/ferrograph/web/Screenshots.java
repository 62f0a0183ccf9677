package dev.ferrograph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The pictures that tests take. They go to {@code target/screenshots}, to be looked at;
 * {@code -Dscreenshots.write=true} also writes those anew that the README shows.
 */
final class Screenshots {

	private static final Path TAKEN = Path.of("target/screenshots");

	private static final Path SHOWN = Path.of("src/docs/images");

	private Screenshots() {
	}

	static void keep(String name, ChromeDriver driver) {
		keep(name, driver.getScreenshotAs(OutputType.BYTES));
	}

	static void keep(String name, byte[] picture) {
		try {
			Files.createDirectories(TAKEN);
			Files.write(TAKEN.resolve(name + ".png"), picture);
			var shown = SHOWN.resolve(name + ".png");
			if (Boolean.getBoolean("screenshots.write") && Files.exists(shown)) {
				Files.write(shown, picture);
			}
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
