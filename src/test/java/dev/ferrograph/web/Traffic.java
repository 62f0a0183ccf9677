package dev.ferrograph.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page asks for over the network, and the errors that it writes to the console.
 */
final class Traffic {

	private static final JsonMapper json = JsonMapper.builder().build();

	private static final Set<String> OVER_THE_NETWORK = Set.of("http", "https", "ws", "wss");

	private static final Set<String> HOME = Set.of("127.0.0.1", "localhost");

	private final ChromeDriver driver;

	private final Map<String, String> foreign = new TreeMap<>();

	private final List<String> errors = new ArrayList<>();

	private final List<String> expected = new ArrayList<>();

	Traffic(ChromeDriver driver) {
		this.driver = driver;
	}

	/** Takes in what has happened since the last call. */
	void read() {
		driver.manage().logs().get(LogType.PERFORMANCE).forEach(this::readRequest);
		driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
			.map(LogEntry::getMessage)
			.filter(message -> expected.stream().noneMatch(message::contains))
			.forEach(errors::add);
	}

	void forget() {
		read();
		foreign.clear();
		errors.clear();
	}

	void expect(String error) {
		expected.add(error);
	}

	/**
	 * Addresses beyond this machine that a page asked for, answered or not. What the
	 * service's own policy kept it from asking is not among them.
	 */
	Set<String> foreign() {
		return new TreeSet<>(foreign.values());
	}

	List<String> errors() {
		return errors;
	}

	private void readRequest(LogEntry entry) {
		var message = json.readTree(entry.getMessage()).get("message");
		var of = message.get("params");
		switch (message.get("method").asString()) {
			case "Network.requestWillBeSent" -> note(of.at("/requestId").asString(), of.at("/request/url").asString());
			case "Network.webSocketCreated" -> note(of.at("/requestId").asString(), of.at("/url").asString());
			case "Network.loadingFailed" -> {
				if (of.at("/blockedReason").asString("").equals("csp")) {
					foreign.remove(of.at("/requestId").asString());
				}
			}
			default -> {
				// answers, timings
			}
		}
	}

	private void note(String request, String address) {
		var scheme = address.substring(0, Math.max(address.indexOf(':'), 0));
		if (OVER_THE_NETWORK.contains(scheme) && !HOME.contains(URI.create(address.split("[?#]")[0]).getHost())) {
			foreign.put(request, address);
		}
	}

}
