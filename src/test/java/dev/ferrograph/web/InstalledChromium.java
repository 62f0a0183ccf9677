package dev.ferrograph.web;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium or Chrome of this machine and the driver that belongs to it. */
record InstalledChromium(Path browser, Path driver) {

	static final String MISSING = "There is no Chromium here, so the pages are not tested: install chromium and chromedriver (on Debian: apt-get install chromium chromium-driver).";

	private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	private static final List<String> DRIVERS = List.of("chromedriver", "/usr/lib/chromium/chromedriver",
			"/usr/lib/chromium-browser/chromedriver");

	static Optional<InstalledChromium> find() {
		return first(BROWSERS).flatMap(browser -> first(DRIVERS).map(driver -> new InstalledChromium(browser, driver)));
	}

	private static Optional<Path> first(List<String> names) {
		return names.stream().flatMap(InstalledChromium::places).filter(Files::isExecutable).findFirst();
	}

	private static Stream<Path> places(String name) {
		var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		// a name that is a whole path replaces the directory it is resolved against
		return Stream.of(path.split(File.pathSeparator)).map(directory -> Path.of(directory).resolve(name));
	}

}
