package dev.ferrograph.ingest.graph;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Who states a content: the seed, or one of the importers. Where several state different
 * values of one property, the first in this order counts: the seed, which is written by
 * hand, then importers by name, then whatever was added to the graph by no owner, as
 * analysts do.
 *
 * @param name small letters, digits and dashes, such as {@code indico}
 */
public record Owner(String name) implements Comparable<Owner> {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

	/** The files of the seed directory. */
	public static final Owner SEED = new Owner("seed");

	/** Stands for all who write to the graph by themselves. */
	static final Owner ANALYST = new Owner("analyst");

	private static final Comparator<Owner> PRECEDENCE = Comparator.comparing((Owner owner) -> owner.equals(ANALYST))
		.thenComparing(owner -> !owner.equals(SEED))
		.thenComparing(Owner::name);

	/**
	 * Names an owner.
	 * @throws IllegalArgumentException if it is no name for one
	 */
	public Owner {
		if (!isName(name)) {
			throw new IllegalArgumentException(
					"\"%s\" can't be the name of an owner; use small letters, digits and dashes".formatted(name));
		}
	}

	static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	/** By precedence: whoever comes first, overrides those who follow. */
	@Override
	public int compareTo(Owner other) {
		return PRECEDENCE.compare(this, other);
	}
}
