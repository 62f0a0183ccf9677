package dev.ferrograph.ingest.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.Edition;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.Talk;
import dev.ferrograph.ingest.graph.Topic;
import dev.ferrograph.ingest.graph.TopicKind;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SeedThatShipsTests {

	static final Problems problems = new Problems();

	static GraphContent content;

	@BeforeAll
	static void read() throws IOException {
		content = SeedReader.read(SeedDirectory.files("classpath:seed/"), problems);
	}

	@Test
	void theSeedThatShipsIsValid() {
		assertThat(problems.sorted()).isEmpty();
	}

	@Test
	void hasTheEditionsOfBothSeries() {
		assertThat(editionsOf("kangrejos")).isGreaterThanOrEqualTo(6);
		assertThat(editionsOf("lpc")).isGreaterThanOrEqualTo(6);
	}

	@Test
	void hasTheTalksAndThePeople() {
		assertThat(content.nodes(Talk.class)).hasSizeGreaterThanOrEqualTo(100);
		assertThat(content.nodes(Person.class)).hasSizeGreaterThanOrEqualTo(150);
		assertThat(edges(Relationship.PRESENTED).map(Edge::from).distinct()).hasSizeGreaterThanOrEqualTo(38);
	}

	@Test
	void hasTheTopics() {
		assertThat(topics(TopicKind.SUBSYSTEM)).isGreaterThanOrEqualTo(60);
		assertThat(topics(TopicKind.TOOL)).isGreaterThanOrEqualTo(25);
		assertThat(topics(TopicKind.PROJECT)).isGreaterThanOrEqualTo(25);
	}

	@Test
	void hasTheCallOf2025() {
		var edition = Label.EDITION.id("lpc-2025-rust-mc");
		assertThat(edges(Relationship.SUGGESTED_FOR).filter(edge -> edge.to().equals(edition))).hasSize(50);
		assertThat(edges(Relationship.CALLS_FOR).filter(edge -> edge.from().equals(edition))).isNotEmpty();
	}

	@Test
	void saysOfEveryPersonTalkAndEditionWhereItComesFrom() {
		var stated = edges(Relationship.STATED_BY).map(edge -> edge.from().toString()).toList();
		assertThat(content.nodes())
			.filteredOn(node -> node instanceof Person || node instanceof Talk || node instanceof Edition)
			.allSatisfy(node -> assertThat(stated).contains(node.id()));
	}

	private static long editionsOf(String series) {
		return edges(Relationship.EDITION_OF).filter(edge -> edge.to().equals(Label.SERIES.id(series))).count();
	}

	private static long topics(TopicKind kind) {
		return content.nodes(Topic.class).stream().filter(topic -> topic.kind() == kind).count();
	}

	private static Stream<Edge> edges(Relationship type) {
		return content.edges().stream().filter(edge -> edge.type() == type);
	}

}
