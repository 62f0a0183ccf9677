package dev.ferrograph.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** An order of rows: what they are compared by, one key after the other. */
record Ordering(List<Key> keys) implements Comparator<Row> {

	record Key(Function<Row, Object> value, boolean descending) {
	}

	Ordering then(Key key) {
		var all = new ArrayList<>(keys);
		all.add(key);
		return new Ordering(all);
	}

	/** What a row is compared by. */
	List<Object> values(Row row) {
		var values = new ArrayList<>();
		keys.forEach(key -> values.add(key.value().apply(row)));
		return values;
	}

	@Override
	public int compare(Row one, Row other) {
		return compareValues(values(one), values(other));
	}

	int compareValues(List<Object> one, List<Object> other) {
		for (int i = 0; i < keys.size(); i++) {
			var compared = Values.compareNullLast(one.get(i), other.get(i), keys.get(i).descending());
			if (compared != 0) {
				return compared;
			}
		}
		return 0;
	}

}
