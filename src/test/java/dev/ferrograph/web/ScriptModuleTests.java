package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptModuleTests {

	@Test
	void becomesAFunctionThatRunsOnce() {
		var module = ScriptModule.of("/explorer/views/home.js", """
				/** The view. */

				import { html } from '../dom.js';
				import {
				  list as listOf,
				  part,
				} from '../parts/lists.js';

				/** So many. */
				export const MANY = 3;

				export async function load(name) {
				  // later
				  const { draw } = await import('../graph/drawing.js');
				  return import(`./${name}.js`); // each
				}

				export default { title: 'export default' };
				""");
		assertThat(module.imports()).containsExactly("/explorer/dom.js", "/explorer/parts/lists.js");
		assertThat(module.asStatement()).isEqualTo("""
				modules['/explorer/views/home.js'] ??= (() => {

				const { html } = modules['/explorer/dom.js'];
				const {
				  list: listOf,
				  part,
				} = modules['/explorer/parts/lists.js'];

				const MANY = 3;

				async function load(name) {
				  const { draw } = await import('/joined/explorer/graph/drawing.js');
				  return import(`/joined/explorer/views/${name}.js`); // each
				}

				const defaultExport = { title: 'export default' };

				return { MANY, load, default: defaultExport };
				})();
				""");
		assertThat(module.exportedAgain()).isEqualTo("""
				export const MANY = modules['/explorer/views/home.js'].MANY;
				export const load = modules['/explorer/views/home.js'].load;
				export default modules['/explorer/views/home.js'].default;
				""");
	}

	@Test
	void losesNoCodeBetweenComments() {
		var body = ScriptModule.of("/a.js", "/** one */ first();\nsecond(); /** two */\n/** three */\nthird('//x');\n")
			.body();
		assertThat(body).isEqualTo("/** one */ first();\nsecond(); /** two */\nthird('//x');\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "import * as all from './b.js';", "import b from './b.js';", "import './b.js';",
			"export { a } from './b.js';", "export * from './b.js';", "export let a = 1;", "export const { a } = b;",
			"export default function a() {}", "const a = await b;", "const here = import.meta.url;" })
	void keepsToWhatCanBeJoined(String line) {
		assertThatIllegalArgumentException().isThrownBy(() -> ScriptModule.of("/explorer/a.js", "\n" + line + "\n"))
			.withMessageStartingWith("/explorer/a.js: ")
			.withMessageContaining("«" + line + "»");
	}

}
