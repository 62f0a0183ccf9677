package dev.ferrograph.neo4j;

import java.util.Map;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;

/** Lets every account but one do no more than read. */
class ReadingAccounts extends AuthManager {

	private final AuthManager accounts;

	private final String writer;

	/**
	 * @param accounts knows the accounts and their passwords
	 * @param writer the one that may do everything
	 */
	ReadingAccounts(AuthManager accounts, String writer) {
		this.accounts = accounts;
		this.writer = writer;
	}

	@Override
	public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection)
			throws InvalidAuthTokenException {
		var login = accounts.login(token, connection);
		return login.subject().hasUsername(writer) ? login : new ReadingLogin(login);
	}

	@Override
	public LoginContext impersonate(LoginContext login, String user) {
		return accounts.impersonate(login, user);
	}

}
