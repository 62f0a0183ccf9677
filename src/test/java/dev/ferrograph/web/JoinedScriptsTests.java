package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinedScriptsTests {

	private static final String MAIN = "/main.js";

	private static final String EARLY = "/early.js";

	@Test
	void bringWhatIsNeededInTheOrderInWhichItRuns() {
		assertThat(joined(Map.of(MAIN, "import { b } from './b.js';\nimport { c } from './c.js';\n", "/b.js",
				"import { c } from './c.js';\nexport const b = c;\n", "/c.js", "export const c = 1;\n"))
			.get("/joined/main.js")).isEqualTo("""
					import * as apart from '/early.js';
					export const modules = { '/early.js': apart };
					modules['/c.js'] ??= (() => {
					const c = 1;

					return { c };
					})();
					modules['/b.js'] ??= (() => {
					const { c } = modules['/c.js'];
					const b = c;

					return { b };
					})();
					modules['/main.js'] ??= (() => {
					const { b } = modules['/b.js'];
					const { c } = modules['/c.js'];

					return {  };
					})();
					""");
	}

	@Test
	void leaveOutWhatTheFirstHasBrought() {
		assertThat(joined(Map.of(MAIN, "import { b } from './b.js';\n", "/b.js", "export const b = 1;\n", "/view.js",
				"import { b } from './b.js';\nexport default b;\n"))
			.get("/joined/view.js")).isEqualTo("""
					import { modules } from '/joined/main.js';
					modules['/view.js'] ??= (() => {
					const { b } = modules['/b.js'];
					const defaultExport = b;

					return { default: defaultExport };
					})();
					export default modules['/view.js'].default;
					""");
	}

	@Test
	void importTheOneThatPagesLoadByItself() {
		var joined = joined(Map.of(MAIN, "import { early } from './early.js';\n", EARLY, "export const early = 1;\n"));
		assertThat(joined).containsOnlyKeys("/joined/main.js");
		assertThat(joined.get("/joined/main.js")).isEqualTo("""
				import * as apart from '/early.js';
				export const modules = { '/early.js': apart };
				modules['/main.js'] ??= (() => {
				const { early } = modules['/early.js'];

				return {  };
				})();
				""");
	}

	@Test
	void areNoneWhereTheOneThatPagesLoadByItselfNeedsAnother() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> joined(Map.of(MAIN, "import { early } from './early.js';\n", EARLY,
					"import { b } from './b.js';\nexport const early = b;\n", "/b.js", "export const b = 1;\n")))
			.withMessage("/early.js is loaded by itself, and so can't import /b.js");
	}

	@Test
	void areNoneWhereAModuleNeedsItself() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> joined(Map.of(MAIN, "import { b } from './b.js';\n", "/b.js",
					"import { c } from './c.js';\n", "/c.js", "import { b } from './b.js';\n")))
			.withMessage("/b.js needs itself, by way of /c.js, /b.js, /main.js");
	}

	@Test
	void areNoneWhereAModuleIsMissing() {
		assertThatIllegalArgumentException().isThrownBy(() -> joined(Map.of(MAIN, "import { b } from './b.js';\n")))
			.withMessage("/main.js imports /b.js, which is not there");
	}

	private static Map<String, String> joined(Map<String, String> texts) {
		return new JoinedScripts(texts, MAIN, EARLY).files();
	}

}
