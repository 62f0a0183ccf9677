package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes back that someone is the same as another.
 *
 * @param former the id that leads to another by an answer
 */
record PersonSplit(NodeId former) implements Revision {

	private static final String SAME = "same";

	@Override
	public Optional<NodeId> node() {
		return Optional.of(former);
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		var answer = IdentityAnswer.FILE.answers(files)
			.stream()
			.filter(said -> isMeant(said.written()))
			.findFirst()
			.orElseThrow(() -> CorrectionException.invalid(
					"No answer in %s says that %s is someone else.".formatted(IdentityAnswer.FILE.path(), former)));
		return IdentityAnswer.FILE.replaced(answer, rest(answer.written()), files);
	}

	@Override
	public @Nullable String statedIn(FileSet files) {
		return IdentityAnswer.FILE.stated(files, this::isMeant);
	}

	private boolean isMeant(Map<String, Object> answer) {
		return answer.get(SAME) instanceof List<?> same && same.indexOf(former.slug()) > 0;
	}

	private Optional<Map<String, Object>> rest(Map<String, Object> answer) {
		var others = ((List<?>) answer.getOrDefault(SAME, List.of())).stream()
			.filter(id -> !id.equals(former.slug()))
			.toList();
		if (others.size() < 2) {
			return Optional.empty();
		}
		var rest = new LinkedHashMap<>(answer);
		rest.put(SAME, others);
		return Optional.of(rest);
	}

}
