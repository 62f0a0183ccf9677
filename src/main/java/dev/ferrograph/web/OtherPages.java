package dev.ferrograph.web;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The pages beside the explorer: closes those that are switched off, and tells the
 * explorer of the others, and of where mistakes are reported and corrected.
 */
@Configuration(proxyBeanMethods = false)
class OtherPages {

	/** What the explorer is told. */
	private record Offer(boolean graphiql, boolean neo4jBrowser, @Nullable String report, boolean curation) {
	}

	private static final List<String> GRAPHIQL = List.of("/graphiql/**", "/graphql-ui/**");

	private static final List<String> NEO4J_BROWSER = List.of("/browser/**", "/guide/**");

	/** Before the mappings of the pages themselves. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> pagesBesideTheExplorer(PageProperties pages,
			@Value("${ferrograph.curation.enabled:false}") boolean curation) {
		var offer = new Offer(pages.graphiql(), pages.neo4jBrowser(), pages.report(), curation);
		return RouterFunctions
			.route(GET("/explorer/pages"),
					request -> ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(offer))
			.andRoute(any(GRAPHIQL).and(request -> !pages.graphiql()), request -> nothing())
			.andRoute(any(NEO4J_BROWSER).and(request -> !pages.neo4jBrowser()), request -> nothing());
	}

	private static RequestPredicate any(List<String> addresses) {
		return addresses.stream().map(RequestPredicates::path).reduce(RequestPredicate::or).orElseThrow();
	}

	private static ServerResponse nothing() {
		throw new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
