package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.identity.KnownPeople;
import dev.ferrograph.ingest.programme.AddressHash;
import dev.ferrograph.ingest.yaml.ProblemReport;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One import, from what was read to the file in the seed.
 *
 * @param directory the seed, which may not be there yet
 * @param name what the import is called, if the command says it
 * @param format what the files are, for people who see the file in the seed
 */
record ImportRun(Path directory, @Nullable String name, String format, boolean dryRun, boolean force) {

	private static final int MOST_BYTES = 16 * 1024 * 1024;

	/** Reads what is to be imported. */
	@FunctionalInterface
	interface Reading {

		ReadImport read(AddressHash addresses) throws IOException;

	}

	/**
	 * Does it.
	 * @throws RefusedImportException if nothing is written, for a reason that it names
	 * @throws IOException if files can't be read or written
	 */
	Summary run(Reading reading, Progress progress) throws IOException {
		try (var writer = dryRun ? null : SoleWriter.of(directory)) {
			return run(reading, progress, writer);
		}
	}

	private Summary run(Reading reading, Progress progress, @Nullable SoleWriter writer) throws IOException {
		var addresses = AddressBook.of(directory);
		var read = reading.read(addresses.hash());
		var seed = SeedState.in(directory);
		var result = result(seed, read, addresses, progress);
		var stated = result.stated();
		var file = result.file();
		var bytes = result.content();
		var before = Statements.of(file.path(), file.exists() ? file.bytes() : new byte[0]);
		var after = Statements.of(file.path(), bytes);
		var isNew = !file.holds(bytes);
		if (isNew) {
			check(seed, file.path(), bytes, before, after);
		}
		if (writer != null) {
			writer.begin();
			if (isNew) {
				file.write(bytes);
			}
			stated.addresses().forEach(addresses::add);
			addresses.save();
		}
		return new Summary(stated, Difference.between(before, after), directory.resolve(file.path()), dryRun,
				isNew && !dryRun);
	}

	/** What the file would hold; the rest of it is not needed any longer. */
	private record Result(BundleFile file, byte[] content, Stated stated) {
	}

	private Result result(SeedState seed, ReadImport read, AddressBook addresses, Progress progress)
			throws IOException {
		var whole = content(seed);
		var file = new BundleFile(directory, name == null ? read.name(whole) : name);
		var content = seed.contentFor(file.path());
		var people = people(content, addresses);
		var stated = read
			.state(new ImportContext(content, people, file.name(), file.path(), seed.elsewhere(file.path()), progress));
		if (stated.bundle().isEmpty()) {
			throw RefusedImportException.because("there is nothing to import");
		}
		var bytes = file.content(stated.bundle(), "import " + format);
		return new Result(file, bytes, stated.withoutBundle());
	}

	private GraphContent content(SeedState seed) {
		var problems = new Problems();
		var content = seed.content(problems);
		if (!problems.isEmpty()) {
			throw RefusedImportException
				.because("the seed has problems already, so that nothing is imported; correct them first:\n"
						+ ProblemReport.of(problems.sorted()));
		}
		return content;
	}

	private static KnownPeople people(GraphContent content, AddressBook addresses) {
		var people = KnownPeople.of(content);
		Map<String, String> current = new HashMap<>();
		content.nodes(Person.class)
			.forEach(person -> person.formerIds().forEach(former -> current.put(former, Existing.slug(person))));
		addresses.forEach((key, id) -> people.addAddress(current.getOrDefault("person:" + id, id), key));
		return people;
	}

	private void check(SeedState seed, String path, byte[] bytes, Statements before, Statements after) {
		var shrunk = Shrink.between(before, after);
		if (shrunk.isPresent() && !force) {
			throw RefusedImportException
				.because("%s, so that nothing is imported; if that is right, import it with --force"
					.formatted(shrunk.get()));
		}
		if (bytes.length > MOST_BYTES) {
			throw RefusedImportException.because(
					"all that would be %,d MiB, and a file of a seed has at most 16; import it in parts, each with a --name of its own"
						.formatted(bytes.length >> 20));
		}
		var problems = seed.problemsWith(path, bytes);
		if (!problems.isEmpty()) {
			throw RefusedImportException
				.because("the seed would have problems with what the import states, so that nothing is imported:\n"
						+ ProblemReport.of(problems));
		}
	}

}
