package dev.ferrograph.api;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much the service does at once, and for one client.
 *
 * @param mediumFrom from which complexity a request is medium, and no longer light
 * @param heavyFrom from which complexity a request is heavy
 * @param heavy how many heavy requests are answered at once; 0 for half as many as there
 * are processors, and for all of them while nobody asks for less
 * @param medium how many medium requests are answered at once; 0 for as many as there are
 * processors
 * @param light how many light requests are answered at once; 0 for eight times as many as
 * there are processors
 * @param waiting how many requests wait for each of these places; more are refused
 * @param budget the complexity that one client may ask for in a minute, in all its
 * requests; 0 for as much as it likes
 */
@Validated
@ConfigurationProperties("ferrograph.work")
record WorkProperties(@DefaultValue("500") @Min(1) int mediumFrom, @DefaultValue("5000") @Min(1) int heavyFrom,
		@DefaultValue("0") @Min(0) int heavy, @DefaultValue("0") @Min(0) int medium,
		@DefaultValue("0") @Min(0) int light, @DefaultValue("4") @Min(0) int waiting,
		@DefaultValue("0") @Min(0) int budget) {
}
