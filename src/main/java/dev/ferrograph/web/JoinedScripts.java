package dev.ferrograph.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The explorer's modules as pages load them: each in one file with all that it imports,
 * except what the first of them has brought already. A page needs two such files at once
 * instead of dozens of modules, which a browser learns of in waves, each from those that
 * import it, and fetches six at a time.
 *
 * <p>
 * A module runs once, also where several files have it, and after those that it imports,
 * as the language wants it; so what one keeps is there for all. Files are joined at the
 * start, not by a bundler: the build needs no other tools, tests load what users load,
 * and shorter names would save a tenth of a page's size. The modules themselves are
 * served too, at their own addresses, as they are written.
 *
 * <p>
 * A page may load one module by itself, to have it run early. It stays apart: the first
 * file imports it, so that it runs once and before all others whichever arrives first.
 */
final class JoinedScripts {

	/** How the addresses of the files begin; the address of the module follows. */
	static final String ADDRESS = "/joined";

	private final Map<String, ScriptModule> modules = new TreeMap<>();

	private final String first;

	private final String apart;

	private final Set<String> ofFirst;

	/**
	 * Takes in all modules.
	 * @param texts their texts, by their addresses
	 * @param first the address of the one that every page begins with
	 * @param apart the address of the one that pages load by itself; it imports nothing
	 * @throws IllegalArgumentException if one of them can't be joined with others,
	 * imports one that is not there, or needs itself, and if the one apart imports any
	 */
	JoinedScripts(Map<String, String> texts, String first, String apart) {
		texts.forEach((address, text) -> modules.put(address, ScriptModule.of(address, text)));
		this.first = first;
		this.apart = apart;
		this.ofFirst = neededBy(first);
		var its = modules.get(apart);
		if (its != null && !its.imports().isEmpty()) {
			throw new IllegalArgumentException("%s is loaded by itself, and so can't import %s".formatted(apart,
					String.join(", ", its.imports())));
		}
	}

	/** The texts of the files, by their addresses. */
	Map<String, String> files() {
		return modules.keySet()
			.stream()
			.filter(address -> !address.equals(apart))
			.collect(Collectors.toMap(ADDRESS::concat, this::file));
	}

	private String file(String address) {
		var isFirst = address.equals(first);
		var needed = neededBy(address);
		needed.remove(apart);
		if (!isFirst) {
			needed.removeAll(ofFirst);
		}
		var start = isFirst
				? "import * as apart from '%s';\nexport const modules = { '%1$s': apart };\n".formatted(apart)
				: "import { modules } from '%s%s';\n".formatted(ADDRESS, first);
		return needed.stream()
			.map(each -> module(each, address).asStatement())
			.collect(Collectors.joining("", start, module(address, address).exportedAgain()));
	}

	/**
	 * The addresses of a module and of all that it imports, in the order in which they
	 * run.
	 */
	private Set<String> neededBy(String address) {
		var needed = new LinkedHashSet<String>();
		collect(address, needed, new ArrayDeque<>());
		return needed;
	}

	private void collect(String address, Set<String> needed, Deque<String> importing) {
		if (importing.contains(address)) {
			throw new IllegalArgumentException(
					"%s needs itself, by way of %s".formatted(address, String.join(", ", importing)));
		}
		if (needed.contains(address)) {
			return;
		}
		var module = module(address, importing.peek());
		importing.push(address);
		module.imports().forEach(each -> collect(each, needed, importing));
		importing.pop();
		needed.add(address);
	}

	private ScriptModule module(String address, @Nullable String importing) {
		var module = modules.get(address);
		if (module == null) {
			throw new IllegalArgumentException("%s imports %s, which is not there".formatted(importing, address));
		}
		return module;
	}

}
