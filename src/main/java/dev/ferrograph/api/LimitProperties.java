package dev.ferrograph.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request may ask for.
 *
 * @param depth how many fields deep a query may be
 * @param complexity how many values a query may ask for, counting the page sizes it names
 * @param tokens how many words and marks a query may consist of
 * @param aliases how many aliases a query may use
 * @param directives how many directives a query may use
 * @param requestSize how large a request's body may be
 */
@ConfigurationProperties("ferrograph.limits")
record LimitProperties(@DefaultValue("15") int depth, @DefaultValue("100000") int complexity,
		@DefaultValue("2000") int tokens, @DefaultValue("50") int aliases, @DefaultValue("20") int directives,
		@DefaultValue("100KB") DataSize requestSize) {
}
