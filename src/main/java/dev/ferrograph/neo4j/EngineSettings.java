package dev.ferrograph.neo4j;

import inet.ipaddr.IPAddressString;
import java.time.Duration;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.Neo4jDatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.server.configuration.ServerSettings;

/** How the embedded engine is configured. */
final class EngineSettings {

	/** All addresses, in IPv4 and IPv6. */
	private static final List<IPAddressString> EVERYWHERE = List.of(new IPAddressString("0.0.0.0/0"),
			new IPAddressString("::/0"));

	/** How long each step of the stop may wait for what is still going on. */
	private static final Duration LONGEST_STOP = Duration.ofSeconds(1);

	/** What the plan of a long statement takes. */
	private static final int PLAN_BYTES = 1_500_000;

	/**
	 * The part of the heap that plans hold in any case; the others go when it is short.
	 */
	private static final int HEAP_FOR_PLANS = 8;

	private EngineSettings() {
	}

	static Neo4jDatabaseManagementServiceBuilder set(Neo4jDatabaseManagementServiceBuilder engine,
			EmbeddedProperties properties) {
		var bolt = new SocketAddress(EmbeddedNeo4j.HOST, properties.boltPort());
		return engine.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, bolt)
			.setConfig(BoltConnector.advertised_address, bolt)
			// LOAD CSV would read what this process may read, and ask what it can
			// reach
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE)
			.setConfig(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes())
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			// to stop soon: the driver has gone before, so there is nobody to wait
			// for
			.setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, LONGEST_STOP)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, LONGEST_STOP)
			.setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, LONGEST_STOP)
			.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, LONGEST_STOP)
			// so that a reader hears that the time is over, and whether there was a plan,
			// before it gives up
			.setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, StatementPlanner.GRACE.dividedBy(2))
			// no procedures that register this database with Neo4j's makers
			.setConfig(FleetManagementSettings.fleet_manager_enabled, false)
			// what the Neo4j Browser is told when it signs in: to report nothing, and
			// whose .grass it may load
			.setConfig(ServerSettings.allow_telemetry, false)
			.setConfig(ServerSettings.browser_remote_content_hostname_whitelist, EmbeddedNeo4j.HOST + ", localhost")
			.setConfig(GraphDatabaseInternalSettings.cypher_soft_cache_enabled, true)
			.setConfig(GraphDatabaseInternalSettings.query_cache_strong_size, plansKept())
			.setConfig(GraphDatabaseInternalSettings.query_cache_soft_size, 1000)
			// these know no soft references: parsed statements, and plans again, which
			// the
			// plans above hold as well
			.setConfig(GraphDatabaseSettings.query_cache_size, plansKept())
			.setConfig(GraphDatabaseInternalSettings.query_execution_plan_cache_size, 0);
	}

	private static int plansKept() {
		return (int) Math.clamp(Runtime.getRuntime().maxMemory() / HEAP_FOR_PLANS / PLAN_BYTES, 10, 1000);
	}

}
