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
		var files = new ArrayList<SeedFile>();
		for (var resource : resolver.getResources(directory + "**")) {
			var path = path(root, resource);
			if (isSeed(path, resource)) {
				files.add(read(path, resource));
			}
			if (files.size() > MOST_FILES) {
				throw new IOException("there are more than %,d files".formatted(MOST_FILES));
			}
		}
		files.sort(Comparator.comparing(SeedFile::path));
		return files;
	}

	private static boolean isSeed(String path, Resource resource) {
		var isFile = resource.isReadable() && !path.isEmpty() && !path.endsWith("/");
		return isFile && !("/" + path).contains("/.") && !path.endsWith(".md");
	}

	private static SeedFile read(String path, Resource resource) throws IOException {
		try (var content = resource.getInputStream()) {
			// one byte more than allowed is enough to see that there is too much
			return new SeedFile(path, content.readNBytes(SeedFile.MOST_BYTES + 1));
		}
	}

	private static String path(Resource root, Resource file) throws IOException {
		return StringUtils.uriDecode(address(file).substring(address(root).length()), StandardCharsets.UTF_8);
	}

	private static String address(Resource resource) throws IOException {
		// a relative location has to become as absolute as what is found in it
		return resource.isFile() ? resource.getFile().getAbsoluteFile().toURI().normalize().toString()
				: resource.getURI().toString();
	}

}
