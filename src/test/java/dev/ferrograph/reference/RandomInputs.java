package dev.ferrograph.reference;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes up values of input types. */
final class RandomInputs {

	private static final int MOST_CONDITIONS = 12;

	private final GraphQLSchema schema;

	private final Vocabulary words;

	private final Dice dice;

	private int conditions;

	RandomInputs(GraphQLSchema schema, Vocabulary words, Dice dice) {
		this.schema = schema;
		this.words = words;
		this.dice = dice;
	}

	/**
	 * What a value is about.
	 *
	 * @param label of the nodes whose values are likely; null for any
	 */
	record About(String label, String property) {
	}

	/** What one types to look for something. */
	static final About WORDS = new About("Talk", "words");

	/** How long a way may be. */
	static final About LENGTH = new About("Talk", "length");

	/** How many there are of something. */
	private static final About NUMBER = new About("Talk", "number");

	/** A value that is not null. */
	Object value(GraphQLType type, About about) {
		conditions = 0;
		return value(type, about, 0);
	}

	private Object value(GraphQLType type, About about, int depth) {
		var bare = GraphQLTypeUtil.unwrapNonNull(type);
		if (GraphQLTypeUtil.isList(bare)) {
			var list = new ArrayList<>();
			for (int i = dice.few(depth > 0 ? 0 : 1, 4); i > 0; i--) {
				list.add(value(GraphQLTypeUtil.unwrapOne(bare), about, depth));
			}
			return list;
		}
		return switch (bare) {
			case GraphQLInputObjectType object when object.isOneOf() -> {
				var field = dice.pick(object.getFieldDefinitions());
				yield Map.of(field.getName(), value(field.getType(), about(object, field, about), depth + 1));
			}
			case GraphQLInputObjectType object when object.getName().equals("SuggestionInput") -> suggestion();
			case GraphQLInputObjectType object -> object(object, about, depth);
			case GraphQLEnumType choice ->
				dice.pick(choice.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
			default -> scalar(((GraphQLNamedType) bare).getName(), about);
		};
	}

	/** Other than with filters, what is unknown is refused, and so is nothing at all. */
	private Map<String, Object> suggestion() {
		var value = new LinkedHashMap<String, Object>();
		for (var field : dice.some(List.of("topics", "text", "edition"), dice.between(1, 3))) {
			value.put(field, switch (field) {
				case "topics" -> known("Topic");
				case "text" -> words.words();
				default -> words.knownId("Edition");
			});
		}
		if (dice.percent(30)) {
			value.put("excludeTopics", known("Topic"));
		}
		if (dice.percent(30)) {
			value.put("exclude", known("Person"));
		}
		if (dice.percent(30)) {
			value.put("asOf", words.day("Edition", "startDate").toString());
		}
		if (dice.percent(30)) {
			value.put("includePresent", dice.percent(50));
		}
		return value;
	}

	private List<String> known(String label) {
		return Stream.generate(() -> words.knownId(label)).limit(dice.few(1, 4)).toList();
	}

	private Map<String, Object> object(GraphQLInputObjectType type, About about, int depth) {
		var value = new LinkedHashMap<String, Object>();
		var left = depth < 5 && conditions < MOST_CONDITIONS;
		var possible = type.getFieldDefinitions().stream().filter(field -> left || !nests(field)).toList();
		type.getFieldDefinitions()
			.stream()
			.filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
			.forEach(field -> value.put(field.getName(), value(field.getType(), about(type, field, about), depth + 1)));
		for (var field : dice.some(possible, dice.few(dice.percent(95) ? 1 : 0, 3))) {
			conditions++;
			var mayBeNull = !GraphQLTypeUtil.isNonNull(field.getType());
			value.put(field.getName(),
					mayBeNull && dice.percent(9) ? null : value(field.getType(), about(type, field, about), depth + 1));
		}
		return value;
	}

	/** Whether the field is a filter on other nodes, or more filters on the same. */
	private static boolean nests(GraphQLInputObjectField field) {
		return field.hasAppliedDirective("relationship")
				|| List.of("AND", "OR", "NOT", "where").contains(field.getName());
	}

	/** Filters on nodes say what their fields are about; operators leave it as it is. */
	private About about(GraphQLInputObjectType type, GraphQLInputObjectField field, About about) {
		if (type.getName().endsWith("CountWhere")) {
			return NUMBER;
		}
		var node = schema.getType(type.getName().replaceAll("(Where|Order)$", ""));
		return node instanceof graphql.schema.GraphQLDirectiveContainer container
				&& container.hasAppliedDirective("node")
						? new About(Directives.text(container, "node", "label"), field.getName()) : about;
	}

	private Object scalar(String type, About about) {
		return switch (type) {
			case "ID" -> words.id(about.label());
			case "String" -> about.equals(WORDS) ? words.words() : words.text(about.label(), about.property());
			case "Int" -> about.equals(LENGTH) ? dice.between(1, 10)
					: about.equals(NUMBER) ? dice.between(0, 4) : words.number(about.label(), about.property());
			case "Date" -> words.day(about.label(), about.property()).toString();
			case "Boolean" -> dice.percent(50);
			default -> throw new UnsupportedOperationException("the generator does not know the scalar " + type);
		};
	}

}
