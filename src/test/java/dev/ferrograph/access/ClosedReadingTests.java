package dev.ferrograph.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.ServiceBeside;
import dev.ferrograph.text.Sha256;
import dev.ferrograph.api.http.RawHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A second service, beside the tests' Neo4j, in which reading is closed. */
@FerrographTest
@TestInstance(Lifecycle.PER_CLASS)
class ClosedReadingTests {

	private static final String QUERY = "/graphql?query=%7Bstatistics%7Bpeople%7D%7D";

	private static final String PASSWORD = "a password: for tests";

	private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

	@Autowired
	ApplicationContext tests;

	private RSAKey key;

	private HttpServer issuer;

	private ServiceBeside service;

	private EndpointClient client;

	@BeforeAll
	void start() throws IOException, JOSEException {
		key = new RSAKeyGenerator(2048).keyID("k").generate();
		issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		answer("/.well-known/openid-configuration",
				"{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\",\"subject_types_supported\":[\"public\"]}"
					.formatted(issuerAddress()));
		answer("/keys", new JWKSet(key.toPublicJWK()).toString());
		issuer.start();
		service = ServiceBeside.start(tests, "--ferrograph.access.reading=closed",
				"--ferrograph.access.editor.name=ada", "--ferrograph.access.editor.password=" + PASSWORD,
				"--ferrograph.access.read-tokens=%s,%s".formatted("0".repeat(64),
						HexFormat.of().withUpperCase().formatHex(Sha256.hash(TOKEN))),
				"--ferrograph.access.hosts=ferrograph.example.org",
				"--ferrograph.access.origins=https://app.example.org",
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuerAddress());
		client = service.client();
	}

