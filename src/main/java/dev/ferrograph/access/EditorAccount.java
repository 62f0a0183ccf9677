package dev.ferrograph.access;

import dev.ferrograph.text.Sha256;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The one account that signs in with a name and a password. */
class EditorAccount implements AuthenticationProvider {

	private static final List<SimpleGrantedAuthority> ROLES = List.of(new SimpleGrantedAuthority("ROLE_EDITOR"));

	private final byte[] name;

	private final byte[] password;

	EditorAccount(String name, String password) {
		this.name = Sha256.hash(name);
		this.password = Sha256.hash(password);
	}

	@Override
	public Authentication authenticate(Authentication given) {
		var isName = Secrets.match(given.getName(), name);
		var isPassword = Secrets.match(String.valueOf(given.getCredentials()), password);
		if (isName && isPassword) {
			return UsernamePasswordAuthenticationToken.authenticated(given.getName(), null, ROLES);
		}
		throw new BadCredentialsException("There is no such account, or it has another password.");
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
