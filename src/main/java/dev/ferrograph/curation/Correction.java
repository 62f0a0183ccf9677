package dev.ferrograph.curation;

import org.jspecify.annotations.Nullable;

/**
 * What a correction has changed.
 *
 * @param id of the node; null where it is about none
 * @param version of the node now; null where there is none
 * @param file of the seed that was written, or removed because nothing is left in it;
 * null where nothing was to be changed
 * @param before what the files stated, as YAML; null where they stated nothing
 * @param after what they state now, as YAML; null where it was removed
 * @param notLoaded why the graph does not say it yet; null where it does
 */
record Correction(@Nullable String id, @Nullable String version, @Nullable String file, @Nullable String before,
		@Nullable String after, @Nullable String notLoaded) {

	Correction notLoaded(String why) {
		return new Correction(id, version, file, before, after, why);
	}

}
