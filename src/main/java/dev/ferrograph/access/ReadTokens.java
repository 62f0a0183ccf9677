package dev.ferrograph.access;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** The tokens with which programs read, of which only the hashes are known. */
class ReadTokens implements AuthenticationProvider {

	private static final List<SimpleGrantedAuthority> ROLES = List.of(new SimpleGrantedAuthority("ROLE_READER"));

	private final List<byte[]> hashes;

	/**
	 * @param hashes SHA-256 hashes in hexadecimal
	 */
	ReadTokens(Collection<String> hashes) {
		this.hashes = hashes.stream().map(HexFormat.of()::parseHex).toList();
	}

	@Override
	public Authentication authenticate(Authentication given) {
		var token = ((BearerTokenAuthenticationToken) given).getToken();
		boolean known = false;
		for (var hash : hashes) {
			known |= Secrets.match(token, hash);
		}
		if (!known) {
			throw new InvalidBearerTokenException("The token is not known.");
		}
		return new PreAuthenticatedAuthenticationToken("reader", "", ROLES);
	}

	@Override
	public boolean supports(Class<?> type) {
		return BearerTokenAuthenticationToken.class.isAssignableFrom(type);
	}

}
