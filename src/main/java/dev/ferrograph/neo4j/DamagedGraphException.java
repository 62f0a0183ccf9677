package dev.ferrograph.neo4j;

import org.jspecify.annotations.Nullable;

/** What the database has stored contradicts itself or can't be read. */
public class DamagedGraphException extends RuntimeException {

	public DamagedGraphException(String symptom) {
		this(symptom, null);
	}

	DamagedGraphException(String symptom, @Nullable Throwable cause) {
		super(symptom, cause);
	}

}
