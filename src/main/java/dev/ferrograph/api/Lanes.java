package dev.ferrograph.api;

import org.springframework.stereotype.Component;

/**
 * Keeps heavy, medium and light requests apart, so that some who ask for much do not hold
 * up many who ask for little. What takes a processor for long has few places.
 */
@Component
class Lanes {

	private final Lane light;

	private final Lane medium;

	private final Lane heavy;

	private final int mediumFrom;

	private final int heavyFrom;

	Lanes(WorkProperties properties) {
		int processors = Runtime.getRuntime().availableProcessors();
		this.light = new Lane(properties.light() > 0 ? properties.light() : 8 * processors, properties.waiting());
		this.medium = new Lane(properties.medium() > 0 ? properties.medium() : processors, properties.waiting());
		this.heavy = new Lane(properties.heavy() > 0 ? properties.heavy() : Math.max(1, processors / 2),
				properties.waiting());
		this.mediumFrom = properties.mediumFrom();
		this.heavyFrom = properties.heavyFrom();
	}

	/** The lane for a request of this complexity. */
	Lane of(long complexity) {
		if (complexity < mediumFrom) {
			return light;
		}
		return complexity < heavyFrom ? medium : heavy;
	}

}
