package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.graph.ContributionRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is known so far of a patch: its paths, and who did what for it when, each by the
 * first commit or mail that shows it.
 */
final class ChangeDraft {

	/** Longer lists are those of changes to the whole tree, and are cut. */
	static final int MOST_PATHS = 500;

	/** What one person did. */
	record Act(int person, ContributionRole role) {
	}

	/**
	 * What shows it.
	 *
	 * @param day days since 1970-01-01
	 * @param object the commit, of the history itself or of the archive
	 */
	record Shown(int day, ObjectId object) {

		LocalDate date() {
			return LocalDate.ofEpochDay(day);
		}
	}

	private final String title;

	private Shown first;

	private final Map<Act, Shown> acts = new HashMap<>(4);

	private Set<String> paths = Set.of();

	private Set<String> topics = Set.of();

	private @Nullable Integer answerCount;

	private boolean isWanted;

	/** A change of which nothing tells how it was discussed. */
	ChangeDraft(String title, Shown first) {
		this.title = title;
		this.first = first;
	}

	/** A change that was posted where answers to it are seen as well. */
	static ChangeDraft posted(String title, Shown first) {
		var draft = new ChangeDraft(title, first);
		draft.answerCount = 0;
		return draft;
	}

	/** Notes one more mail that answers any version of it. */
	void addAnswer() {
		answerCount = answerCount == null ? 1 : answerCount + 1;
	}

	/** Notes that someone did something, unless it was shown on an earlier day. */
	void add(int person, ContributionRole role, Shown shown) {
		if (person != PeopleBook.NOBODY) {
			acts.merge(new Act(person, role), shown, ChangeDraft::earlier);
		}
	}

	/** Notes that a commit or mail shows the change itself. */
	void shownBy(Shown shown) {
		first = earlier(first, shown);
	}

	private static Shown earlier(Shown one, Shown other) {
		return other.day() < one.day() ? other : one;
	}

	void addPaths(List<String> more) {
		if (paths.isEmpty()) {
			paths = new LinkedHashSet<>(4);
		}
		for (var path : more) {
			if (paths.size() >= MOST_PATHS) {
				return;
			}
			paths.add(path);
		}
	}

	void addTopics(List<String> more) {
		if (topics.isEmpty()) {
			topics = new LinkedHashSet<>(4);
		}
		topics.addAll(more);
	}

	/** Whoever reads the archive asked for changes like this. */
	void want() {
		isWanted = true;
	}

	boolean isWanted() {
		return isWanted && !acts.isEmpty();
	}

	/** About how many bytes it takes in a file. */
	long size(boolean withAddresses) {
		var size = (answerCount == null ? 150L : 170L) + 2L * title.length()
				+ acts.size() * (withAddresses ? 190L : 70L);
		for (var path : paths) {
			size += path.length() + 2;
		}
		return size;
	}

	String title() {
		return title;
	}

	Shown first() {
		return first;
	}

	/** How many mails answered it; null where that is not known. */
	@Nullable Integer answerCount() {
		return answerCount;
	}

	Map<Act, Shown> acts() {
		return acts;
	}

	List<String> paths() {
		return new ArrayList<>(paths);
	}

	List<String> topics() {
		return new ArrayList<>(topics);
	}

}
