package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom the sources name.
 *
 * @param disambiguation what tells this person apart from others of the same name
 * @param formerIds ids that this person had, and that lead here
 * @param distinctFrom other people with the same or almost the same name, who are someone
 * else all the same
 */
record PersonEntry(Text id, List<Text> formerIds, Text name, @Nullable Text disambiguation, List<Text> aliases,
		List<Text> distinctFrom, @Nullable Text github, @Nullable String website, List<Text> identifiers,
		List<Affiliation> affiliations, List<Text> sources, String version) implements Entry {

	static PersonEntry read(Fields fields) {
		return new PersonEntry(fields.id("id"), fields.texts("formerIds"), fields.text("name"),
				fields.optionalText("disambiguation"), fields.texts("aliases"), fields.texts("distinctFrom"),
				fields.optionalText("github"), fields.url("website"), fields.texts("identifiers"),
				fields.list("affiliations", Affiliation::read), fields.someTexts("sources"), fields.version());
	}

	/** Every spelling of the name. */
	List<Text> names() {
		return Stream.concat(Stream.of(name), aliases.stream()).toList();
	}

	NodeId node() {
		return Label.PERSON.id(id.value());
	}

	private static @Nullable String value(@Nullable Text text) {
		return text == null ? null : text.value();
	}

	@Override
	public void register(Known known) {
		known.people().add(id, formerIds, names(), distinctFrom, node());
		if (github != null) {
			known.accounts().add(github.value().toLowerCase(Locale.ROOT), github);
		}
		identifiers.forEach(identifier -> known.identifiers().add(identifier.value(), identifier));
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		var file = id.place().file();
		graph.add(new Person(node().toString(), Label.PERSON.ids(Text.values(formerIds)), name.value(),
				value(disambiguation), Text.values(aliases), value(github), website, Text.values(identifiers), version,
				file));
		known.cite(graph, node(), sources, file);
		distinctFrom.stream()
			.flatMap(reference -> known.people().find(reference).stream())
			.forEach(other -> graph.tellApart(node(), other));
		affiliations.forEach(affiliation -> affiliation.addTo(graph, known, this));
	}
}
