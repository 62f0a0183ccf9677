package dev.ferrograph.ingest.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/** Finds the files of a seed, in the class path, in a jar or in the file system. */
public final class SeedDirectory {

	private static final int MOST_FILES = 10_000;

	private SeedDirectory() {
	}

	/**
	 * All files in the directory, by path, but those whose name begins with a dot and
	 * notes for people ({@code .md}); none where there is no such directory.
	 * @throws IOException where files can't be read or are too many to be a seed
	 */
	public static List<SeedFile> files(String location) throws IOException {
		var resolver = new PathMatchingResourcePatternResolver();
		var directory = location.endsWith("/") ? location : location + "/";
		var root = resolver.getResource(directory);
		if (!root.exists()) {
			return List.of();
		}
		var files = root.isFile() ? new FileTree(root.getFile().toPath(), SeedDirectory::isSeed, MOST_FILES).read()
				: packed(root, resolver.getResources(directory + "**"));
		if (files.size() > MOST_FILES) {
			throw new IOException("there are more than %,d files".formatted(MOST_FILES));
		}
		return files.stream().sorted(Comparator.comparing(SeedFile::path)).toList();
	}

	private static boolean isSeed(String path) {
		return !path.endsWith(".md");
	}

	/** The files of a directory in a jar. */
	private static List<SeedFile> packed(Resource root, Resource[] all) throws IOException {
		var files = new ArrayList<SeedFile>();
		for (var resource : all) {
			var path = path(root, resource);
			if (resource.isReadable() && !path.isEmpty() && !path.endsWith("/") && !("/" + path).contains("/.")
					&& isSeed(path)) {
				try (var content = resource.getInputStream()) {
					files.add(SeedFile.read(path, content));
				}
			}
		}
		return files;
	}

	private static String path(Resource root, Resource file) throws IOException {
		return StringUtils.uriDecode(file.getURI().toString().substring(root.getURI().toString().length()),
				StandardCharsets.UTF_8);
	}

}
