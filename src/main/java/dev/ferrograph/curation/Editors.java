package dev.ferrograph.curation;

import dev.ferrograph.ingest.ConfiguredSeed;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says who may correct what the graph says, and where that is written. */
@Component
class Editors {

	/** Of the account from the configuration, and of tokens of an issuer. */
	private static final Set<String> AUTHORITIES = Set.of("ROLE_EDITOR", "SCOPE_ferrograph.edit");

	private final CurationProperties properties;

	private final ConfiguredSeed seed;

	private @Nullable Corrections corrections;

	Editors(CurationProperties properties, ConfiguredSeed seed) {
		this.properties = properties;
		this.seed = seed;
	}

	/**
	 * Refuses a request of whoever may not correct anything.
	 * @throws CorrectionException if the request is not an editor's
	 */
	void check() {
		current(null);
	}

	/**
	 * Who has signed in with the request that is being answered.
	 * @throws CorrectionException if that is nobody who may correct anything
	 */
	Editor current(@Nullable String why) {
		if (!properties.enabled()) {
			throw CorrectionException
				.forbidden("Corrections are switched off: ferrograph.curation.enabled switches them on.");
		}
		var who = SecurityContextHolder.getContext().getAuthentication();
		if (who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()) {
			throw CorrectionException.unauthenticated("Only editors who sign in can correct something.");
		}
		if (!isEditor(who)) {
			throw CorrectionException.forbidden("%s may read, but not correct anything.".formatted(who.getName()));
		}
		return new Editor(who.getName(), why);
	}

	private static boolean isEditor(Authentication who) {
		return who.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(AUTHORITIES::contains);
	}

	/**
	 * Where corrections are written.
	 * @throws CorrectionException if the seed can't be written to
	 */
	synchronized Corrections corrections() {
		if (corrections == null) {
			corrections = seed.directory()
				.map(Corrections::new)
				.orElseThrow(() -> CorrectionException.invalid(
						"Corrections are written into the seed's directory: set ferrograph.seed.location to one in the file system, such as file:./my-seed/."));
		}
		return corrections;
	}

}
