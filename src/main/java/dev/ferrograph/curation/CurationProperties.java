package dev.ferrograph.curation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether editors may correct what the graph says.
 *
 * @param enabled whether mutations are accepted, from those who sign in as an editor
 */
@ConfigurationProperties("ferrograph.curation")
record CurationProperties(@DefaultValue("false") boolean enabled) {
}
