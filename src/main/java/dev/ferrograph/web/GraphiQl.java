package dev.ferrograph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
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

	private final List<String> questions = new ArrayList<>();

	GraphiQl(ResourcePatternResolver resources) throws IOException {
		var files = resources.getResources("classpath:graphiql/*.graphql");
		Arrays.sort(files, Comparator.comparing(Resource::getFilename));
		for (var file : files) {
			questions.add(file.getContentAsString(StandardCharsets.UTF_8));
		}
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
