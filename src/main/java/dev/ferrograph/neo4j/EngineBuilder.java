package dev.ferrograph.neo4j;

import java.nio.file.Path;
import java.util.function.Function;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.kernel.api.security.AuthManager;

/**
 * Builds the Community engine with accounts that only read. The Community Edition has no
 * roles: whoever signs in may do everything. Its engine checks every operation all the
 * same, so it is enough to say at the sign-in over Bolt what an account may do.
 */
class EngineBuilder extends DatabaseManagementServiceBuilderImplementation {

	EngineBuilder(Path directory) {
		super(directory);
	}

	@Override
	protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
		return Edition::new;
	}

	private static class Edition extends CommunityEditionModule {

		Edition(GlobalModule engine) {
			super(engine);
		}

		@Override
		public AuthManager getBoltAuthManager(DependencyResolver dependencies) {
			return new ReadingAccounts(super.getBoltAuthManager(dependencies), EmbeddedNeo4j.USER);
		}

	}

}
