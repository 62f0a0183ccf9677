package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.GraphQlApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/** The explorer's lists of people and organizations. */
@BrowserTest
class ListPagesTests {

	private static final String NAMES = "main .tally-columns a";

	@Autowired
	GraphQlApi api;

	@Test
	void findsPeopleByNameAccountAndOrganization(Browser browser) {
		var page = browser.open("/people").sees(NAMES).type("#people-text", "guo", Keys.ENTER);
		page.sees("h2", "Those who match");
		assertThat(page.address()).isEqualTo("/people?text=guo");
		assertThat(page.texts(NAMES)).contains("Gary Guo").hasSameElementsAs(people(matching("guo")));
		page.reload().sees("h2", "Those who match").sees(NAMES, "Gary Guo").isAccessible();
		browser.open("/people?text=google").sees(NAMES);
		assertThat(page.texts(NAMES)).hasSameElementsAs(people(matching("google")));
		browser.open("/people?text=nbdd0121").sees(NAMES, "Gary Guo");
		browser.open("/people?text=nobody-at-all").sees(".note", "Nobody matches.");
	}

	@Test
	void listsPeopleByTheFirstLetter(Browser browser) {
		var initial = "{ name: { startsWith: \"z\" } }";
		var page = browser.open("/people").sees(NAMES).click(".choices a", "Z").sees(".choices [aria-current]", "Z");
		assertThat(page.texts(NAMES)).isNotEmpty().hasSameElementsAs(people(initial)).isSorted();
		page.type("#people-text", "ha", Keys.ENTER)
			.until("both count",
					() -> page.texts(NAMES).equals(people("{ AND: [" + initial + ", " + matching("ha") + "] }")));
		assertThat(page.address()).isEqualTo("/people?initial=Z&text=ha");
	}

	@Test
	void listsOrganizationsByTheirPeople(Browser browser) {
		var page = browser.open("/people").click(".lead a").sees("h1", "Organizations").sees(NAMES);
		var first = api.ask(
				"{ organizations(first: 1, orderBy: [{ people: { direction: DESC } }, { name: ASC }]) { nodes { name people { totalCount } } } }")
			.data("/organizations/nodes/0");
		assertThat(page.texts("main .tally-columns li").getFirst())
			.isEqualTo(first.get("name").asString() + "\n" + first.at("/people/totalCount").asInt());
	}

	private static String matching(String word) {
		return """
				{ OR: [{ name: { contains: "%1$s" } }, { aliases: { some: { contains: "%1$s" } } },
				  { github: { contains: "%1$s" } }, { organizations: { some: { name: { contains: "%1$s" } } } }] }"""
			.formatted(word);
	}

	private List<String> people(String where) {
		return api.ask("{ people(first: 100, where: %s) { nodes { name } } }".formatted(where))
			.data("/people/nodes")
			.valueStream()
			.map(person -> person.get("name").asString())
			.toList();
	}

}
