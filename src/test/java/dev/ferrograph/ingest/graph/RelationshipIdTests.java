package dev.ferrograph.ingest.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipIdTests {

	private static final NodeId GARY = Label.PERSON.id("gary-guo");

	@ParameterizedTest
	@CsvSource({ "RUST [ALLOC], rust-alloc", "READ-COPY UPDATE (RCU), read-copy-update-rcu",
			"9P FILE SYSTEM, 9p-file-system", "'Rust: safe?', rust-safe", "Gerät, gerat", "日本語, 日本語", "हिन्दी, हिन्दी",
			"***, ''" })
	void namesARoleByItsEnds(String entry, String heading) {
		assertThat(RelationshipId.work(GARY, Label.TOPIC.id("rust"), entry, WorkRole.MAINTAINER))
			.isEqualTo("work:gary-guo/rust/%s/maintainer".formatted(heading));
	}

	@Test
	void namesAnAffiliationByItsEndsAndTheYearInWhichItBegan() {
		var google = Label.ORGANIZATION.id("google");
		assertThat(RelationshipId.affiliation(GARY, google, null)).isEqualTo("affiliation:gary-guo/google");
		assertThat(RelationshipId.affiliation(GARY, google, 2021)).isEqualTo("affiliation:gary-guo/google/2021");
	}

}
