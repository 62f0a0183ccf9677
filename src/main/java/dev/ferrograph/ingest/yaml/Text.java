package dev.ferrograph.ingest.yaml;

import java.util.List;

/** A text as it was written, and where. */
public record Text(String value, Place place) {

	/** True for what stands in where a required text was missing. */
	public boolean isBlank() {
		return value.isBlank();
	}

	/** What stands in the texts, in their order. */
	public static List<String> values(List<Text> texts) {
		return texts.stream().map(Text::value).toList();
	}

	@Override
	public String toString() {
		return value;
	}
}
