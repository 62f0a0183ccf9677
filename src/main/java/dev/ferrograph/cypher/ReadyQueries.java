package dev.ferrograph.cypher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The statements of the service that answer a question, ready to be run by an analyst.
 */
@Component
public class ReadyQueries {

	private final List<ReadyQuery> all;

	ReadyQueries(ResourcePatternResolver resources) throws IOException {
		var files = resources.getResources("classpath:cypher/*.cypher");
		Arrays.sort(files, Comparator.comparing(Resource::getFilename));
		var queries = new ArrayList<ReadyQuery>();
		for (var file : files) {
			ReadyQuery.of(CypherFile.parse(file.getContentAsString(StandardCharsets.UTF_8))).ifPresent(queries::add);
		}
		this.all = List.copyOf(queries);
	}

	/** All of them, in the order of their files' names. */
	public List<ReadyQuery> all() {
		return all;
	}

}
