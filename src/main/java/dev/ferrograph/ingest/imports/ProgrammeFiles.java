package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.programme.Export;
import dev.ferrograph.ingest.programme.Programme;
import dev.ferrograph.ingest.programme.ProgrammeFormat;
import dev.ferrograph.ingest.programme.Programmes;
import dev.ferrograph.ingest.programme.ReadOptions;
import dev.ferrograph.ingest.programme.UnreadableProgrammeException;
import dev.ferrograph.ingest.yaml.ProblemReport;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the programmes that the command names. */
final class ProgrammeFiles {

	/** What the timetable of an event of Indico is called beside the event. */
	private static final String TIMETABLE = ".timetable";

	private final ProgrammeFormat format;

	private final ImportInput input;

	private final ReadOptions options;

	private final @Nullable Path timetable;

	private final Problems broken = new Problems();

	/**
	 * For programmes of one format.
	 * @param timetable that of an Indico event, if it is in a file of another name
	 */
	ProgrammeFiles(ProgrammeFormat format, ImportInput input, ReadOptions options, @Nullable Path timetable) {
		this.format = format;
		this.input = input;
		this.options = options;
		this.timetable = timetable;
	}

	/**
	 * Reads them all.
	 * @throws RefusedImportException if one of them can't be read, with what is wrong of
	 * each
	 */
	List<Exported> read() throws IOException {
		if (input.isStandardInput()) {
			return List.of(new Exported("standard input", orRefuse(this::standardInput)));
		}
		var exports = new ArrayList<Exported>();
		var files = input.files(extension());
		for (var file : files) {
			input.progress().report(exports.size(), files.size(), "files");
			var name = String.valueOf(file.getFileName());
			if (input.isDirectory() && name.contains(TIMETABLE)) {
				continue;
			}
			try {
				exports.add(new Exported(name, read(file, name)));
			}
			catch (UnreadableProgrammeException e) {
				broken.add(e.problem());
			}
		}
		if (!broken.isEmpty()) {
			throw RefusedImportException.because(ProblemReport.of(broken.sorted()));
		}
		return exports;
	}

	private String extension() {
		return switch (format) {
			case INDICO, SCHEDULE_JSON -> ".json";
			case SCHEDULE_XML -> ".xml";
			case CSV -> ".csv";
		};
	}

	private interface Reading {

		Programme read() throws IOException;

	}

	private static Programme orRefuse(Reading reading) throws IOException {
		try {
			return reading.read();
		}
		catch (UnreadableProgrammeException e) {
			throw RefusedImportException.because(e.problem().toString());
		}
	}

	private Programme standardInput() {
		return Programmes.read(format, new Export("standard input", input.standardInput()), options);
	}

	private Programme read(Path file, String name) throws IOException {
		var beside = timetable == null ? file.resolveSibling(name.replaceFirst("\\.json$", TIMETABLE + ".json"))
				: timetable;
		try (var content = new BufferedInputStream(input.open(file))) {
			if (format != ProgrammeFormat.INDICO || beside.equals(file) || !Files.exists(beside)) {
				return Programmes.read(format, new Export(name, content), options);
			}
			try (var times = new BufferedInputStream(input.open(beside))) {
				return Programmes.readIndico(new Export(name, content),
						new Export(String.valueOf(beside.getFileName()), times), options);
			}
		}
	}

}
