package dev.ferrograph.ingest.imports;

import dev.ferrograph.text.FoldedText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the tag (BCP 47) of a language that a programme names. */
final class Language {

	private static final Map<String, String> NAMES = new HashMap<>();

	static {
		for (var code : Locale.getISOLanguages()) {
			var language = Locale.of(code);
			NAMES.put(FoldedText.of(language.getDisplayLanguage(Locale.ENGLISH)), code);
			NAMES.putIfAbsent(FoldedText.of(language.getDisplayLanguage(language)), code);
		}
	}

	private Language() {
	}

	/** The tag; null where the text is neither a tag nor the name of a language. */
	static @Nullable String tag(@Nullable String written) {
		if (written == null) {
			return null;
		}
		var locale = Locale.forLanguageTag(written.strip().replace('_', '-'));
		var code = locale.getLanguage();
		if (code.length() == 2 && Arrays.asList(Locale.getISOLanguages()).contains(code)) {
			return locale.getCountry().isEmpty() ? code : code + "-" + locale.getCountry();
		}
		return NAMES.get(FoldedText.of(written));
	}

}
