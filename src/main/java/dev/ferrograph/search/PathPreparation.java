package dev.ferrograph.search;

import dev.ferrograph.query.request.InvalidRequestException;
import dev.ferrograph.query.request.RootPreparation;
import dev.ferrograph.query.request.Selection;
import dev.ferrograph.text.RolePhrases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares what {@code path.cypher} needs: both ends, and how far apart they may be. */
@Component
class PathPreparation implements RootPreparation {

	private static final int LONGEST = 10;

	@Override
	public String field() {
		return "path";
	}

	@Override
	public Map<String, @Nullable Object> parameters(Selection rootField, LocalDate today) {
		var given = rootField.arguments();
		if (given.get("maxLength") instanceof Integer length && (length < 1 || length > LONGEST)) {
			throw new InvalidRequestException(
					"path: maxLength must be from 1 to %d, and is %d.".formatted(LONGEST, length));
		}
		return new HashMap<>(Map.of("ends", given, "today", today, "roles", RolePhrases.ALL));
	}

}
