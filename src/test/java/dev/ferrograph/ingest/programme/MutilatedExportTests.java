package dev.ferrograph.ingest.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.programme.Sample.Talk;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damages exports at random, though the same way each time. */
class MutilatedExportTests {

	private static final List<String> SCRAPS = List.of("", "\"", "{", "}", "[", "]", ",", ":", "<", ">", "</", "&",
			"&#0;", "<!DOCTYPE x>", "<![CDATA[", "\n", "\u0000", "🦀", "null", "-1", "1e999", "\\u0000", "T", "@", "(",
			";", "\uFEFF");

	private final Random random = new Random(20260307);

	@ParameterizedTest
	@EnumSource
	void everyDamageIsEitherRefusedAtAPlaceOrLeavesAProgramme(ProgrammeFormat format) {
		var whole = Sample.export(format, IntStream.range(0, 5).mapToObj(Talk::of).toList())
			.getBytes(StandardCharsets.UTF_8);
		var refused = 0;
		for (var i = 0; i < 1_000; i++) {
			try {
				var programme = Sample.read(format, damaged(whole), Sample.WITH_ALL);
				assertThat(programme.sessions()).hasSizeLessThan(10)
					.allSatisfy(session -> assertThat(session.title()).isNotBlank());
			}
			catch (UnreadableProgrammeException e) {
				refused++;
				assertThat(e.problem().message()).isNotBlank().doesNotContain("Exception");
				assertThat(e.problem().place().line()).isPositive();
			}
		}
		assertThat(refused).isBetween(1, 999);
	}

	private byte[] damaged(byte[] whole) {
		var text = new String(whole, StandardCharsets.ISO_8859_1);
		for (var times = random.nextInt(1, 4); times > 0; times--) {
			var from = random.nextInt(text.length());
			var to = Math.min(text.length(), from + random.nextInt(8));
			var scrap = new String(SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8),
					StandardCharsets.ISO_8859_1);
			text = text.substring(0, from) + scrap + text.substring(to);
		}
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
