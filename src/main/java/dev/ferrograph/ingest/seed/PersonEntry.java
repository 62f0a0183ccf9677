package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom the sources name.
 *
 * @param distinctFrom other people with almost the same name, who are someone else all
 * the same
 */
record PersonEntry(Text id, Text name, List<Text> aliases, List<Text> distinctFrom, @Nullable String github,
		@Nullable String website, List<Affiliation> affiliations, List<Text> sources) implements Entry {

	static PersonEntry read(Fields fields) {
		return new PersonEntry(fields.id("id"), fields.text("name"), fields.texts("aliases"),
				fields.texts("distinctFrom"), fields.words("github"), fields.url("website"),
				fields.list("affiliations", Affiliation::read), fields.someTexts("sources"));
	}

	/** Every spelling of the name. */
	List<Text> names() {
		return Stream.concat(Stream.of(name), aliases.stream()).toList();
	}

	NodeId node() {
		return Label.PERSON.id(id.value());
	}

	@Override
	public void register(Known known) {
		known.people().add(id, names(), node());
	}

	@Override
	public void addTo(GraphContent graph, Known known) {
		var file = id.place().file();
		var spellings = aliases.stream().map(Text::value).toList();
		graph.add(new Person(node().toString(), name.value(), spellings, github, website, file));
		known.cite(graph, node(), sources, file);
		known.people().findAll(distinctFrom);
		for (var i = 0; i < affiliations.size(); i++) {
			affiliations.get(i).addTo(graph, known, this, i + 1);
		}
	}
}
