package dev.ferrograph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.util.FileSystemUtils;

/**
 * A headless Chromium with a profile of its own that reaches nothing but this machine: no
 * other name is resolved, and it asks nothing of its makers by itself.
 */
final class Chromium implements AutoCloseable {

	// it warns of a part for Chromium's own protocol, which is not used
	private static final Logger selenium = Logger.getLogger("org.openqa.selenium");

	private final Path profile;

	private final ChromeDriver driver;

	Chromium(InstalledChromium installed) {
		selenium.setLevel(Level.SEVERE);
		this.profile = temporaryDirectory();
		var service = new ChromeDriverService.Builder().usingDriverExecutable(installed.driver().toFile()).build();
		this.driver = new ChromeDriver(service, options(installed));
	}

	private ChromeOptions options(InstalledChromium installed) {
		var options = new ChromeOptions();
		options.setBinary(installed.browser().toFile());
		// in a container, as root, there is no sandbox to be had; only the service's own
		// pages are opened
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
				"--disable-sync", "--lang=en", "--hide-scrollbars", "--user-data-dir=" + profile,
				"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");
		var logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
		options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
		return options;
	}

	ChromeDriver driver() {
		return driver;
	}

	@Override
	public void close() {
		driver.quit();
		try {
			FileSystemUtils.deleteRecursively(profile);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path temporaryDirectory() {
		try {
			return Files.createTempDirectory("ferrograph-chromium");
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
