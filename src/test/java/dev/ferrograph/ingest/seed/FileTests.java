package dev.ferrograph.ingest.seed;

import static dev.ferrograph.ingest.seed.SeedTester.seed;

import org.junit.jupiter.api.Test;

class FileTests {

	@Test
	void aSeedWithoutAnyFileIsValid() {
		new SeedTester().hasProblems();
	}

	@Test
	void optionalFilesMayBeAbsent() {
		seed().without("releases.yaml").without("organizations.yaml").without("topics/tools.yaml").hasProblems();
	}

	@Test
	void findsEmptyFiles() {
		seed().with("roles.yaml", "")
			.with("releases.yaml", "# later\n")
			.hasProblems("releases.yaml:1:1: the file is empty; fill it or remove it",
					"roles.yaml:1:1: the file is empty; fill it or remove it");
	}

	@Test
	void suggestsTheFileThatWasMeant() {
		seed().with("topics/tool.yaml", "- id: x\n")
			.with("todo.txt", "later")
			.with("editions/lpc-2024.yml", "id: lpc-2024\n")
			.with("editions/2023/kangrejos-2023.yaml", "id: kangrejos-2023\n")
			.hasProblems("editions/2023/kangrejos-2023.yaml:1:1: a seed has no such file; move it elsewhere",
					"editions/lpc-2024.yml:1:1: a seed has no such file; did you mean editions/lpc-2024.yaml?",
					"todo.txt:1:1: a seed has no such file; move it elsewhere",
					"topics/tool.yaml:1:1: a seed has no such file; did you mean topics/tools.yaml?");
	}

	@Test
	void findsEditionsInAFileOfAnotherName() {
		seed().with("editions/kangrejos-2024.yaml", SeedTester.edition(""))
			.without("editions/kangrejos-2023.yaml")
			.hasProblems("editions/kangrejos-2024.yaml:1:5: the file of edition \"kangrejos-2023\" must be "
					+ "editions/kangrejos-2023.yaml; rename one of the two");
	}

	@Test
	void findsFilesThatAreTooLarge() {
		seed().with("roles.yaml", "#".repeat(SeedFile.MOST_BYTES + 1))
			.hasProblems("roles.yaml:1:1: the file is larger than 16 MiB; divide it or remove it");
	}

	@Test
	void findsFilesThatAreNotUtf8() {
		seed().with("roles.yaml", new byte[] { 'a', (byte) 0xe9, 'b' })
			.hasProblems("roles.yaml:1:1: the file is not encoded in UTF-8; save it as UTF-8");
	}

	@Test
	void oneBrokenFileDoesNotHideTheProblemsOfOthers() {
		seed().with("roles.yaml", "- entry: [\n")
			.with("organizations.yaml", "- id: google\n")
			.hasProblems("organizations.yaml:1:3: missing key \"name\"",
					"roles.yaml:2:1: a value is missing or has no end; complete it");
	}

	@Test
	void takesPartsOfAListAndEditionsThatProgramsWrite() {
		seed().with("people/ljubljana.yaml", "- { id: ana-novak, name: Ana Novak, sources: [page] }\n")
			.with("generated/people/porto.yaml", "- { id: rui-silva, name: Rui Silva, sources: [page] }\n")
			.with("generated/editions/kangrejos-2022.yaml", """
					id: kangrejos-2022
					series: kangrejos
					year: 2022
					name: Kangrejos 2022
					sources: [page]
					attendees: [Ana Novak, Rui Silva, Gary Guo]
					""")
			.hasProblems();
		seed()
			.with("generated/editions/2022.yaml",
					"id: kangrejos-2022\nseries: kangrejos\nyear: 2022\n" + "name: Kangrejos 2022\nsources: [page]\n")
			.hasProblems("generated/editions/2022.yaml:1:5: the file of edition \"kangrejos-2022\" must be "
					+ "editions/kangrejos-2022.yaml; rename one of the two");
		seed().with("people/deeper/porto.yaml", "- { id: rui-silva }\n")
			.hasProblems("people/deeper/porto.yaml:1:1: a seed has no such file; move it elsewhere");
	}

}
