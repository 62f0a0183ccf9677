package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.api.schema.Scalars;
import dev.ferrograph.query.GraphQueries;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

class RootFieldsTests {

	@Test
	void springsInspectionFindsWhatAnswersEveryRootFieldOfQueries() {
		var inspection = new AtomicReference<SchemaReport>();
		GraphQlSource.schemaResourceBuilder()
			.schemaResources(new FileSystemResource("schema.graphqls"))
			.configureRuntimeWiring(new Scalars())
			.configureRuntimeWiring(new RootFields(new ObjectProvider<GraphQueries>() {
			}, new Failures()))
			.inspectSchemaMappings(inspection::set)
			.build();
		var report = Objects.requireNonNull(inspection.get());
		assertThat(report.schema().getQueryType().getFieldDefinitions()).isNotEmpty();
		assertThat(report.unmappedFields()).noneMatch(field -> field.getTypeName().equals("Query"));
	}

}
