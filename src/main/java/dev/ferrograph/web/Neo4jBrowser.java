package dev.ferrograph.web;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import java.net.URI;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * The Neo4j Browser at {@code /browser/}, for the embedded Neo4j. A Neo4j server beside
 * the service has a Browser of its own, so then the address leads to the guide, which
 * says where.
 */
@Configuration(proxyBeanMethods = false)
class Neo4jBrowser implements WebMvcConfigurer {

	static final String GUIDE = "/guide";

	private final boolean embedded;

	Neo4jBrowser(BeanFactory beans) {
		this.embedded = beans.containsBean("embeddedNeo4j");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/browser", "/browser/");
		if (embedded) {
			registry.addViewController("/browser/").setViewName("forward:/browser/index.html");
		}
		else {
			registry.addRedirectViewController("/browser/", GUIDE);
			registry.addRedirectViewController("/browser/index.html", GUIDE);
		}
		registry.addViewController(GUIDE).setViewName("forward:/guide/index.html");
	}

	/**
	 * The Browser asks the top of the site that it came from which Bolt address to offer,
	 * as it would ask a Neo4j server. Whoever does not ask for just JSON gets the page
	 * that is there, which is looked for after this.
	 */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> discovery(Neo4jConnectionDetails connection, PageProperties pages) {
		var answer = Map.of("bolt_direct", connection.getUri().toString());
		return RouterFunctions.route(GET("/").and(Neo4jBrowser::asksForJson).and(request -> pages.neo4jBrowser()),
				request -> ServerResponse.ok()
					.contentType(MediaType.APPLICATION_JSON)
					.cacheControl(CacheControl.noCache())
					.body(answer));
	}

	/** So no cache takes one answer for the other. */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		var byWhatIsAccepted = new WebContentInterceptor();
		byWhatIsAccepted.setVaryByRequestHeaders("Accept");
		registry.addInterceptor(byWhatIsAccepted).addPathPatterns("/");
	}

	private static boolean asksForJson(ServerRequest request) {
		var accepted = request.headers().accept();
		return !accepted.isEmpty() && accepted.stream().allMatch(MediaType.APPLICATION_JSON::equalsTypeAndSubtype);
	}

	/**
	 * Where an analyst finds the Browser: ours, or that of the server at this address.
	 */
	String address(URI bolt) {
		if (embedded) {
			return "/browser/";
		}
		var host = bolt.getHost();
		return host.endsWith(".databases.neo4j.io") ? "https://" + host + "/browser/"
				: "http://%s:7474/browser/".formatted(host);
	}

	boolean embedded() {
		return embedded;
	}

}
