package dev.ferrograph.ingest.yaml;

/** A text as it was written, and where. */
public record Text(String value, Place place) {

	/** True for what stands in where a required text was missing. */
	public boolean isBlank() {
		return value.isBlank();
	}

	@Override
	public String toString() {
		return value;
	}
}
