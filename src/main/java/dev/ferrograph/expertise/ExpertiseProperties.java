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
 * @param role what a role in a topic that is asked for counts
 * @param talk what a talk of today on it counts
 * @param change what a contribution of today to a change of its files counts
 * @param suggested what it counts to have been named today in a call for nothing else
 * @param match how much counts what a person did for talks and changes like the text,
 * compared with those on a topic
 * @param narrower the part that is left with every step to narrower topics
 * @param furtherTopic the part of a talk that counts for each further of its topics,
 * compared with the one before
 * @param broad the part of all talks beyond which talks on a topic count the less beside
 * those on rarer ones, the more there are
 * @param general the part of all talks and changes beyond which a topic is general, so
 * that its name in a text says nothing
 * @param halfLife after how many years a talk, a call or the end of a role counts a half
 * @param changeHalfLife after how many years a contribution counts a half
 */
@Validated
@ConfigurationProperties("ferrograph.expertise")
record ExpertiseProperties(@DefaultValue("12") @PositiveOrZero double role,
		@DefaultValue("4") @PositiveOrZero double talk, @DefaultValue("1") @PositiveOrZero double change,
		@DefaultValue("4") @PositiveOrZero double suggested, @DefaultValue("0.5") @PositiveOrZero double match,
		@DefaultValue("0.5") @DecimalMin("0") @DecimalMax("1") double narrower,
		@DefaultValue("0.9") @DecimalMin("0") @DecimalMax("1") double furtherTopic,
		@DefaultValue("0.02") @DecimalMin("0.0001") @DecimalMax("0.9999") double broad,
		@DefaultValue("0.67") @DecimalMin("0") @DecimalMax("1") double general,
		@DefaultValue("2") @Positive double halfLife, @DefaultValue("0.5") @Positive double changeHalfLife) {
}
