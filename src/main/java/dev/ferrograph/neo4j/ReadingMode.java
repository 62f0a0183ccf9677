package dev.ferrograph.neo4j;

import java.util.BitSet;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;

/**
 * What an account that reads may do: all that Neo4j means by reading, and see indexes and
 * constraints, which Neo4j counts as administration; but call only some procedures.
 */
class ReadingMode extends RestrictedAccessMode {

	private final BitSet procedures;

	/**
	 * @param procedures the ids of those that may be called
	 */
	ReadingMode(BitSet procedures) {
		super(StaticAccessMode.READ, StaticAccessMode.READ);
		this.procedures = procedures;
	}

	@Override
	public boolean allowsShowIndex() {
		return true;
	}

	@Override
	public boolean allowsShowConstraint() {
		return true;
	}

	@Override
	public PermissionState allowsExecuteProcedure(int id) {
		return procedures.get(id) ? PermissionState.EXPLICIT_GRANT : PermissionState.NOT_GRANTED;
	}

	@Override
	public String name() {
		return StaticAccessMode.READ.name();
	}

}
