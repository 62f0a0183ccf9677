package dev.ferrograph.expertise;

import dev.ferrograph.neo4j.GraphSchema;
import dev.ferrograph.query.request.RootPreparation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The root fields that take a question about whom to invite. */
@Configuration(proxyBeanMethods = false)
class ExpertiseConfiguration {

	@Bean
	RootPreparation suggestAttendees(ExpertiseProperties weights, GraphSchema graph) {
		return new SuggestionPreparation("suggestAttendees", weights, graph);
	}

	@Bean
	RootPreparation askedTopics(ExpertiseProperties weights, GraphSchema graph) {
		return new SuggestionPreparation("askedTopics", weights, graph);
	}

}
