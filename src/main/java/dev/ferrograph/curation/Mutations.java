package dev.ferrograph.curation;

import dev.ferrograph.api.ErrorCode;
import dev.ferrograph.curation.IdentityAnswer.Answer;
import dev.ferrograph.ingest.ConfiguredSeed;
import dev.ferrograph.ingest.InvalidSeedException;
import dev.ferrograph.ingest.SeedLoad;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What editors can change. What they have changed is in the graph before they are told.
 */
@Controller
class Mutations {

	private static final Logger log = LoggerFactory.getLogger(Mutations.class);

	/** Keys of inputs that are no keys of the seed's format. */
	private static final List<String> ABOUT = List.of("id", "version", "why", "topicKind");

	private final Editors editors;

	private final ConfiguredSeed seed;

	Mutations(Editors editors, ConfiguredSeed seed) {
		this.editors = editors;
		this.seed = seed;
	}

	@MutationMapping
	Correction savePerson(@Argument Map<String, @Nullable Object> input) {
		return save(Label.PERSON, "people", input);
	}

	@MutationMapping
	Correction saveTalk(@Argument Map<String, @Nullable Object> input) {
		return save(Label.TALK, "editions", input);
	}

	@MutationMapping
	Correction saveEdition(@Argument Map<String, @Nullable Object> input) {
		return save(Label.EDITION, "editions", input);
	}

	@MutationMapping
	Correction saveSeries(@Argument Map<String, @Nullable Object> input) {
		return save(Label.SERIES, "series", input);
	}

	@MutationMapping
	Correction saveTopic(@Argument Map<String, @Nullable Object> input) {
		var kind = Objects.requireNonNullElse(text(input, "topicKind"),
				text(input, "version") == null ? "CONCEPT" : "");
		return save(Label.TOPIC, kind.isEmpty() ? kind : kind.toLowerCase(Locale.ROOT) + "s", input);
	}

	@MutationMapping
	Correction saveOrganization(@Argument Map<String, @Nullable Object> input) {
		return save(Label.ORGANIZATION, "organizations", input);
	}

	@MutationMapping
	Correction remove(@Argument Map<String, @Nullable Object> input) {
		return make(new Removal(new SeenNode(node(input.get("id")), text(input, "version"))), input);
	}

	@MutationMapping
	Correction restore(@Argument Map<String, @Nullable Object> input) {
		return make(new Restoration(node(input.get("id"))), input);
	}

	@MutationMapping
	Correction mergePeople(@Argument Map<String, @Nullable Object> input) {
		return make(
				new IdentityAnswer(Answer.SAME,
						Stream.concat(Stream.of(person(input.get("id"))), people(input.get("others"))).toList()),
				input);
	}

	@MutationMapping
	Correction tellPeopleApart(@Argument Map<String, @Nullable Object> input) {
		return make(different(input), input);
	}

	@MutationMapping
	Correction reopenPeople(@Argument Map<String, @Nullable Object> input) {
		return make(new Withdrawal(different(input)), input);
	}

	private static IdentityAnswer different(Map<String, @Nullable Object> input) {
		return new IdentityAnswer(Answer.DIFFERENT, people(input.get("ids")).toList());
	}

	@MutationMapping
	Correction splitPerson(@Argument Map<String, @Nullable Object> input) {
		return make(new PersonSplit(person(input.get("formerId"))), input);
	}

	@MutationMapping
	Correction dismissTerm(@Argument Map<String, @Nullable Object> input) {
		return make(new DismissedTerm(String.valueOf(input.get("term"))), input);
	}

	@MutationMapping
	Correction reopenTerm(@Argument Map<String, @Nullable Object> input) {
		return make(new Withdrawal(new DismissedTerm(String.valueOf(input.get("term")))), input);
	}

	/** Takes over what has been changed in the files. */
	@MutationMapping
	SeedLoad loadSeed() {
		editors.check();
		return seed.load();
	}

	private Correction save(Label label, String section, Map<String, @Nullable Object> input) {
		var node = node(label, input.get("id"));
		var fields = new LinkedHashMap<String, @Nullable Object>();
		input.forEach((key, value) -> {
			if (!ABOUT.contains(key)) {
				fields.put(key, value == null ? null : new WrittenInput(node).of(key, value));
			}
		});
		var seen = new SeenNode(node, text(input, "version"));
		return make(new EntryRevision(new Edit(seen, section, fields)), input);
	}

	private Correction make(Revision revision, Map<String, @Nullable Object> input) {
		var editor = editors.current(text(input, "why"));
		try {
			return loaded(editors.corrections().make(revision, editor));
		}
		catch (CorrectionException e) {
			if (e.code() == ErrorCode.CONFLICT) {
				// files may have changed by hand: whoever looks again has to see them
				load();
			}
			throw e;
		}
	}

	/** What is in a file is saved, whatever becomes of the load. */
	private Correction loaded(Correction correction) {
		return load().map(correction::notLoaded).orElse(correction);
	}

	/** Why it was not done; empty where it was. */
	private Optional<String> load() {
		try {
			seed.load();
			return Optional.empty();
		}
		catch (InvalidSeedException e) {
			log.warn("The seed could not be loaded after a correction: {}", e.getMessage());
			return Optional.of(String.valueOf(e.getMessage()));
		}
		catch (RuntimeException e) {
			log.warn("The seed could not be loaded after a correction", e);
			return Optional.of("The database did not take it; loadSeed tries again.");
		}
	}

	private static Stream<NodeId> people(@Nullable Object ids) {
		return ids instanceof List<?> list ? list.stream().map(Mutations::person) : Stream.empty();
	}

	private static NodeId person(@Nullable Object id) {
		return node(Label.PERSON, id);
	}

	private static NodeId node(@Nullable Object id) {
		return NodeId.parse(String.valueOf(id))
			.orElseThrow(() -> CorrectionException.invalid("\"%s\" is not the id of a node.".formatted(id)));
	}

	private static NodeId node(Label label, @Nullable Object id) {
		var node = node(id);
		if (node.label() != label) {
			throw CorrectionException.invalid("%s is not the id of %s.".formatted(node, label.withArticle()));
		}
		if (label == Label.TALK && node.slug().indexOf('/') < 1) {
			throw CorrectionException.invalid("%s is not the id of a talk, such as talk:EDITION/ID.".formatted(node));
		}
		return node;
	}

	private static @Nullable String text(Map<String, @Nullable Object> input, String key) {
		var value = input.get(key);
		return value == null ? null : value.toString();
	}

}
