package dev.ferrograph.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may read, and from where.
 *
 * @param reading whether everybody may read, or only the editor and those with a token;
 * open if absent, but where the service listens beyond the loopback address it must be
 * said
 * @param editor the account that signs in with HTTP Basic where reading is closed
 * @param readTokens the SHA-256 hashes, in hexadecimal, of the tokens with which programs
 * read where reading is closed
 * @param hosts the names, beside those of the loopback address, that requests may be
 * addressed to; * for any
 * @param origins the origins, such as https://app.example.org, whose pages may ask and
 * read the answers; * for any
 */
@Validated
@ConfigurationProperties("ferrograph.access")
record AccessProperties(@Nullable Reading reading, @DefaultValue @Valid Editor editor,
		@DefaultValue List<String> readTokens,
		@DefaultValue List<@Pattern(regexp = "\\*|[^\\s:/*]+|\\[[0-9a-fA-F:.]+]",
				message = "must be a name without scheme, port or path, such as ferrograph.example.org, or *") String> hosts,
		@DefaultValue List<@Pattern(regexp = "\\*|https?://[^\\s/*]+",
				message = "must be an origin without a path, such as https://app.example.org, or *") String> origins) {

	/** What a constraint refuses is shown, and this may be a token. */
	AccessProperties {
		if (!readTokens.stream().allMatch(hash -> hash.matches("[0-9a-fA-F]{64}"))) {
			throw new IllegalArgumentException(
					"Each of ferrograph.access.read-tokens must be the SHA-256 hash of a token, in 64 hexadecimal digits");
		}
	}

	/** Who may read. */
	enum Reading {

		/** Everybody. */
		OPEN,

		/** Who signs in or has a token. */
		CLOSED

	}

	/**
	 * The account of the editor.
	 *
	 * @param name with which the editor signs in
	 * @param password the password; if absent, one is made up at the first start with
	 * closed reading, and kept in the file {@code editor-password} of the embedded
	 * Neo4j's directory
	 */
	record Editor(
			@DefaultValue("editor") @NotBlank @Pattern(regexp = "[^:]*", message = "must have no colon") String name,
			@Nullable String password) {

		private static final int SHORTEST = 12;

		/** What a constraint refuses is shown. */
		Editor {
			if (password != null && password.length() < SHORTEST) {
				throw new IllegalArgumentException(
						"ferrograph.access.editor.password must have %d characters or more".formatted(SHORTEST));
			}
		}

	}
}
