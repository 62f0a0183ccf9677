package dev.ferrograph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import dev.ferrograph.ingest.ConfiguredSeed;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What editors are told where the graph does not follow the files. */
class MutationsTests {

	private final Editors editors = mock();

	private final ConfiguredSeed seed = mock();

	private final Corrections corrections = mock();

	private final Mutations mutations = new Mutations(editors, seed);

	@BeforeEach
	void signIn() {
		given(editors.current(any())).willReturn(new Editor("ada", null));
		given(editors.corrections()).willReturn(corrections);
	}

	@Test
	void whatIsInAFileIsSavedAlsoIfTheDatabaseIsAway() {
		given(corrections.make(any(), any())).willReturn(new Correction(null, null, "terms.yaml", null, "x", null));
		given(seed.load()).willThrow(new DataAccessResourceFailureException("gone"));
		var made = mutations.dismissTerm(Map.of("term", "best practices"));
		assertThat(made.file()).isEqualTo("terms.yaml");
		assertThat(made.notLoaded()).isEqualTo("The database did not take it; loadSeed tries again.");
	}

	@Test
	void whoIsToLookAgainSeesWhatTheFilesSay() {
		given(corrections.make(any(), any())).willThrow(CorrectionException.conflict("changed"));
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> mutations.dismissTerm(Map.of("term", "best practices")));
		then(seed).should().load();
	}

}
