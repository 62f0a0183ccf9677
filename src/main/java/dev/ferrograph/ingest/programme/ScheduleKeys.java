package dev.ferrograph.ingest.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the ids of events and persons of a schedule. */
final class ScheduleKeys {

	private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private ScheduleKeys() {
	}

	/** The ids of an event or a person, the most lasting first. */
	static List<ForeignKey> of(Node.Fields owner) {
		var keys = new ArrayList<ForeignKey>();
		var guid = Texts.id(owner.text("guid", "@guid"));
		if (guid != null) {
			keys.add(UUID.matcher(guid).matches() ? new ForeignKey(ForeignKey.UUID, guid.toLowerCase(Locale.ROOT))
					: new ForeignKey("/guid", guid));
		}
		var code = Texts.id(owner.text("code", "@code"));
		if (code != null) {
			keys.add(new ForeignKey("/code", code));
		}
		var id = Texts.id(owner.text("id", "@id"));
		if (id != null && !id.equals(code) && !id.equals(guid)) {
			keys.add(new ForeignKey("/id", id));
		}
		return keys;
	}

}
