package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.graph.ContributionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a line such as {@code Reviewed-by: Name <address>} says that someone did, see
 * <a href=
 * "https://docs.kernel.org/process/submitting-patches.html#using-reported-by-tested-by-reviewed-by-suggested-by-and-fixes">the
 * kernel's documentation</a> and
 * <a href="https://git-scm.com/docs/git-interpret-trailers">git-interpret-trailers</a>. A
 * {@code Signed-off-by} says only that someone passed the patch on, which is no role.
 */
record Trailer(ContributionRole role, Named person) {

	private static final Map<String, ContributionRole> ROLES = Map.of("reviewed", ContributionRole.REVIEWER, "acked",
			ContributionRole.ACKER, "tested", ContributionRole.TESTER, "suggested", ContributionRole.SUGGESTER,
			"reported", ContributionRole.REPORTER, "co-developed", ContributionRole.AUTHOR, "co-authored",
			ContributionRole.AUTHOR);

	private static final Pattern LINE = Pattern
		.compile("^[ \\t]{0,8}([A-Za-z][A-Za-z-]{2,40})-[Bb][Yy]\\s{0,3}:\\s*(\\S.{0,400})$");

	private static final Pattern AND = Pattern.compile("-(?:and|&)-|-(?=reviewed|acked|tested|reported|suggested)");

	/** Two or more words with capitals: what has no address must look like a name. */
	private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\S*(?: \\S+){0,3} \\p{Lu}\\S*");

	/** What the lines of a text say; quoted lines say nothing. */
	static List<Trailer> in(List<String> lines) {
		var trailers = new ArrayList<Trailer>();
		for (var i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			if (!mayBe(line)) {
				continue;
			}
			var trailer = LINE.matcher(line);
			if (trailer.matches()) {
				var value = trailer.group(2);
				var isBroken = value.indexOf('@') < 0 && i + 1 < lines.size()
						&& lines.get(i + 1).strip().startsWith("<");
				read(trailer.group(1), isBroken ? value + " " + lines.get(i + 1).strip() : value)
					.forEach(trailers::add);
			}
		}
		return trailers;
	}

	/** So that most lines need not be looked at any closer. */
	private static boolean mayBe(String line) {
		var colon = line.indexOf(':');
		return colon > 3 && colon < 60 && line.lastIndexOf('-', colon) > 0;
	}

	private static Stream<Trailer> read(String what, String value) {
		var roles = Stream.of(AND.split(what.toLowerCase(Locale.ROOT))).map(ROLES::get).toList();
		if (roles.contains(null) || value.indexOf('@') < 0 && !FULL_NAME.matcher(value.strip()).matches()) {
			return Stream.empty();
		}
		return Named.read(value).stream().flatMap(person -> roles.stream().map(role -> new Trailer(role, person)));
	}
}
