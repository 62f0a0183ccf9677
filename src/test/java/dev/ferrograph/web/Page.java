package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * The page that is open, as a person uses it. Whatever it is asked for it waits for, and
 * fails where that does not come. Places on it are CSS selectors.
 */
final class Page {

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private final ChromeDriver driver;

	Page(ChromeDriver driver) {
		this.driver = driver;
	}

	/** Waits until something that is shown at the place says this. */
	Page sees(String place, String text) {
		return until("«%s» is shown at %s".formatted(text, place), () -> shown(place, text).findFirst().isPresent());
	}

	/** Waits until something is shown at the place. */
	Page sees(String place) {
		return sees(place, "");
	}

	/** Waits until nothing at the place says this. */
	Page seesNo(String place, String text) {
		return until("«%s» is gone from %s".formatted(text, place), () -> shown(place, text).findFirst().isEmpty());
	}

	Page click(String place) {
		return click(place, "");
	}

	/**
	 * Clicks the first of what is shown at the place that says this, once nothing that
	 * moves lies over it.
	 */
	Page click(String place, String text) {
		return until("«%s» can be clicked at %s".formatted(text, place), () -> {
			var found = shown(place, text).findFirst();
			found.ifPresent(WebElement::click);
			return found.isPresent();
		});
	}

	/** Clicks what is at the place slowly: so long between press and release. */
	Page holds(String place, Duration time) {
		new Actions(driver).clickAndHold(driver.findElement(By.cssSelector(place))).pause(time).release().perform();
		return this;
	}

	/** Types into what is shown at the place, keys of {@code Keys} included. */
	Page type(String place, CharSequence... keys) {
		sees(place);
		shown(place, "").findFirst().orElseThrow().sendKeys(keys);
		return this;
	}

	/** Types into whatever has the focus. */
	Page press(CharSequence... keys) {
		new Actions(driver).sendKeys(keys).perform();
		return this;
	}

	Page reload() {
		driver.navigate().refresh();
		return this;
	}

	Page back() {
		driver.navigate().back();
		return this;
	}

	/** The page's address without scheme, host and port. */
	String address() {
		return driver.getCurrentUrl().replaceFirst("^[a-z]+://[^/]+", "");
	}

	String title() {
		return driver.getTitle();
	}

	/** What all that is at the place says, shown or not, in the page's order. */
	List<String> texts(String place) {
		return driver.findElements(By.cssSelector(place)).stream().map(WebElement::getText).toList();
	}

	/** An attribute of all that is at the place, shown or not, in the page's order. */
	List<String> attributes(String place, String name) {
		return driver.findElements(By.cssSelector(place))
			.stream()
			.map(element -> element.getDomAttribute(name))
			.filter(Objects::nonNull)
			.toList();
	}

	/** What a script returns, such as {@code return document.title}. */
	@Nullable Object run(String script, Object... arguments) {
		return driver.executeScript(script, arguments);
	}

	/** Waits until a condition holds that none of the others says. */
	Page until(String condition, BooleanSupplier holds) {
		new FluentWait<>(driver).withTimeout(PATIENCE)
			.pollingEvery(Duration.ofMillis(100))
			.ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
			.ignoring(JavascriptException.class, ElementNotInteractableException.class)
			.withMessage(() -> condition + "; the page says: " + texts("body"))
			.until(any -> holds.getAsBoolean());
		return this;
	}

	/**
	 * Fails where something is wider than the screen, so that one would scroll sideways.
	 */
	Page fits() {
		assertThat(run("return Math.max(0, document.documentElement.scrollWidth - screen.width)"))
			.as("overhang in pixels")
			.isEqualTo(0L);
		return this;
	}

	/** Fails where axe finds a barrier. */
	Page isAccessible() {
		assertThat(Axe.violations(driver)).as("barriers that axe finds at " + address()).isEmpty();
		return this;
	}

	/** Takes a picture of what is to be seen in the window. */
	Page screenshot(String name) {
		Screenshots.keep(name, driver);
		return this;
	}

	/** Prints the page, and takes a picture of each sheet. */
	Printed print(String name) {
		return Printed.of(name, driver.print(new PrintOptions()));
	}

	private Stream<WebElement> shown(String place, String text) {
		return driver.findElements(By.cssSelector(place))
			.stream()
			.filter(WebElement::isDisplayed)
			.filter(element -> element.getText().contains(text));
	}

}
