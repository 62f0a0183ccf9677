package dev.ferrograph.web;

import dev.ferrograph.Addresses;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Asks, once the service has started, the queries of the pages and of the README, one at
 * a time in the background. The first query of its form is the slow one, as the database
 * has to plan it and the JVM has to load and compile what answers it; so that it is not
 * the first user who waits. The service is ready when this is over.
 */
@Component
class WarmUp implements DisposableBean, HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	/** What people open first comes first. */
	private static final List<String> FILES = List.of("static/explorer/queries/home.graphql",
			"static/explorer/queries/topic.graphql", "static/explorer/queries/person.graphql",
			"static/explorer/queries/*.graphql", "warm-up/*.graphql", "graphiql/*.graphql");

	private static final Pattern NAME = Pattern.compile("(?m)^query (\\w+)");

	/** Where to find an example of each kind of node that has a page. */
	private static final String EXAMPLES = """
			{
			  topics(first: 1, orderBy: [{ talks: { direction: DESC } }]) {
			    nodes { id talks(first: 1) { nodes { id speakers { id } edition { id series { id } } } } }
			  }
			}""";

	private static final String TOPIC = "topics.nodes[0]";

	private static final String TALK = TOPIC + ".talks.nodes[0]";

	private static final Map<String, String> PATHS = Map.of("topic", TOPIC + ".id", "talk", TALK + ".id", "person",
			TALK + ".speakers[0].id", "edition", TALK + ".edition.id", "series", TALK + ".edition.series.id");

	private static final Duration LONGEST_STOP = Duration.ofSeconds(1);

	private final Set<String> queries = new LinkedHashSet<>();

	private final WebGraphQlHandler graphQl;

	private final WarmUpProperties properties;

	private final Thread thread = Thread.ofPlatform().daemon().name("warm-up").unstarted(this::run);

	private volatile boolean stopped;

	private volatile boolean over;

	WarmUp(TextFiles files, WebGraphQlHandler graphQl, WarmUpProperties properties) throws IOException {
		for (var pattern : FILES) {
			queries.addAll(files.matching(pattern));
		}
		queries.add(SuggestionFile.QUERY);
		queries.add(NodePages.QUERY);
		this.graphQl = graphQl;
		this.properties = properties;
		this.over = !properties.enabled();
	}

	@Override
	public Health health() {
		return over ? Health.up().build() : Health.outOfService().build();
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		if (properties.enabled()) {
			thread.start();
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		stopped = true;
		if (thread.isAlive()) {
			thread.interrupt();
			thread.join(LONGEST_STOP);
		}
	}

	/** Asks all queries, and stops early where the service stops. */
	void run() {
		var start = System.nanoTime();
		try {
			var examples = ask(EXAMPLES, Map.of());
			for (var query : queries) {
				if (stopped) {
					return;
				}
				ask(query, variables(query, examples)).getErrors().forEach(error -> log.debug("{}: {}", query, error));
			}
			log.info("Warm-up: {} queries in {} s", queries.size(),
					Duration.ofNanos(System.nanoTime() - start).toSeconds());
		}
		catch (RuntimeException e) {
			log.debug("The warm-up has failed, and whoever asks first waits", e);
		}
		finally {
			over = true;
		}
	}

	/** A value for each variable that one of the queries must be given. */
	private static Map<String, @Nullable Object> variables(String query, ExecutionGraphQlResponse examples) {
		var topic = example("topic", examples);
		var name = NAME.matcher(query);
		var variables = new HashMap<String, @Nullable Object>();
		variables.put("id", example(name.find() ? name.group(1) : "node", examples));
		variables.put("text", "rust");
		variables.put("for", Map.of("topics", List.of(topic)));
		variables.put("asked", true);
		variables.put("chosen", List.of(topic));
		variables.put("people", List.of(example("person", examples)));
		variables.put("edition", example("edition", examples));
		variables.put("ofEdition", true);
		return variables;
	}

	/** One that is not there gives a poor answer, but has its statement planned too. */
	private static String example(String kind, ExecutionGraphQlResponse examples) {
		var path = PATHS.get(kind);
		return path == null || examples.field(path).<String>getValue() == null ? kind + ":not-there"
				: Objects.requireNonNull(examples.field(path).<String>getValue());
	}

	private ExecutionGraphQlResponse ask(String query, Map<String, @Nullable Object> variables) {
		var request = new WebGraphQlRequest(URI.create(Addresses.GRAPHQL), HttpHeaders.EMPTY,
				new LinkedMultiValueMap<>(), Map.of(), new DefaultGraphQlRequest(query, null, variables, null),
				UUID.randomUUID().toString(), Locale.ROOT);
		return Objects.requireNonNull(graphQl.handleRequest(request).block());
	}

}
