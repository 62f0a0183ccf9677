package dev.ferrograph.access;

import dev.ferrograph.Addresses;
import dev.ferrograph.access.AccessProperties.Reading;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/**
 * Sets the doors: open, or closed to all who do not sign in with each request. There are
 * no sessions and no cookies: whoever corrects something signs in with each request.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	private static final Logger log = LoggerFactory.getLogger(AccessConfiguration.class);

	@Bean
	AllowedHosts allowedHosts(AccessProperties access, ServerProperties server) {
		var listening = server.getAddress();
		if (access.hosts().isEmpty() && (listening == null || listening.isAnyLocalAddress())) {
			log.warn(
					"Only requests for localhost are answered: set ferrograph.access.hosts to the names by which clients reach the service");
		}
		return AllowedHosts.of(access.hosts(), listening);
	}

	@Bean
	SecurityFilterChain doors(HttpSecurity http, AccessProperties access, ServerProperties server,
			Credentials credentials, @Value("${ferrograph.curation.enabled:false}") boolean curation) {
		http.csrf(AbstractHttpConfigurer::disable)
			// the pages have a policy of their own
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		if (!access.origins().isEmpty()) {
			http.cors(cors -> cors.configurationSource(origins(access.origins())));
		}
		if (reading(access.reading(), server.getAddress()) == Reading.CLOSED) {
			close(http, credentials);
		}
		else if (curation) {
			signIn(http, credentials);
		}
		return http.build();
	}

	/** Whoever opens the service to other machines says who may read. */
	static Reading reading(@Nullable Reading configured, @Nullable InetAddress listening) {
		if (configured != null) {
			return configured;
		}
		if (listening == null || !listening.isLoopbackAddress()) {
			throw new InvalidConfigurationPropertyValueException("ferrograph.access.reading", null,
					"The service listens beyond the loopback address: say \"open\" if everybody may read, or else \"closed\".");
		}
		return Reading.OPEN;
	}

	/** Knows who signs in, and lets in those who don't. */
	private static void signIn(HttpSecurity http, Credentials credentials) {
		var accepted = credentials.accepted();
		var challenge = new Challenge();
		var tokens = new BearerTokenAuthenticationFilter(accepted);
		tokens.setAuthenticationEntryPoint(challenge);
		http.authenticationManager(accepted)
			.httpBasic(basic -> basic.authenticationEntryPoint(challenge))
			.addFilterBefore(tokens, BasicAuthenticationFilter.class);
	}

	private static void close(HttpSecurity http, Credentials credentials) {
		signIn(http, credentials);
		http.exceptionHandling(refusals -> refusals.authenticationEntryPoint(new Challenge()))
			.authorizeHttpRequests(
					requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()
						.requestMatchers(request -> Addresses.isProbe(request.getRequestURI()))
						.permitAll()
						.anyRequest()
						.authenticated());
	}

	/**
	 * Lets pages of these origins ask and read. Requests from others are answered without
	 * permission to read: behind a proxy with TLS the service's own pages seem to be
	 * others.
	 */
	private static CorsConfigurationSource origins(List<String> allowed) {
		var rules = new CorsConfiguration();
		rules.setAllowedOrigins(allowed);
		rules.setAllowedMethods(List.of("GET", "HEAD", "POST"));
		rules.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		rules.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, "Query-Cost", "Cache-Status",
				"RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"));
		rules.setMaxAge(Duration.ofHours(1));
		return request -> rules.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) == null ? null : rules;
	}

	/**
	 * Methods that there are not are refused by the addresses themselves, and so is what
	 * they can't read. Headers and parameters would be refused where they are read first,
	 * as a fault of the service.
	 */
	@Bean
	HttpFirewall firewall() {
		var firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		firewall.setAllowedHeaderNames(name -> true);
		firewall.setAllowedHeaderValues(value -> true);
		firewall.setAllowedParameterNames(name -> true);
		return firewall;
	}

}
