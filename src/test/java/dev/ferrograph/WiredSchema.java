package dev.ferrograph;

import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.WiringFactory;
import java.nio.file.Path;

/** The schema, with something else than the service behind it. */
public final class WiredSchema implements WiringFactory {

	private final DataFetcher<?> fields;

	private final TypeResolver types;

	private WiredSchema(DataFetcher<?> fields, TypeResolver types) {
		this.fields = fields;
		this.types = types;
	}

	/**
	 * The schema.
	 * @param fields answers every field
	 * @param types says of what type an object is
	 */
	public static GraphQLSchema of(DataFetcher<?> fields, TypeResolver types) {
		var wiring = RuntimeWiring.newRuntimeWiring()
			.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.Url)
			.wiringFactory(new WiredSchema(fields, types))
			.build();
		return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(Path.of("schema.graphqls").toFile()),
				wiring);
	}

	@Override
	public boolean providesDataFetcher(FieldWiringEnvironment environment) {
		return true;
	}

	@Override
	public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
		return fields;
	}

	@Override
	public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
		return true;
	}

	@Override
	public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
		return types;
	}

}
