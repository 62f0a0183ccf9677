package dev.ferrograph.web;

import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * GraphiQL at {@code /graphiql}, all of it from this service, and the questions that it
 * opens with: the files of {@code graphiql/}, in the order of their names.
 */
@RestController
class GraphiQl implements WebMvcConfigurer {

	private final List<String> questions;

	GraphiQl(TextFiles files) throws IOException {
		this.questions = files.matching("graphiql/*.graphql");
	}

	@GetMapping("/graphiql/questions")
	List<String> questions() {
		return questions;
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
		// the page that comes along in GraphiQL's jar
		registry.addRedirectViewController("/graphql-ui/index.html", "/graphiql");
	}

}
