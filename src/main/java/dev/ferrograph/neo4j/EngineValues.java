package dev.ferrograph.neo4j;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Values as the driver returns them. The engine returns arrays for lists that are
 * properties, and parameters with the types of numbers that they had.
 */
final class EngineValues {

	private EngineValues() {
	}

	/**
	 * The value with {@code Long} for all whole numbers, {@code Double} for others, and
	 * lists for arrays.
	 * @param value from the engine, which has made it for this call; it may be changed
	 */
	@SuppressWarnings("unchecked")
	static @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Map<?, ?> map -> {
				((Map<String, @Nullable Object>) map).replaceAll((key, part) -> plain(part));
				yield map;
			}
			case List<?> list -> {
				((List<@Nullable Object>) list).replaceAll(EngineValues::plain);
				yield list;
			}
			case Integer number -> number.longValue();
			case Short number -> number.longValue();
			case Byte number -> number.longValue();
			case Float number -> number.doubleValue();
			case byte[] bytes -> bytes;
			default -> value.getClass().isArray() ? list(value) : value;
		};
	}

	private static List<@Nullable Object> list(Object array) {
		return IntStream.range(0, Array.getLength(array))
			.<@Nullable Object>mapToObj(i -> plain(Array.get(array, i)))
			.toList();
	}

}
