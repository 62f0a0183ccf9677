package dev.ferrograph.ingest.programme;

/** The part that a programme states someone had in a session. */
public enum Part {

	/** Gave it; also where the programme only names people. */
	SPEAKER,

	/** Led it. */
	CHAIR,

	/** Wrote what was presented, perhaps without presenting it. */
	AUTHOR

}
