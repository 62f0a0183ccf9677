package dev.ferrograph.api.http;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import dev.ferrograph.Addresses;
import dev.ferrograph.api.EndpointProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the endpoint and the schema are. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

	/** Before Spring's own endpoint, whose order is 0. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> graphQlRoutes(Endpoint endpoint, SchemaAddress schema,
			EndpointProperties properties) {
		return RouterFunctions.route(path(Addresses.GRAPHQL), endpoint::handle)
			.andRoute(path(Addresses.COST), endpoint::cost)
			.andRoute(methods(HttpMethod.GET, HttpMethod.HEAD).and(path(SchemaAddress.PATH))
				.and(request -> properties.introspection()), schema::handle);
	}

	/** After Boot's own, so that this one is the first to report an error. */
	@Bean
	@Order
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors() {
		return factory -> factory
			.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new ContainerErrors()));
	}

}
