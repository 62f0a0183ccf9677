package dev.ferrograph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stands in a selection for a value of the request, which changes while the selection's
 * shape stays.
 */
record Slot(int index) implements Binding {

	@Override
	public Object value(List<Object> values) {
		return values.get(index);
	}

	/** What follows from the slot's value. */
	Binding map(Function<Object, Object> function) {
		return values -> function.apply(values.get(index));
	}

	/** An argument with the values in place of their slots. */
	static @Nullable Object filled(@Nullable Object argument, List<Object> values) {
		return switch (argument) {
			case Slot slot -> slot.value(values);
			case List<?> list -> list.stream().<@Nullable Object>map(each -> filled(each, values)).toList();
			case Map<?, ?> map -> {
				var filled = new LinkedHashMap<Object, @Nullable Object>();
				map.forEach((key, value) -> filled.put(key, filled(value, values)));
				yield filled;
			}
			case null, default -> argument;
		};
	}

}
