package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.identity.Question;
import dev.ferrograph.ingest.topics.TermProposal;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells editors what is open. It is not part of the schema, since it is not in the graph:
 * what may be said of somebody is nobody else's business.
 */
@RestController
class OpenQuestionList {

	private final Editors editors;

	private final OpenQuestions questions;

	OpenQuestionList(Editors editors, OpenQuestions questions) {
		this.editors = editors;
		this.questions = questions;
	}

	/**
	 * At most 100 questions of each kind, and how many there are.
	 *
	 * @param people who may be one person
	 * @param terms which may be topics
	 */
	record Open(Part<Pair> people, Part<TermProposal> terms) {
	}

	/**
	 * Questions of one kind.
	 *
	 * @param total how many there are, told or not
	 */
	record Part<T>(int total, List<T> questions) {

		Part {
			questions = List.copyOf(questions);
		}

	}

	/**
	 * Two entries of people who may be one person.
	 *
	 * @param likelihood that it is one, from 0 to 1
	 */
	record Pair(Side one, Side other, List<String> evidence, List<String> doubts, double likelihood) {

		static Pair of(Question question) {
			return new Pair(Side.of(question.one()), Side.of(question.other()), question.evidence(), question.doubts(),
					question.score());
		}

	}

	/**
	 * One of two people.
	 *
	 * @param id such as {@code person:gary-guo}
	 * @param facts what tells the person apart
	 * @param file that states the entry
	 */
	record Side(String id, String name, List<String> facts, String file) {

		static Side of(Question.Side side) {
			return new Side(Label.PERSON.id(side.id()).toString(), side.name(), side.facts(), side.loadedFrom());
		}

	}

	@GetMapping("/curation/questions")
	ResponseEntity<Open> open() {
		editors.check();
		var found = questions.in(editors.corrections().files());
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Open(new Part<>(found.people(), found.pairs().stream().map(Pair::of).toList()),
					new Part<>(found.terms(), found.proposals())));
	}

	@ExceptionHandler
	ProblemDetail refused(CorrectionException refusal) {
		var status = switch (refusal.code()) {
			case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			default -> HttpStatus.BAD_REQUEST;
		};
		return ProblemDetail.forStatusAndDetail(status, String.valueOf(refusal.getMessage()));
	}

}
