package dev.ferrograph.web;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the guide to the Neo4j Browser, at {@code /guide}, says of this very service. */
@RestController
class Guide {

	private final Facts facts;

	Guide(Neo4jBrowser browser, Neo4jConnectionDetails connection, TextFiles texts) throws IOException {
		var bolt = connection.getUri();
		var queries = texts.matching("/cypher/guide/*.cypher").stream().map(Query::of).toList();
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
	record Facts(boolean embedded, String bolt, String browser, List<Query> queries) {
	}

	/**
	 * A query that an analyst can run as it stands.
	 *
	 * @param question what it answers
	 * @param text the query, which begins with the question as a comment
	 */
	record Query(String question, String text) {

		private static final String COMMENT = "// ";

		/** The query of a file, whose first line is the question. */
		static Query of(String text) {
			return new Query(text.substring(COMMENT.length(), text.indexOf('\n')), text.strip());
		}

	}

	@GetMapping("/guide/facts")
	Facts facts() {
		return facts;
	}

}
