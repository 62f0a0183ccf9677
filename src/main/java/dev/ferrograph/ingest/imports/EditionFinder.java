package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.Edition;
import dev.ferrograph.ingest.graph.Series;
import dev.ferrograph.text.FoldedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out which edition of which series a programme is of. */
final class EditionFinder {

	private static final Pattern YEAR = Pattern
		.compile("[\\s,:(/_-]*(?:(?<!\\d)(?:19|20)\\d\\d(?!\\d)|['’]\\d\\d\\b)\\)?");

	private static final Pattern TRAILING_NUMBER = Pattern.compile("[-_\\s]*\\d+$");

	private final Existing existing;

	private final @Nullable String series;

	private final @Nullable String edition;

	/** By the id of the edition. */
	private final Map<String, Exported> files = new HashMap<>();

	/**
	 * For the ids that the command was told, null where it was not.
	 */
	EditionFinder(Existing existing, @Nullable String series, @Nullable String edition) {
		this.existing = existing;
		this.series = series;
		this.edition = edition;
	}

	/**
	 * The edition.
	 * @throws RefusedImportException if the year or the series is not known, or if
	 * another file of this import is of the same edition
	 */
	EditionChoice find(Exported exported) {
		var programme = exported.programme();
		var known = known(exported);
		var seriesId = series(exported, known);
		int year = known.map(Edition::year)
			.or(() -> exported.year(Optional.ofNullable(edition)))
			.orElseThrow(() -> RefusedImportException
				.because("%s says nowhere in which year it was; name it with the edition, as in --edition %s-2027"
					.formatted(exported.file(), seriesId)));
		var chosen = known.or(() -> ofYear(seriesId, year, exported.start().orElse(null)));
		var id = edition != null ? edition
				: chosen.map(Existing::slug).orElseGet(() -> newId(seriesId, year, exported));
		var other = files.putIfAbsent(id, exported);
		if (other != null) {
			throw RefusedImportException
				.because("%s and %s are both of the edition %s; import one of them, or each with its --edition"
					.formatted(other.file(), exported.file(), id));
		}
		var name = programme.title();
		var seriesName = Optional.ofNullable(existing.series().get(seriesId))
			.map(Series::name)
			.orElseGet(() -> series != null ? series : withoutYear(name == null ? seriesId : name));
		return new EditionChoice(id, seriesId, seriesName, year, name(name, seriesName, year));
	}

	private static String name(@Nullable String title, String seriesName, int year) {
		if (title == null) {
			return seriesName + " " + year;
		}
		return title.chars().anyMatch(Character::isDigit) ? title : title + " " + year;
	}

	private Optional<Edition> known(Exported exported) {
		if (edition != null) {
			return Optional.ofNullable(existing.editions().get(edition));
		}
		var programme = exported.programme();
		var key = programme.key();
		var editions = existing.editions().values();
		var year = exported.year(Optional.empty());
		return Stream
			.concat(editions.stream()
				.filter(found -> key != null && found.identifiers().contains(Keys.identifier(key))),
					editions.stream().filter(found -> programme.url() != null && isAlike(programme.url(), found.url())))
			// some systems have one address, and one acronym, for all editions
			.filter(found -> year.isEmpty() || year.get() == found.year())
			.findFirst();
	}

	private static boolean isAlike(String url, @Nullable String other) {
		return other != null && Keys.address(url).equals(Keys.address(other));
	}

	/** An edition of the year, unless it is known to have been on other days. */
	private Optional<Edition> ofYear(String seriesId, int year, @Nullable LocalDate start) {
		var editions = existing.editions()
			.values()
			.stream()
			.filter(found -> found.year() == year && !files.containsKey(Existing.slug(found)))
			.filter(found -> existing.seriesOf(Existing.slug(found)).filter(seriesId::equals).isPresent())
			.filter(found -> mayBegin(found, start))
			.toList();
		return editions.size() == 1 || start != null ? editions.stream().findFirst() : Optional.empty();
	}

	private static boolean mayBegin(Edition found, @Nullable LocalDate start) {
		if (start == null) {
			return true;
		}
		var last = found.endDate() == null ? found.startedBy() : found.endDate();
		return !start.isBefore(found.notBefore().minusDays(3)) && !start.isAfter(last.plusDays(3));
	}

	private String newId(String seriesId, int year, Exported exported) {
		var id = seriesId + "-" + year;
		return Stream.concat(Stream.of(id), exported.start().map(start -> seriesId + "-" + start).stream())
			.filter(one -> !existing.editions().containsKey(one) && !isOnOtherDays(files.get(one), exported))
			.findFirst()
			.orElse(id);
	}

	private static boolean isOnOtherDays(@Nullable Exported other, Exported exported) {
		return other != null && !other.start().equals(exported.start());
	}

	private String series(Exported exported, Optional<Edition> known) {
		if (series != null) {
			return seriesNamed(series).orElseGet(() -> Ids.is(series) ? series : Ids.of(series, "series"));
		}
		var knownSeries = known.flatMap(found -> existing.seriesOf(Existing.slug(found)));
		if (knownSeries.isPresent()) {
			return knownSeries.get();
		}
		var programme = exported.programme();
		var names = Stream.of(Optional.ofNullable(programme.title()), Optional.ofNullable(programme.acronym()))
			.flatMap(Optional::stream)
			.toList();
		return names.stream()
			.flatMap(name -> Stream.of(name, withoutYear(name),
					TRAILING_NUMBER.matcher(withoutYear(name)).replaceAll("")))
			.flatMap(name -> seriesNamed(name).stream())
			.findFirst()
			.or(() -> names.stream().map(EditionFinder::withoutYear).map(name -> Ids.of(name, "series")).findFirst())
			.orElseThrow(() -> RefusedImportException
				.usage("%s does not say of which series it is; name it with --series".formatted(exported.file())));
	}

	private Optional<String> seriesNamed(String name) {
		var folded = FoldedText.of(name);
		return existing.series()
			.entrySet()
			.stream()
			.filter(entry -> names(entry.getKey(), entry.getValue()).stream()
				.map(FoldedText::of)
				.anyMatch(folded::equals))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private static List<String> names(String id, Series known) {
		return Stream.concat(Stream.of(id, known.name()), known.aliases().stream()).toList();
	}

	private static String withoutYear(String name) {
		var without = YEAR.matcher(name).replaceAll(" ").strip();
		return without.isEmpty() ? name : without;
	}

}
