package dev.ferrograph.ingest.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatchTextTests {

	@Test
	void endsTheMessageAtTheNotesOfAPatch() {
		var text = PatchText.of(List.of("Fix it.", "---", "v2: smaller", "diff --git a/a.c b/a.c", "@@ -1 +1 @@"));
		assertThat(text.message()).containsExactly("Fix it.");
		assertThat(text.paths()).containsExactly("a.c");
	}

	@Test
	void endsTheMessageAtThePatchWhereThereAreNoNotes() {
		assertThat(PatchText.of(List.of("Fix it.", "--- a/a.c", "+++ b/a.c", "---")).message())
			.containsExactly("Fix it.");
	}

	@Test
	void readsOnAfterDashesWhereThereIsNoPatch() {
		var text = PatchText.of(List.of("Fine.", "---", "Acked-by: Ana"));
		assertThat(text.message()).containsExactly("Fine.", "---", "Acked-by: Ana");
		assertThat(text.paths()).isEmpty();
	}

}
