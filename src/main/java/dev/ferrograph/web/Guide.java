package dev.ferrograph.web;

import dev.ferrograph.cypher.CypherFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the guide to the Neo4j Browser, at {@code /guide}, says of this very service. */
@RestController
class Guide {

	private final Facts facts;

	Guide(Neo4jBrowser browser, Neo4jConnectionDetails connection, TextFiles files) throws IOException {
		var bolt = connection.getUri();
		var queries = files.matching("cypher/*.cypher")
			.stream()
			.map(CypherFile::parse)
			.map(ReadyQuery::of)
			.flatMap(Optional::stream)
			.toList();
		this.facts = new Facts(browser.embedded(), bolt.toString(), browser.address(bolt), queries);
	}

	/**
	 * Whom to sign in with is not among them.
	 *
	 * @param embedded whether Neo4j runs inside the service
	 * @param bolt its Bolt address
	 * @param browser the address of the Neo4j Browser for it
	 * @param queries the ready-made queries
	 */
	record Facts(boolean embedded, String bolt, String browser, List<ReadyQuery> queries) {
	}

	@GetMapping("/guide/facts")
	Facts facts() {
		return facts;
	}

}
