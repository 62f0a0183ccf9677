package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Recognises people by their e-mail addresses without keeping these. */
class AddressBookTests {

	private static final String EXPORT = "title,day,speaker,email\nOne,2027-05-04,Ana Novák,Ana@example.org\n";

	private static final String OTHER = "title,day,speaker,email\nA,2027-06-04,Li Wei,li@example.org\n";

	private static final String NEXT = "title,day,speaker,email\nTwo,2028-05-04,A. N. Other,ana@example.org\n";

	@TempDir
	Path directory;

	@Test
	void recognisesTheSameAddressLater() throws IOException {
		var importing = new Importing(directory);
		importing.run("csv", "first.csv", EXPORT, "--series", "example").isDone();
		var known = new TreeMap<String, String>();
		AddressBook.of(importing.seed).forEach(known::put);
		assertThat(known).containsValue("ana-novak").hasSize(1);
		importing.run("csv", "next.csv", NEXT, "--series", "example").isDone();
		assertThat(importing.files()).contains(".addresses/people", ".addresses/secret", ".addresses/.gitignore");
		for (var file : importing.files()) {
			assertThat(importing.file(file)).doesNotContainIgnoringCase("example.org");
		}
		var after = new TreeMap<String, String>();
		AddressBook.of(importing.seed).forEach(after::put);
		assertThat(after.keySet()).isEqualTo(known.keySet());
	}

	@Test
	void keepsWhatAnotherImportLearnsAtOnce() throws IOException {
		var importing = new Importing(directory);
		var other = new Importing(directory);
		importing.run("csv", "first.csv", EXPORT, "--series", "example").isDone();
		importing
			.pipe("csv",
					meanwhile(() -> other.run("csv", "other.csv", OTHER, "--series", "other"),
							NEXT.replace("ana@", "other@")),
					"--series", "example", "--name", "next")
			.isDone();
		other.isRefused("something else is writing into");
		other.run("csv", "other.csv", OTHER, "--series", "other").isDone();
		assertThat(known()).containsOnlyKeys("a-n-other", "ana-novak", "li-wei");
	}

	@Test
	void keepsTheSecretOfAnImportThatMadeTheSeedMeanwhile() throws IOException {
		var importing = new Importing(directory);
		var other = new Importing(directory);
		importing.pipe("csv", meanwhile(() -> other.run("csv", "other.csv", OTHER, "--series", "other"), EXPORT),
				"--series", "example");
		other.isDone();
		importing.isRefused("something else has written into");
		var secret = importing.file(".addresses/secret");
		var known = known();
		assertThat(known).containsOnlyKeys("li-wei");
		importing.run("csv", "first.csv", EXPORT, "--series", "example").isDone();
		assertThat(importing.file(".addresses/secret")).isEqualTo(secret);
		assertThat(known()).containsOnlyKeys("ana-novak", "li-wei").containsAllEntriesOf(known);
	}

	/** Hashed addresses by their people. */
	private Map<String, String> known() throws IOException {
		var known = new TreeMap<String, String>();
		AddressBook.of(directory.resolve("seed")).forEach((key, person) -> known.put(person, key));
		return known;
	}

	/** Content before the first byte of which something else is done. */
	private static InputStream meanwhile(Runnable other, String content) {
		var before = new InputStream() {

			private boolean done;

			@Override
			public int read() {
				if (!done) {
					done = true;
					other.run();
				}
				return -1;
			}
		};
		return new SequenceInputStream(before, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void isForItsOwnerOnly() throws IOException {
		var importing = new Importing(directory).run("csv", "first.csv", EXPORT, "--series", "example").isDone();
		for (var name : List.of("secret", "people")) {
			assertThat(permissions(importing.seed.resolve(".addresses").resolve(name))).isEqualTo("rw-------");
		}
		assertThat(permissions(importing.seed.resolve(".addresses"))).isEqualTo("rwx------");
		assertThat(permissions(importing.seed)).isEqualTo(permissions(Files.createDirectory(directory.resolve("any"))));
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void closesADirectoryToWhichOthersWereLetIn() throws IOException {
		var importing = new Importing(directory).run("csv", "first.csv", EXPORT, "--series", "example").isDone();
		var addresses = importing.seed.resolve(".addresses");
		Files.setPosixFilePermissions(addresses, PosixFilePermissions.fromString("rwxr-xr-x"));
		importing.run("csv", "other.csv", OTHER, "--series", "other").isDone();
		assertThat(permissions(addresses)).isEqualTo("rwx------");
	}

	private static String permissions(Path file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}

	@Test
	void isNotMadeForADryRunOrWithoutAddresses() {
		var importing = new Importing(directory);
		importing.run("csv", "first.csv", EXPORT, "--series", "example", "--dry-run").isDone();
		importing.run(Schedule.sample().talk("A", "10:00", "One", "Ana Novák")).isDone();
		assertThat(importing.files()).noneMatch(file -> file.startsWith(".addresses"));
	}

	@Test
	void doesNotRepeatADamagedSecret() throws IOException {
		var secret = Files.createDirectories(directory.resolve(".addresses")).resolve("secret");
		Files.writeString(secret, "not hexadecimal");
		assertThatIOException().isThrownBy(() -> AddressBook.of(directory))
			.withMessage(secret + " is damaged; remove it and what is beside it");
	}

}
