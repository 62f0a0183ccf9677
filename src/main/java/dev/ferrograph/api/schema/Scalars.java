package dev.ferrograph.api.schema;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** What the schema's own scalars accept and answer. */
@Component
public class Scalars implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.scalar(DateScalar.INSTANCE)
			.scalar(describedBySchema(ExtendedScalars.DateTime))
			.scalar(describedBySchema(ExtendedScalars.Url));
	}

	/** The scalar without a description of its own, which would hide the schema's. */
	private static GraphQLScalarType describedBySchema(GraphQLScalarType scalar) {
		return scalar.transform(builder -> builder.description(null));
	}

}
