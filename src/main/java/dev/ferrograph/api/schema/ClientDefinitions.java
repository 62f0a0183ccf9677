package dev.ferrograph.api.schema;

import dev.ferrograph.api.Nodes;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Leaves out of a schema what only the service itself needs: directives that are not the
 * specification's, and types that nothing but these use.
 */
final class ClientDefinitions {

	private static final NodeVisitorStub WITHOUT_OWN_DIRECTIVES = new NodeVisitorStub() {
		@Override
		@SuppressWarnings("rawtypes")
		public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
			return DirectiveInfo.isGraphqlSpecifiedDirective(directive.getName()) ? TraversalControl.CONTINUE
					: TreeTransformerUtil.deleteNode(context);
		}
	};

	private ClientDefinitions() {
	}

	/** The definitions for clients; the given ones stay as they are. */
	static TypeDefinitionRegistry of(TypeDefinitionRegistry all) {
		var clients = new TypeDefinitionRegistry().merge(all);
		clients.getDirectiveDefinitions().values().forEach(clients::remove);
		for (var type : types(clients)) {
			clients.remove(type);
			clients.add((TypeDefinition<?>) new AstTransformer().transform(type, WITHOUT_OWN_DIRECTIVES));
		}
		var used = types(clients).stream()
			.flatMap(Nodes::of)
			.filter(TypeName.class::isInstance)
			.map(name -> ((TypeName) name).getName())
			.collect(Collectors.toSet());
		types(clients).stream()
			.filter(type -> isOnlyUsedByOthers(type) && !used.contains(type.getName()))
			.forEach(clients::remove);
		return clients;
	}

	private static List<TypeDefinition<?>> types(TypeDefinitionRegistry registry) {
		var types = new ArrayList<TypeDefinition<?>>();
		registry.types().values().forEach(types::add);
		registry.scalars()
			.values()
			.stream()
			.filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
			.forEach(types::add);
		return types;
	}

	/** An object type may be reached by an interface of its alone. */
	private static boolean isOnlyUsedByOthers(TypeDefinition<?> type) {
		return type instanceof EnumTypeDefinition || type instanceof InputObjectTypeDefinition
				|| type instanceof ScalarTypeDefinition;
	}

}
