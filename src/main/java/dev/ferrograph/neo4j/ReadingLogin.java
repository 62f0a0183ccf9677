package dev.ferrograph.neo4j;

import java.util.BitSet;
import java.util.List;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/**
 * An account that reads the graph: it changes neither the graph nor its schema, and
 * administers nothing.
 */
class ReadingLogin extends LoginContext {

	/**
	 * The procedures that are called by people who read, and by the Neo4j Browser and
	 * drivers. Among the others are some that end connections and empty caches.
	 */
	private static final List<String> PROCEDURES = List.of("db.awaitIndex*", "db.index.fulltext.*",
			"db.index.vector.query*", "db.info", "db.labels", "db.ping", "db.propertyKeys", "db.relationshipTypes",
			"db.schema.*", "dbms.clientConfig", "dbms.cluster.routing.*", "dbms.components", "dbms.info",
			"dbms.listCapabilities", "dbms.routing.*", "dbms.showCurrentUser", "tx.*");

	private final LoginContext login;

	ReadingLogin(LoginContext login) {
		super(login.subject(), login.connectionInfo());
		this.login = login;
	}

	@Override
	public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log,
			long version) {
		// fails where the sign-in has failed
		var authenticated = login.authorize(ids, database, log, version);
		var procedures = new BitSet();
		for (var name : PROCEDURES) {
			for (int id : ids.getProcedureIds(name)) {
				procedures.set(id);
			}
		}
		return new Context(authenticated.subject(), procedures, authenticated.connectionInfo(),
				authenticated.database());
	}

	private static class Context extends SecurityContext {

		Context(AuthSubject subject, BitSet procedures, ClientConnectionInfo connection, String database) {
			super(subject, new ReadingMode(procedures), connection, database);
		}

		@Override
		public PermissionState allowsAdminAction(AdminActionOnResource action) {
			return PermissionState.EXPLICIT_DENY;
		}

		@Override
		public PermissionState allowExecuteAdminProcedure(int id) {
			return PermissionState.EXPLICIT_DENY;
		}

	}

}
