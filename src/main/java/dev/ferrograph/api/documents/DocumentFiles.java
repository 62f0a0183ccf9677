package dev.ferrograph.api.documents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds and reads the files with documents at a location. */
class DocumentFiles {

	private static final String GRAPHQL = ".graphql";

	private static final String JSON = ".json";

	private final ResourcePatternResolver resources;

	DocumentFiles(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	/**
	 * The documents of a directory, with those below it, or of one file.
	 * @throws InvalidDocumentsException if there are none, or a file can't be read
	 */
	List<SourceDocument> read(String location) {
		try {
			var documents = new ArrayList<SourceDocument>();
			for (var file : files(location)) {
				documents.addAll(read(file));
			}
			if (documents.isEmpty()) {
				throw new InvalidDocumentsException(
						List.of("%s has no .graphql file, and no .json file with documents.".formatted(location)));
			}
			return documents;
		}
		catch (IOException e) {
			throw new UncheckedIOException("The documents in %s can't be read".formatted(location), e);
		}
	}

	private List<Resource> files(String location) throws IOException {
		if (isDocument(location)) {
			return List.of(resources.getResource(location));
		}
		try {
			var all = resources.getResources((location.endsWith("/") ? location : location + "/") + "**/*");
			return Arrays.stream(all)
				.filter(file -> isDocument(String.valueOf(file.getFilename())))
				.sorted(Comparator.comparing(Resource::getDescription))
				.toList();
		}
		catch (FileNotFoundException e) {
			return List.of();
		}
	}

	private static boolean isDocument(String name) {
		return name.endsWith(GRAPHQL) || name.endsWith(JSON);
	}

	private static List<SourceDocument> read(Resource file) throws IOException {
		var name = file.isFile() ? file.getFile().getPath() : String.valueOf(file.getFilename());
		if (!file.exists()) {
			throw new InvalidDocumentsException(List.of("%s does not exist.".formatted(name)));
		}
		var content = file.getContentAsString(StandardCharsets.UTF_8);
		return name.endsWith(JSON) ? Manifest.read(name, content) : List.of(SourceDocument.file(name, content));
	}

}
