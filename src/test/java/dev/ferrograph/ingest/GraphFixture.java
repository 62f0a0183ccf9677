package dev.ferrograph.ingest;

import dev.ferrograph.ingest.graph.GraphWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What tests of loading begin with: an empty graph, and a directory for seeds. */
abstract class GraphFixture {

	@Autowired
	SeedLoader loader;

	@Autowired
	GraphWriter writer;

	@Autowired
	Neo4jClient client;

	@TempDir
	Path directory;

	GraphText graph;

	@BeforeEach
	@AfterEach
	void emptyTheGraph() {
		graph = new GraphText(client);
		client.query("MATCH (any) DETACH DELETE any").run();
	}

}
