package dev.ferrograph.reference;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How moments are written. */
class Moments implements Coercing<Object, String> {

	@Override
	public String serialize(Object moment, GraphQLContext context, Locale locale) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((ZonedDateTime) moment);
	}

}
