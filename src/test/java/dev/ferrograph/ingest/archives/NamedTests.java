package dev.ferrograph.ingest.archives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Bob Old <bob@example.org>                              | Bob Old
			"Maciej W. Rozycki" <macro@example.org>                | Maciej W. Rozycki
			"Liu, Yi L" <yi@example.org>                           | Yi L Liu
			Bob Old (Company) <bob@example.org>                    | Bob Old
			'Alice Ryhl' via Clang Built Linux <list@example.org>  | Alice Ryhl
			tip-bot2 for Thomas Gleixner <tip@example.org>         | Thomas Gleixner
			Alexandre Courbot <a@example.org>                      | Alexandre Courbot
			Sammy Davis, Jr. <s@example.org>                       | Sammy Davis, Jr.
			松本 太郎 <m@example.org>                               | 松本 太郎
			Asahi Lina <lina@example.org> # for the driver         | Asahi Lina
			Root Smith <r@example.org>                             | Root Smith
			""")
	void readsNames(String written, String name) {
		assertThat(Named.read(written)).hasValueSatisfying(it -> assertThat(it.name()).isEqualTo(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kernel test robot <lkp@intel.com>", "syzbot <syzbot@example.org>",
			"patchwork-bot+netdev <p@kernel.org>", "Intel Linux Wireless Team <l@example.org>", "", "<>",
			"Driver Support <s@example.org>", "dependabot[bot] <d@example.org>" })
	void namesNobody(String written) {
		assertThat(Named.read(written).filter(it -> !it.name().isEmpty())).isEmpty();
	}

	@Test
	void doesNotShowAddresses() {
		assertThat(Named.read("Bob Old <bob@example.org>").orElseThrow()).hasToString("Bob Old");
		assertThat(Named.read("bob@example.org").orElseThrow()).hasToString("");
	}

	@Test
	void forgetsTheAddressOfWhoeverSentItOn() {
		assertThat(Named.read("Bob Old via list <list@example.org>").orElseThrow().address()).isNull();
	}

}
