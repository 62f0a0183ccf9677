package dev.ferrograph.ingest.archives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchSubjectTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[PATCH] PCI: Fix a leak                     | PCI: Fix a leak  | false | true  | false
			Re: [PATCH v3 02/10] PCI: Fix a leak        | PCI: Fix a leak  | true  | true  | false
			[RFC PATCH 00/10] Fixes                     | Fixes            | false | true  | true
			[PATCH net-next v2 0/3] Fixes               | Fixes            | false | true  | true
			Re: (subset) [PATCH 0/3] Fixes              | Fixes            | true  | true  | true
			AW: Re: [v2,1/3] Fix                        | Fix              | true  | true  | false
			[tip: x86/pci] x86/PCI: Fix                 | x86/PCI: Fix     | false | true  | false
			[GIT PULL] PCI fixes                        | PCI fixes        | false | false | false
			[linux-pci] [PATCH] Fix                     | Fix              | false | true  | false
			PCI: question                               | PCI: question    | false | false | false
			""")
	void takesSubjectsApart(String subject, String title, boolean isReply, boolean isPatch, boolean isCover) {
		assertThat(PatchSubject.of(subject)).isEqualTo(new PatchSubject(title, isReply, isPatch, isCover));
	}

	@Test
	void isTheSameForAllVersions() {
		assertThat(PatchSubject.of("[PATCH v2] pci: Fix  a leak.").key())
			.isEqualTo(PatchSubject.of("Re: [PATCH 1/2] PCI: fix a leak").key());
	}

}
