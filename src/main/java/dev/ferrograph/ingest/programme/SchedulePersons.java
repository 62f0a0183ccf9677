package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.programme.SpeakerList.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the persons of an event of a schedule, as any of its writers names them. */
final class SchedulePersons {

	private SchedulePersons() {
	}

	/** Those who are named in an event. */
	static SpeakerList of(Node.Fields event, ProgrammeDraft draft) {
		var speakers = new SpeakerList(draft.findings(), draft.options().addresses());
		event.items("persons", "person").forEach(person -> speakers.add(named(person)));
		event.items("speakers", "speaker").forEach(person -> speakers.add(named(person)));
		event.items("participants", "participant").forEach(person -> speakers.add(named(person)));
		return speakers;
	}

	private static Named named(Node node) {
		if (!(node instanceof Node.Fields person)) {
			return new Named(node.place(), Node.text(node), Part.SPEAKER, null, List.of(), null, null, null);
		}
		var links = person.items("links", "link").stream().map(SchedulePersons::url).toList();
		var github = links.stream().map(WebAddress::githubOf).filter(Objects::nonNull).findFirst().orElse(null);
		var homepage = links.stream()
			.filter(link -> link != null && WebAddress.githubOf(link) == null)
			.findFirst()
			.orElse(null);
		var name = person.text("public_name", "full_public_name", "name", "fullname", "full_name", "@name",
				Node.Fields.CONTENT);
		var itsGithub = WebAddress.github(person.text("github"));
		return new Named(person.place(), name, part(person.text("role", "@role")),
				person.line("affiliation", "organization", "company"), ScheduleKeys.of(person),
				person.text("email", "@email"),
				homepage == null ? WebAddress.of(person.text("homepage", "website"), null) : homepage,
				itsGithub == null ? github : itsGithub);
	}

	private static Part part(@Nullable String role) {
		return switch (role == null ? "" : role.toLowerCase(Locale.ROOT)) {
			case "moderator", "chair", "host" -> Part.CHAIR;
			case "author", "contributor" -> Part.AUTHOR;
			default -> Part.SPEAKER;
		};
	}

	private static @Nullable String url(Node link) {
		return WebAddress.of(
				link instanceof Node.Fields fields ? fields.text("url", "@href", Node.Fields.CONTENT) : Node.text(link),
				null);
	}

}
