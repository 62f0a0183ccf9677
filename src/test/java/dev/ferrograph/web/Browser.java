package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A fresh window on the running service, with nothing kept from the test before: 1400
 * pixels wide and light, unless a test says otherwise.
 */
final class Browser {

	private static final int HEIGHT = 900;

	private static final int PHONE = 600;

	private final ChromeDriver driver;

	private final URI service;

	private final Traffic traffic;

	Browser(Chromium chromium, URI service) {
		this.driver = chromium.driver();
		this.service = service;
		this.traffic = new Traffic(driver);
		var before = driver.getWindowHandle();
		var fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
		driver.switchTo().window(before).close();
		driver.switchTo().window(fresh);
		driver.executeCdpCommand("Storage.clearDataForOrigin",
				Map.of("origin", service.toString(), "storageTypes", "all"));
		driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
		traffic.forget();
		connected(true);
		wide(1400);
		light();
	}

	/** The width of the window in pixels; below 600 it is a phone's. */
	Browser wide(int pixels) {
		driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", pixels, "height", HEIGHT,
				"screenWidth", pixels, "screenHeight", HEIGHT, "deviceScaleFactor", 1, "mobile", pixels < PHONE));
		return this;
	}

	Browser light() {
		return prefers("light");
	}

	Browser dark() {
		return prefers("dark");
	}

	/** As on paper. */
	Browser printing() {
		driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
		return this;
	}

	/** Motion is off, so that a picture does not depend on its moment. */
	private Browser prefers(String scheme) {
		driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
		return this;
	}

	/** Whether the service can be reached. */
	Browser connected(boolean there) {
		driver.executeCdpCommand("Network.emulateNetworkConditions",
				Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
		return this;
	}

	/** How long each answer of the service takes at least. */
	Browser slow(Duration latency) {
		driver.executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", false, "latency",
				latency.toMillis(), "downloadThroughput", -1, "uploadThroughput", -1));
		return this;
	}

	/** Runs a script in each page that this window opens, before those of the page. */
	void beforeEachPage(String script) {
		driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
	}

	/** Opens an address of the service, such as {@code /graphiql?query=…}. */
	Page open(String path) {
		driver.get(service.resolve(path).toString());
		return new Page(driver);
	}

	/**
	 * Takes an error for what the test is about: the console's lines that contain this
	 * text do not fail it.
	 */
	Browser expecting(String error) {
		traffic.expect(error);
		return this;
	}

	/**
	 * Fails where a page has asked another host for anything or written an error to the
	 * console since the last call.
	 */
	void stayedAtHomeWithoutErrors() {
		traffic.read();
		var foreign = List.copyOf(traffic.foreign());
		var errors = List.copyOf(traffic.errors());
		traffic.forget();
		assertThat(foreign).as("requests beyond the service's own host").isEmpty();
		assertThat(errors).as("errors in the browser's console").isEmpty();
	}

}
