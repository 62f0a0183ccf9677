package dev.ferrograph.web;

import dev.ferrograph.cypher.ReadyQueries;
import dev.ferrograph.cypher.ReadyQuery;
import java.util.List;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the guide to the Neo4j Browser, at {@code /guide}, says of this very service. */
@RestController
class Guide {

	private final Facts facts;

	Guide(Neo4jBrowser browser, Neo4jConnectionDetails connection, ReadyQueries queries) {
		var bolt = connection.getUri();
		this.facts = new Facts(browser.embedded(), bolt.toString(), browser.address(bolt), queries.all());
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
