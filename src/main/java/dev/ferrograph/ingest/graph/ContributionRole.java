package dev.ferrograph.ingest.graph;

/**
 * What people do for a change, after the trailers of
 * <a href="https://docs.kernel.org/process/submitting-patches.html">patches</a>; a
 * discussant has only answered.
 */
public enum ContributionRole {

	AUTHOR, REVIEWER, ACKER, TESTER, SUGGESTER, REPORTER, DISCUSSANT

}
