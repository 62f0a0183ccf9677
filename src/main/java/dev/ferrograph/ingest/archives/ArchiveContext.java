package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.identity.KnownPeople;
import dev.ferrograph.ingest.imports.ImportContext;
import dev.ferrograph.ingest.programme.AddressHash;
import java.util.function.UnaryOperator;

/**
 * What an import of an archive goes by.
 *
 * @param content the seed as it is, with what the last import of this name states
 * @param people the people of the seed, and those whom this import adds
 * @param addressKey makes keys of e-mail addresses
 * @param name the name of the import, an id
 * @param file the file of the seed that the import writes, such as
 * {@code imports/maintainers.yaml}
 * @param reporter is told how far it has come
 */
public record ArchiveContext(GraphContent content, KnownPeople people, UnaryOperator<String> addressKey, String name,
		String file, Reporter reporter) {

	/** That of a command. */
	static ArchiveContext of(ImportContext context, AddressHash addresses) {
		return new ArchiveContext(context.content(), context.people(), address -> addresses.of(address).id(),
				context.name(), context.file(), context.progress()::report);
	}
}
