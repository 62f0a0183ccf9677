package dev.ferrograph.api.documents;

import dev.ferrograph.api.DocumentRule;
import dev.ferrograph.api.ParseLimits;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.unit.DataSize;

/** Reads documents as the service does at its start, from other places. */
public class DocumentsTester {

	private final GraphQlSource source;

	private final ParseLimits limits;

	private final List<DocumentRule> rules;

	public DocumentsTester(GraphQlSource source, ParseLimits limits, List<DocumentRule> rules) {
		this.source = source;
		this.limits = limits;
		this.rules = rules;
	}

	/** The trusted documents of a directory or file. */
	TrustedDocuments trusted(Path location) {
		var files = new DocumentFiles(new PathMatchingResourcePatternResolver());
		return TrustedDocuments.of(files.read("file:" + location),
				new DocumentCheck(source.graphQl().getGraphQLSchema(), limits, rules));
	}

	/** What the service would execute with these settings. */
	public Documents documents(Path location, boolean only, boolean automatic) {
		var properties = new DocumentProperties(List.of("file:" + location), only, automatic, DataSize.ofMegabytes(1));
		return new DocumentConfiguration().documents(properties, new ParsedDocuments(properties.cache()), source,
				limits, rules, new PathMatchingResourcePatternResolver());
	}

}
