package dev.ferrograph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.core.io.ClassPathResource;

/** Looks for barriers with axe, in the page itself. */
final class Axe {

	private static final String RUN = """
			const done = arguments[arguments.length - 1];
			axe.run({resultTypes: ['violations']}).then(
				found => done(found.violations.map(it =>
					`${it.id}: ${it.help}: ${it.nodes.map(node => node.target + ' ' + node.failureSummary).join('; ')}`)),
				error => done([String(error)]));
			""";

	private Axe() {
	}

	/** Each rule that the page breaks, with the places. */
	static List<?> violations(ChromeDriver driver) {
		driver.executeScript(script());
		return driver.executeAsyncScript(RUN) instanceof List<?> found ? found : List.of("axe gave no answer");
	}

	private static String script() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
