package dev.ferrograph.curation;

import dev.ferrograph.ingest.identity.Question;
import dev.ferrograph.ingest.identity.Questions;
import dev.ferrograph.ingest.seed.DismissedTerms;
import dev.ferrograph.ingest.seed.Fingerprint;
import dev.ferrograph.ingest.seed.SeedReader;
import dev.ferrograph.ingest.topics.TermProposal;
import dev.ferrograph.ingest.topics.TermProposals;
import dev.ferrograph.ingest.yaml.ProblemReport;
import dev.ferrograph.ingest.yaml.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What only people can say of a seed: who is one person, and which terms are topics. To
 * look for it takes seconds where there are thousands of people, so that what was found
 * is kept until the files change.
 */
@Component
class OpenQuestions {

	/** How many of each kind are listed at most. */
	private static final int MOST = 100;

	private @Nullable Found found;

	/**
	 * The questions that are open, the likeliest and most frequent of each kind first.
	 *
	 * @param people how many pairs of people may be one person
	 * @param pairs the first of them
	 * @param terms how many frequent terms are no topics
	 * @param proposals the first of them
	 */
	record Found(String fingerprint, int people, List<Question> pairs, int terms, List<TermProposal> proposals) {

		Found {
			pairs = List.copyOf(pairs);
			proposals = List.copyOf(proposals);
		}

	}

	/**
	 * The questions that these files leave open.
	 * @throws CorrectionException if there is a problem in them
	 */
	synchronized Found in(FileSet files) {
		var fingerprint = Fingerprint.of(files.all());
		var known = found;
		if (known != null && known.fingerprint().equals(fingerprint)) {
			return known;
		}
		var problems = new Problems();
		var content = SeedReader.read(files.all(), problems);
		if (!problems.isEmpty()) {
			throw CorrectionException.invalid("The files have to be mended before there can be questions:%n%s"
				.formatted(ProblemReport.of(problems.sorted())));
		}
		var pairs = Questions.of(content);
		var proposals = TermProposals.of(content, DismissedTerms.in(files.all()));
		var now = new Found(fingerprint, pairs.size(), pairs.stream().limit(MOST).toList(), proposals.size(),
				proposals.stream().limit(MOST).toList());
		found = now;
		return now;
	}

}
