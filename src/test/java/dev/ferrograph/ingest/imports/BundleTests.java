package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BundleTests {

	@Test
	void writesItsSectionsInTheirOrder() {
		var bundle = new Bundle();
		bundle.add("people", Entry.of("li-wei").put("name", "李伟").put("sources", List.of("page")));
		bundle.add("sources", Entry.of("page").put("title", "Programme: all of it"));
		bundle.add("editions", Entry.of("e").put("talks", List.of(Entry.of("t").put("day", LocalDate.EPOCH))));
		assertThat(bundle.yaml("a test")).isEqualTo("""
				# Written by a test; the next import of this name writes it anew.
				# Correct what is wrong in corrections.yaml, or in a file of your own.

				sources:
				  - id: page
				    title: "Programme: all of it"

				people:
				  - id: li-wei
				    name: 李伟
				    sources: [page]

				editions:
				  - id: e
				    talks:
				      - id: t
				        day: 1970-01-01
				""");
	}

	@Test
	void leavesOutWhatSaysNothing() {
		var entry = Entry.of("a").put("b", null).put("c", " ").put("d", List.of()).put("e", Map.of());
		entry.put("f", Arrays.asList("", null, "g")).put("h", false).put("i", new Entry());
		assertThat(entry.values()).isEqualTo(Map.of("id", "a", "f", List.of("g"), "h", false));
	}

	@Test
	void hasOnlyTheSectionsOfASeed() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Bundle().add("talks", Entry.of("a")))
			.withMessage("there is no section talks");
		assertThat(new Bundle().isEmpty()).isTrue();
	}

}
