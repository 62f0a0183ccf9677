package dev.ferrograph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts in the jar that pages offer, such as questions in GraphQL and in Cypher, or
 * are made of.
 */
@Component
class TextFiles {

	private static final String SERVED = "/static";

	private final ResourcePatternResolver resources;

	TextFiles(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	/** The texts of all files of a pattern, in the order of their names. */
	List<String> matching(String pattern) throws IOException {
		var files = resources.getResources("classpath:" + pattern);
		Arrays.sort(files, Comparator.comparing(Resource::getFilename));
		var texts = new ArrayList<String>();
		for (var file : files) {
			texts.add(file.getContentAsString(StandardCharsets.UTF_8));
		}
		return texts;
	}

	/** The texts of all files of a pattern in {@code static/}, by their addresses. */
	Map<String, String> served(String pattern) throws IOException {
		var texts = new TreeMap<String, String>();
		for (var file : resources.getResources("classpath:" + SERVED + pattern)) {
			var address = file.getURL().toString();
			texts.put(address.substring(address.lastIndexOf(SERVED + "/") + SERVED.length()),
					file.getContentAsString(StandardCharsets.UTF_8));
		}
		return texts;
	}

}
