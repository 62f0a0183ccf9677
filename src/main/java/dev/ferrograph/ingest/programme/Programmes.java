package dev.ferrograph.ingest.programme;

/** Reads programmes from the exports of conference systems. */
public final class Programmes {

	private Programmes() {
	}

	/**
	 * Reads a programme from one file.
	 * @throws UnreadableProgrammeException if the file is not of this format, or broken
	 */
	public static Programme read(ProgrammeFormat format, Export export, ReadOptions options) {
		return format.read(ExportText.open(export), options);
	}

	/**
	 * Reads an event of Indico, with times and rooms from its timetable where the event's
	 * own export has none.
	 * @throws UnreadableProgrammeException if one of the two is not what it should be, or
	 * broken
	 */
	public static Programme readIndico(Export event, Export timetable, ReadOptions options) {
		var times = IndicoTimetable.read(ExportText.open(timetable));
		return IndicoReader.read(ExportText.open(event), times, options);
	}

}
