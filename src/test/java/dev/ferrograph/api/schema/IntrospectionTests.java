package dev.ferrograph.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.ScalarTypeDefinition;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What tools may ask about the schema, and what they see of it. */
@FerrographTest
class IntrospectionTests {

	@Autowired
	GraphQlApi api;

	@Test
	void showsTheDirectivesThatARequestCanUse() {
		assertThat(
				api.ask("{ __schema { directives { name } } }").data("/__schema/directives").findValuesAsString("name"))
			.containsExactlyInAnyOrder("skip", "include", "deprecated", "specifiedBy", "oneOf");
	}

	@Test
	void showsNothingOfTheMapToTheGraph() {
		var schema = api.ask(IntrospectionQueryBuilder.build()).body().toString();
		assertThat(schema).contains("PersonConnection")
			.doesNotContain("\"Direction\"", "src/main", ".cypher", "Cypher", "relationship seen as an object");
		assertThat(api.ask("{ __type(name: \"Direction\") { name } }").data("/__type").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ people @node(label: \"Person\") { totalCount } }", "{ ... @defer { __typename } }",
			"query @experimental_disableErrorPropagation { __typename }", "{ people @size(usual: 1) { totalCount } }",
			"{ people @nothing { totalCount } }" })
	void refusesTheDirectivesThatItDoesNotShow(String query) {
		var answer = api.ask(query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).contains("Unknown directive '");
		assertThat(answer.body().at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
	}

	@Test
	void everyScalarSaysWhereItIsSpecified() {
		var types = api.ask("{ __schema { types { name kind description specifiedByURL } } }").data("/__schema/types");
		assertThat(types.valueStream()
			.filter(type -> type.get("kind").asString().equals("SCALAR"))
			.filter(type -> type.get("name").asString().matches("Date|DateTime|Url")))
			.hasSize(3)
			.allSatisfy(scalar -> assertThat(scalar.get("specifiedByURL").asString())
				.startsWith("https://scalars.graphql.org/"))
			.anySatisfy(
					scalar -> assertThat(scalar.get("description").asString()).isEqualTo("An http or https address."));
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 7, 9, 11, 15 })
	void answersWhatToolsAsk(int nesting) {
		var query = IntrospectionQueryBuilder.build(Options.defaultOptions()
			.descriptions(true)
			.specifiedByUrl(true)
			.isOneOf(true)
			.directiveIsRepeatable(true)
			.schemaDescription(true)
			.inputValueDeprecation(true)
			.typeRefFragmentDepth(nesting));
		var answer = api.ask(query);
		assertThat(answer.status()).isEqualTo(200);
		var data = JsonMapper.builder().build().convertValue(answer.data(""), Map.class);
		@SuppressWarnings("unchecked")
		var schema = new IntrospectionResultToSchema().createSchemaDefinition((Map<String, Object>) data);
		assertThat(schema.getDefinitionsOfType(ScalarTypeDefinition.class)).isNotEmpty();
	}

	@Test
	void answersSeveralQuestionsAtOnce() {
		var answer = api.ask(
				"query($other: String!) { a: __type(name: \"Person\") { fields { name } } "
						+ "b: __type(name: $other) { fields { name } } c: __type(name: \"Nothing\") { name } "
						+ "d: __schema { queryType { name } } e: __schema { types { name } } statistics { people } }",
				Map.of("other", "Talk"));
		assertThat(answer.data("/a/fields").size()).isPositive();
		assertThat(answer.data("/b/fields").size()).isPositive();
		assertThat(answer.data("/c").isNull()).isTrue();
		assertThat(answer.data("/d/queryType/name").asString()).isEqualTo("Query");
		assertThat(answer.data("/statistics/people").asInt()).isPositive();
	}

	@Test
	void fieldsOfTypesOfFieldsAreAnsweredAsLongAsTheyAreFew() {
		assertThat(api.ask("{ __type(name: \"Person\") { fields { type { name ofType { name fields { name } } } } } }")
			.data("/__type/fields")
			.size()).isPositive();
	}

	@Test
	void refusesABomb() {
		var fragments = IntStream.range(0, 4)
			.mapToObj(i -> "fragment F%d on __Type{fields{type{...F%d ofType{...F%d ofType{...F%d ofType{...F%d}}}}}} "
				.formatted(i, i + 1, i + 1, i + 1, i + 1))
			.collect(Collectors.joining());
		var answer = api.ask("{__schema{types{...F0}}} " + fragments + "fragment F4 on __Type{name}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.message()).contains("complexity");
	}

	@Test
	void refusesManyQuestionsThatAreEachAllowed() {
		var query = IntStream.range(0, 40)
			.mapToObj(
					"a%d:__schema{types{fields{name description args{name description type{name kind}} type{name kind ofType{name kind}}}}}"::formatted)
			.collect(Collectors.joining(" "));
		assertThat(api.ask("{" + query + "}").code()).isEqualTo("LIMIT_EXCEEDED");
	}

	@Test
	void refusesDeepQuestions() {
		var query = "{__type(name:\"Person\"){fields" + "{type{fields".repeat(10) + "{name}" + "}}".repeat(10) + "}}";
		var answer = api.ask(query);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.message()).contains("depth");
	}

	@Test
	void questionsAboutTheSchemaTakeNoStatement() {
		assertThat(api.ask(IntrospectionQueryBuilder.build()).statements()).isZero();
	}

}
