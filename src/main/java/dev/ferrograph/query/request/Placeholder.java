package dev.ferrograph.query.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of a value in a {@link ParameterizedSelection}.
 *
 * @param index where the value is among those of a request
 */
public record Placeholder(int index) implements ParameterBinding {

	@Override
	public Object value(List<Object> values) {
		return values.get(index);
	}

	/** What the function makes of the value. */
	public ParameterBinding map(Function<Object, Object> function) {
		return values -> function.apply(values.get(index));
	}

	/** An argument with the values in place of their placeholders. */
	public static @Nullable Object replaced(@Nullable Object argument, List<Object> values) {
		return switch (argument) {
			case Placeholder placeholder -> placeholder.value(values);
			case List<?> list -> list.stream().<@Nullable Object>map(item -> replaced(item, values)).toList();
			case Map<?, ?> map -> {
				var replaced = new LinkedHashMap<Object, @Nullable Object>();
				map.forEach((key, value) -> replaced.put(key, replaced(value, values)));
				yield replaced;
			}
			case null, default -> argument;
		};
	}

}
