/** What other programs fetch again and again: the sitemap, calendars and the feed. */
@NullMarked
package dev.ferrograph.web.feeds;

import org.jspecify.annotations.NullMarked;
