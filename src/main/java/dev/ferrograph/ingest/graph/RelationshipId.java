package dev.ferrograph.ingest.graph;

import dev.ferrograph.text.FoldedText;
import dev.ferrograph.text.Words;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids of relationships that the API shows as objects. They are made from what tells a
 * relationship apart from others of its type, so they stay the same when anything else
 * changes, and whoever states the same relationship gives it the same id.
 */
public final class RelationshipId {

	private static final Pattern BETWEEN_WORDS = Pattern.compile(Words.BETWEEN);

	private static final Pattern OUTER_DASHES = Pattern.compile("^-|-$");

	private RelationshipId() {
	}

	/**
	 * The id of a role: {@code work:gary-guo/rust/rust-alloc/maintainer} for that under
	 * the heading RUST [ALLOC]. Headings that differ only in case, accents or punctuation
	 * count as the same.
	 */
	public static String work(NodeId person, NodeId topic, String entry, WorkRole role) {
		var heading = OUTER_DASHES.matcher(BETWEEN_WORDS.matcher(FoldedText.of(entry)).replaceAll("-")).replaceAll("");
		return "work:%s/%s/%s/%s".formatted(person.slug(), topic.slug(), heading, role.name().toLowerCase(Locale.ROOT));
	}

	/**
	 * The id of an affiliation: {@code affiliation:gary-guo/google/2021}, or
	 * {@code affiliation:gary-guo/google} if the year in which it began is not known.
	 */
	public static String affiliation(NodeId person, NodeId organization, @Nullable Integer from) {
		var ends = "affiliation:%s/%s".formatted(person.slug(), organization.slug());
		return from == null ? ends : ends + "/" + from;
	}

}
