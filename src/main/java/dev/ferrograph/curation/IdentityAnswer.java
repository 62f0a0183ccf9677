package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says that people are one, of whom the first remains, or that no two of them are.
 *
 * @param people their ids, at least two
 */
record IdentityAnswer(Answer answer, List<NodeId> people) implements AnsweredQuestion {

	static final AnswerFile FILE = new AnswerFile("identity.yaml");

	enum Answer {

		SAME("same"), DIFFERENT("different");

		private final String key;

		Answer(String key) {
			this.key = key;
		}

	}

	IdentityAnswer {
		people = List.copyOf(people);
		if (people.size() < 2 || people.stream().distinct().count() < people.size()) {
			throw CorrectionException.invalid("Name at least two people, each of them once.");
		}
	}

	@Override
	public Optional<NodeId> node() {
		return people.stream().findFirst();
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		for (var person : people) {
			files.entries().nowCalled(person).ifPresent(now -> {
				throw CorrectionException
					.invalid("%s is %s already; splitPerson takes that back.".formatted(person, now));
			});
			if (files.entries().find(person).isEmpty()) {
				throw CorrectionException.invalid("%s does not exist.".formatted(person));
			}
		}
		if (answer == Answer.DIFFERENT && isSaidIn(files)) {
			return FILE.unchanged(files);
		}
		if (answer == Answer.SAME) {
			checkNotToldApart(files);
		}
		return FILE.with(answer.key, slugs(), files, editor);
	}

	private void checkNotToldApart(FileSet files) {
		var answers = FILE.answers(files);
		for (var i = 0; i < people.size(); i++) {
			for (var other : people.subList(i + 1, people.size())) {
				var apart = new IdentityAnswer(Answer.DIFFERENT, List.of(people.get(i), other));
				if (answers.stream().anyMatch(said -> apart.isSaidBy(said.written()))) {
					throw CorrectionException.invalid("%s and %s have been told apart; reopenPeople takes that back."
						.formatted(people.get(i), other));
				}
			}
		}
	}

	@Override
	public AnswerFile file() {
		return FILE;
	}

	@Override
	public boolean isSaidBy(Map<String, Object> said) {
		return said.get(answer.key) instanceof List<?> ids && ids.containsAll(slugs());
	}

	@Override
	public boolean isAllOf(Map<String, Object> said) {
		return said.get(answer.key) instanceof List<?> ids && ids.size() == people.size();
	}

	private List<String> slugs() {
		return people.stream().map(NodeId::slug).toList();
	}

}
