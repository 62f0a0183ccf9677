package dev.ferrograph.web;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers each address of the explorer, such as {@code /people}, with its one page, which
 * asks GraphQL for what belongs there. {@link NodePages} has those of nodes.
 */
@Configuration(proxyBeanMethods = false)
class Explorer implements WebMvcConfigurer {

	static final List<String> ADDRESSES = List.of("/people", "/organizations", "/topics", "/editions", "/search",
			"/invite", "/shortlist", "/compare", "/questions", "/talks");

	/** Its address has the version, so what is there stays the same. */
	private static final String D3 = "/webjars/d3/**";

	/** The kinds of node that have pages, as their addresses begin. */
	static final List<String> KINDS = List.of("person", "topic", "edition", "talk", "change", "series", "organization");

	/** An address of the explorer, in whatever case. */
	private static final Pattern OWN = Pattern.compile(
			"(%s|/about|/(%s)/.+?)/?".formatted(String.join("|", ADDRESSES), String.join("|", KINDS)),
			Pattern.CASE_INSENSITIVE);

	private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

	private static final Pattern UNENCODED = Pattern.compile("(?<!%)(?<!%.)[^%]");

	/**
	 * Answers what can be made once, at the start: pages that are of no node, and joined
	 * files.
	 */
	@Bean
	RouterFunction<ServerResponse> filesOfTheExplorer(ExplorerPages pages) {
		var files = new HashMap<>(pages.files());
		Stream.concat(Stream.of("/"), ADDRESSES.stream())
			.forEach(address -> files.put(address, ServedText.of(MediaType.TEXT_HTML, pages.at(address).plain())));
		return RouterFunctions.route(request -> READING.contains(request.method()) && files.containsKey(request.path()),
				request -> Objects.requireNonNull(files.get(request.path())).answer());
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(D3)
			.addResourceLocations("classpath:/META-INF/resources/webjars/d3/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
	}

	/**
	 * Leads to the page that is meant where an address has capitals or slashes at its
	 * end: addresses have neither.
	 */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> addressesWithCapitalsAndSlashes() {
		return RouterFunctions.route(
				request -> READING.contains(request.method()) && OWN.matcher(request.uri().getRawPath()).matches()
						&& !request.uri().getRawPath().equals(meant(request)),
				request -> ServerResponse.status(HttpStatus.PERMANENT_REDIRECT).location(address(request)).build());
	}

	private static String meant(ServerRequest request) {
		return lowerCase(request.uri().getRawPath()).replaceFirst("/$", "");
	}

	private static URI address(ServerRequest request) {
		var query = request.uri().getRawQuery();
		return URI.create(query == null ? meant(request) : meant(request) + "?" + query);
	}

	/** What is percent-encoded stays as it is: its digits are no letters. */
	private static String lowerCase(String path) {
		return UNENCODED.matcher(path)
			.replaceAll(part -> Matcher.quoteReplacement(part.group().toLowerCase(Locale.ROOT)));
	}

}
