package dev.ferrograph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names that the service answers for. */
class AllowedHostsTests {

	private final AllowedHosts hosts = AllowedHosts.of(List.of("Ferrograph.Example.org"),
			InetAddress.getLoopbackAddress());

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:8080", "[::1]",
			"[::1]:8080", "ferrograph.example.org", "FERROGRAPH.example.org:443" })
	void answersForTheLoopbackAddressAndConfiguredNamesOnAnyPort(String header) {
		assertThat(hosts.allow(header)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ":8080", "evil.example", "localhost.evil.example", "localhost:8080.evil.example:1",
			"127.0.0.1.evil.example", "example.org", "x.ferrograph.example.org", "ferrograph.example.org.", "0.0.0.0",
			"192.168.1.5", "::1", "[::1", "[::2]:8080", "[::1]evil.example", "[localhost]", "[evil.example]", "[]",
			"[127.0.0.1]", "localhost@evil.example", "*", "evil.example:80:localhost", "localhost:80:80" })
	void answersForNoOthers(String header) {
		assertThat(hosts.allow(header)).isFalse();
	}

	@Test
	void answersForTheAddressThatItListensOn() throws UnknownHostException {
		assertThat(AllowedHosts.of(List.of(), InetAddress.getByName("192.168.1.5")).allow("192.168.1.5:8080")).isTrue();
		assertThat(AllowedHosts.of(List.of(), InetAddress.getByName("fd00::5")).allow("[fd00:0:0:0:0:0:0:5]:8080"))
			.isTrue();
		assertThat(AllowedHosts.of(List.of(), InetAddress.getByName("fe80::1%7")).allow("[fe80::1]:8080")).isTrue();
		assertThat(AllowedHosts.of(List.of(), InetAddress.getByName("0.0.0.0")).allow("0.0.0.0")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[::1]", "[::1]:8080", "[0:0:0:0:0:0:0:1]", "[0000::0001]:1", "[0:0::1]" })
	void anAddressHasManySpellings(String header) throws UnknownHostException {
		for (var listening : new String[] { "127.0.0.1", "::1", "0:0:0:0:0:0:0:1" }) {
			assertThat(AllowedHosts.of(List.of(), InetAddress.getByName(listening)).allow(header)).isTrue();
		}
		assertThat(AllowedHosts.of(List.of(), InetAddress.getByName("fd00::5")).allow("[FD00::0:5]")).isTrue();
		assertThat(AllowedHosts.of(List.of("[FD00:0::5]"), null).allow("[fd00::5]:80")).isTrue();
	}

	@Test
	void answersForAnyNameWhereThatIsConfigured() {
		assertThat(AllowedHosts.of(List.of("*"), null).allow("evil.example")).isTrue();
	}

}
