package dev.ferrograph.api.documents;

import dev.ferrograph.api.DocumentRule;
import dev.ferrograph.api.ParseLimits;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;

/** Reads the trusted documents at the start, and caches those that requests send. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

	/** The service's own pages work too where only trusted documents are executed. */
	private static final List<String> OWN_PAGES = List.of("classpath:static/explorer/queries/",
			"classpath:static/explorer/mutations/");

	@Bean
	ParsedDocuments parsedDocuments(DocumentProperties properties) {
		return new ParsedDocuments(properties.cache());
	}

	@Bean
	GraphQlSourceBuilderCustomizer documentCache(ParsedDocuments documents) {
		return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
	}

	@Bean
	Documents documents(DocumentProperties properties, ParsedDocuments known, GraphQlSource source, ParseLimits limits,
			List<DocumentRule> rules, ResourcePatternResolver resources) {
		var check = new DocumentCheck(source.graphQl().getGraphQLSchema(), limits, rules);
		return new Documents(properties, TrustedDocuments.of(read(properties, resources), check), known);
	}

	private static List<SourceDocument> read(DocumentProperties properties, ResourcePatternResolver resources) {
		if (properties.only() && properties.location().isEmpty()) {
			throw new InvalidDocumentsException(
					List.of("ferrograph.documents.only is set, but ferrograph.documents.location names no documents."));
		}
		var files = new DocumentFiles(resources);
		var documents = new ArrayList<SourceDocument>();
		properties.location().forEach(location -> documents.addAll(files.read(location)));
		if (properties.only()) {
			OWN_PAGES.forEach(location -> documents.addAll(files.read(location)));
		}
		return documents;
	}

}
