package dev.ferrograph.neo4j;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/**
 * The service itself in the engine of its own process, where it reads and signs in to
 * nothing.
 */
final class ServiceLogin extends LoginContext {

	static final ServiceLogin READING = new ServiceLogin();

	private ServiceLogin() {
		super(LoginContext.AUTH_DISABLED.subject(), ClientConnectionInfo.EMBEDDED_CONNECTION);
	}

	@Override
	public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log,
			long version) {
		return new SecurityContext(subject(), StaticAccessMode.READ, connectionInfo(), database.name());
	}

}
