package dev.ferrograph.neo4j;

import dev.ferrograph.ListeningPort;
import dev.ferrograph.UnavailablePortException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import org.springframework.util.unit.DataSize;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.status.StatusLogger;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community engine in this process, which serves Bolt on the loopback address
 * with authentication on and nothing else. Its data outlives the process, also one that
 * was killed. It has an account for the service, and one for analysts that only reads;
 * neither loads files or addresses.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	/** The account of the service, which may do everything. */
	static final String USER = "neo4j";

	/** The account of analysts, which reads the graph. */
	static final String ANALYST = "analyst";

	static final String HOST = "127.0.0.1";

	private static final DataSize SMALLEST_HEAP = DataSize.ofMegabytes(400);

	private final DataDirectory directory;

	private final DatabaseManagementService service;

	private final String password;

	private final String wherePasswordIs;

	/**
	 * Starts the engine.
	 * @throws UnavailablePortException if its port is taken
	 * @throws Neo4jStartException if it can't start for another reason; the message says
	 * what to do
	 */
	EmbeddedNeo4j(EmbeddedProperties properties, DataDirectory directory) {
		this.directory = directory;
		this.password = properties.password() != null ? properties.password()
				: directory.password("password", "ferrograph.embedded.password");
		var analystPassword = properties.analystPassword() != null ? properties.analystPassword()
				: directory.password("analyst-password", "ferrograph.embedded.analyst-password");
		this.wherePasswordIs = properties.analystPassword() == null
				? "in " + directory.path().resolve("analyst-password") : "as configured";
		new ListeningPort("The embedded Neo4j", InetAddress.getLoopbackAddress(), properties.boltPort(),
				"ferrograph.embedded.bolt-port", null)
			.requireFree();
		requireHeap();
		try {
			this.service = EngineSettings.set(new EngineBuilder(directory.path()), properties).build();
		}
		catch (RuntimeException e) {
			throw StartFailures.ofEngine(e, directory);
		}
		// what the engine can't write to its own log does not belong on the console
		StatusLogger.getLogger().setLevel(Level.OFF);
		try {
			requireDatabase();
			requirePassword(USER, password);
			requirePassword(ANALYST, analystPassword);
		}
		catch (Neo4jStartException e) {
			EngineShutdown.of(service, directory);
			throw e;
		}
		catch (RuntimeException e) {
			EngineShutdown.of(service, directory);
			throw StartFailures.ofEngine(e, directory);
		}
	}

	/** With less, the engine and what it keeps leave nothing for answers. */
	private static void requireHeap() {
		long heap = Runtime.getRuntime().maxMemory();
		if (heap < SMALLEST_HEAP.toBytes()) {
			throw new Neo4jStartException(
					"The heap is %d MB, and the embedded Neo4j needs %d MB at least: give Java the option -Xmx512m or more."
						.formatted(heap / (1024 * 1024), SMALLEST_HEAP.toMegabytes()),
					null);
		}
	}

	/** Statements are not run for it where the account is as it should be. */
	private void requirePassword(String user, String password) {
		if (!signsIn(user, password)) {
			setPassword(user, password);
		}
	}

	private boolean signsIn(String user, String password) {
		var accounts = database().getDependencyResolver().resolveDependency(AuthManager.class);
		try {
			return accounts.login(AuthToken.newBasicAuthToken(user, password), ClientConnectionInfo.EMBEDDED_CONNECTION)
				.subject()
				.getAuthenticationResult() == AuthenticationResult.SUCCESS;
		}
		catch (InvalidAuthTokenException e) {
			throw new IllegalStateException(e);
		}
	}

	private void setPassword(String user, String password) {
		service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally("CREATE OR REPLACE USER $user SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("user", user, "password", password));
	}

	/** The engine starts also where a database of its does not. */
	private void requireDatabase() {
		var database = database();
		if (!database.isAvailable()) {
			DatabaseStateService<?> states = database.getDependencyResolver()
				.resolveDependency(DatabaseStateService.class);
			throw StartFailures.ofDatabase(states.causeOfFailure(database.databaseId()).orElse(null), directory);
		}
	}

	GraphDatabaseAPI database() {
		return (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

	URI uri() {
		var database = database();
		var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
		return URI.create("bolt://" + HOST + ":" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
	}

	String password() {
		return password;
	}

	/** Where analysts find their password, for the start's message. */
	String wherePasswordIs() {
		return wherePasswordIs;
	}

	@Override
	public void close() {
		EngineShutdown.of(service, directory);
	}

}
