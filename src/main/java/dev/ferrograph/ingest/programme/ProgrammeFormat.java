package dev.ferrograph.ingest.programme;

import java.util.function.BiFunction;

/** The formats in which programmes are read. */
public enum ProgrammeFormat {

	/**
	 * <a href="https://docs.getindico.io/en/stable/http-api/exporters/event/">Indico's
	 * export</a> of an event as JSON, with {@code detail=contributions},
	 * {@code subcontributions} or {@code sessions}.
	 */
	INDICO(IndicoReader::read),

	/**
	 * {@code schedule.json} as pretalx, frab and others write it, by its
	 * <a href="https://c3voc.de/schedule/schema.json">schema</a>.
	 */
	SCHEDULE_JSON(ScheduleJsonReader::read),

	/** {@code schedule.xml} as frab, pretalx, pentabarf and others write it. */
	SCHEDULE_XML(ScheduleXmlReader::read),

	/** A table with a header, see {@link CsvReader} for its columns. */
	CSV(CsvReader::read);

	private final BiFunction<ExportText, ReadOptions, Programme> reader;

	ProgrammeFormat(BiFunction<ExportText, ReadOptions, Programme> reader) {
		this.reader = reader;
	}

	Programme read(ExportText text, ReadOptions options) {
		return reader.apply(text, options);
	}

}