	@AfterAll
	void stop() {
		service.close();
		issuer.stop(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/people", "/index.html", "/graphiql", "/guide", "/guide/facts", "/browser/",
			"/explorer/main.js", "/graphql/schema.graphqls", "/suggestions.csv?topics=topic:rcu", "/favicon.svg",
			"/robots.txt", "/sitemap.xml", "/feed.atom", "/editions.ics", "/about", "/nowhere", "/error",
			"/actuator/prometheus", "/actuator", "/.well-known/oauth-protected-resource" })
	void nothingIsReadWithoutCredentials(String path) {
		var answer = client.send("GET", path, "");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.response().headers().allValues("WWW-Authenticate"))
			.containsExactly("Basic realm=\"Ferrograph\", charset=\"UTF-8\"", "Bearer realm=\"Ferrograph\"");
		assertThat(answer.header("Content-Security-Policy")).contains("default-src '");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.body()).contains("Reading is closed here: sign in").hasSizeLessThan(300);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS" })
	void noMethodOpensTheEndpoint(String method) {
		var answer = client.send(method, "", method.equals("POST") ? "{\"query\":\"{__typename}\"}" : "");
		assertThat(answer.status()).isEqualTo(401);
		if (!method.equals("HEAD")) {
			assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
		}
	}

	@Test
	void theEditorReads() {
		assertThat(people("Basic " + base64("ada:" + PASSWORD))).isEqualTo(200);
		var page = client.send("GET", "/people", "", "Authorization", "Basic " + base64("ada:" + PASSWORD));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("<!doctype html>");
		assertThat(page.response().headers().map()).doesNotContainKey("set-cookie");
	}

	@Test
	void aReadTokenReads() {
		assertThat(people("Bearer " + TOKEN)).isEqualTo(200);
		assertThat(
				client.send("GET", "/suggestions.csv?topics=topic:rcu&first=1", "", "Authorization", "Bearer " + TOKEN)
					.status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer ", "Bearer", "Bearer 0", "Bearer " + TOKEN + "0",
			"Bearer 0000000000000000000000000000000000000000000000000000000000000000", "Basic " + TOKEN, TOKEN, "Basic",
			"Basic !!", "Basic YWRh", "Bearer a.b.c", "Bearer é", "Digest x", "Bearer " + TOKEN + "," + TOKEN })
	void nothingElseReads(String authorization) {
		assertThat(raw("Authorization: " + authorization)).startsWith("HTTP/1.1 401").contains("UNAUTHENTICATED");
	}

	@Test
	void aWrongNameOrPasswordReadsNothing() {
		for (var wrong : new String[] { "ada:", "ada:x", "editor:" + PASSWORD, "Ada:" + PASSWORD, ":" + PASSWORD,
				"ada:" + PASSWORD + " " }) {
			var answer = client.send("GET", QUERY, "", "Authorization", "Basic " + base64(wrong));
			assertThat(answer.status()).isEqualTo(401);
			assertThat(answer.message()).contains("is not one that opens this service");
		}
	}

	@Test
	void aTokenInTheAddressReadsNothing() {
		assertThat(client.send("GET", QUERY + "&access_token=" + TOKEN, "").status()).isEqualTo(401);
	}

	@Test
	void aTokenOfTheIssuerReadsUntilItExpires() throws JOSEException {
		assertThat(people("Bearer " + jwt(key, issuerAddress(), Duration.ofMinutes(5)))).isEqualTo(200);
		assertThat(people("Bearer " + jwt(key, issuerAddress(), Duration.ofMinutes(-5)))).isEqualTo(401);
		assertThat(people("Bearer " + jwt(key, "https://evil.example", Duration.ofMinutes(5)))).isEqualTo(401);
		var other = new RSAKeyGenerator(2048).keyID("k").generate();
		assertThat(people("Bearer " + jwt(other, issuerAddress(), Duration.ofMinutes(5)))).isEqualTo(401);
	}

	@Test
	void probesNeedNoCredentials() {
		// whether there is something at these addresses is another matter
		for (var path : new String[] { "/livez", "/readyz", "/actuator/health" }) {
			assertThat(client.send("GET", path, "").status()).isNotEqualTo(401);
			assertThat(RawHttp.send(client.endpoint(),
					"GET " + path + " HTTP/1.1\r\nHost: 10.1.2.3:8080\r\nConnection: close\r\n\r\n"))
				.doesNotStartWith("HTTP/1.1 401")
				.doesNotStartWith("HTTP/1.1 421");
		}
	}

	@Test
	void theConfiguredNameIsAnsweredForAndNoOther() {
		var token = "\r\nAuthorization: Bearer " + TOKEN;
		assertThat(raw("Host: ferrograph.example.org" + token)).startsWith("HTTP/1.1 200");
		assertThat(raw("Host: example.org" + token)).startsWith("HTTP/1.1 421");
	}

	@Test
	void aBrowserMayAskForPagesOfTheConfiguredOrigin() {
		var answer = preflight("https://app.example.org");
		assertThat(answer).startsWith("HTTP/1.1 200")
			.contains("Access-Control-Allow-Origin: https://app.example.org\r\n",
					"Access-Control-Allow-Methods: GET,HEAD,POST",
					"Access-Control-Allow-Headers: content-type, authorization")
			.doesNotContain("Access-Control-Allow-Credentials");
		assertThat(raw("Origin: https://app.example.org\r\nAuthorization: Bearer " + TOKEN)).startsWith("HTTP/1.1 200")
			.contains("Access-Control-Allow-Origin: https://app.example.org\r\n", "Vary: Origin", "\"people\":");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "http://app.example.org", "https://app.example.org:8443",
			"https://x.app.example.org", "https://app.example.org.evil.example", "null" })
	void aBrowserMayNotAskForPagesOfOthers(String origin) {
		assertThat(preflight(origin)).doesNotContain("Access-Control-");
		assertThat(raw("Origin: " + origin + "\r\nAuthorization: Bearer " + TOKEN)).startsWith("HTTP/1.1 200")
			.doesNotContain("Access-Control-");
	}

	private int people(String authorization) {
		return client.send("GET", QUERY, "", "Authorization", authorization).status();
	}

	private String preflight(String origin) {
		return RawHttp.send(client.endpoint(),
				"OPTIONS /graphql HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin
						+ "\r\nAccess-Control-Request-Method: POST\r\n"
						+ "Access-Control-Request-Headers: content-type, authorization\r\nConnection: close\r\n\r\n");
	}

	private String raw(String headers) {
		var host = headers.startsWith("Host:") ? "" : "Host: localhost\r\n";
		return RawHttp.send(client.endpoint(),
				"GET " + QUERY + " HTTP/1.1\r\n" + host + headers + "\r\nConnection: close\r\n\r\n");
	}

	private String issuerAddress() {
		return "http://127.0.0.1:" + issuer.getAddress().getPort();
	}

	private void answer(String path, String json) {
		issuer.createContext(path, exchange -> {
			var body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	private static String jwt(RSAKey key, String issuer, Duration life) throws JOSEException {
		var claims = new JWTClaimsSet.Builder().issuer(issuer)
			.subject("someone")
			.expirationTime(Date.from(Instant.now().plus(life)))
			.build();
		var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
		token.sign(new RSASSASigner(key));
		return token.serialize();
	}

	private static String base64(String text) {
		return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
