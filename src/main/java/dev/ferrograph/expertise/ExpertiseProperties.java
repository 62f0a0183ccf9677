package dev.ferrograph.expertise;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What counts for a person whom to invite, and how much, compared with each other.
 *
 * @param role what a role as a maintainer of a topic that is asked for counts
 * @param reviewer the part of it that a role as a reviewer counts
 * @param talk what a talk of today on a topic that is asked for counts
 * @param suggested what it counts to have been named today in a call for such topics
 * @param match what the talk of today that is most like the text counts
 * @param narrower the part that is left with every step to narrower topics
 * @param near how much roles in topics count that all talks treat together with one asked
 * for
 * @param kin how much roles in a part of a topic count of which all other parts are asked
 * for
 * @param halfLife how many years away a talk, a call or the end of a role counts a half
 */
@Validated
@ConfigurationProperties("ferrograph.expertise")
record ExpertiseProperties(@DefaultValue("1") @PositiveOrZero double role,
		@DefaultValue("0.7") @DecimalMin("0") @DecimalMax("1") double reviewer,
		@DefaultValue("1") @PositiveOrZero double talk, @DefaultValue("1") @PositiveOrZero double suggested,
		@DefaultValue("0.5") @PositiveOrZero double match,
		@DefaultValue("0.5") @DecimalMin("0") @DecimalMax("1") double narrower,
		@DefaultValue("0.25") @PositiveOrZero double near, @DefaultValue("1") @PositiveOrZero double kin,
		@DefaultValue("2") @Positive double halfLife) {
}
