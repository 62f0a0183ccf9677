package dev.ferrograph.ingest.graph;

/** How exactly it is known when something began. */
public enum DatePrecision {

	DAY, MONTH, YEAR

}
