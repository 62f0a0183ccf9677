package dev.ferrograph.ingest.archives;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.identity.KnownPeople;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailingListCommandTests {

	@TempDir
	Path directory;

	private ArchiveImporting importing;

	private SampleRepository epoch;

	@BeforeEach
	void inDirectory() {
		importing = new ArchiveImporting(directory);
		epoch = new SampleRepository(directory.resolve("linux-pci/git/0.git"));
	}

	private static String mail(String id, String from, String date, String subject, String more, String text) {
		return """
				Message-ID: <%s@example.org>
				From: %s
				Date: %s 12:00:00 +0000
				Subject: %s
				List-Id: <linux-pci.vger.kernel.org>
				%s
				%s""".formatted(id, from, date, subject, more, text);
	}

	private static String patch(String message, String path) {
		return """
				%s
				Signed-off-by: Else <else@example.org>
				---
				v2: Reviewed-by: Nobody Here <nobody@example.org>
				 %2$s | 2 +-

				diff --git a/%2$s b/%2$s
				--- a/%2$s
				+++ b/%2$s
				@@ -1 +1 @@
				-Reviewed-by: In Patch <in@example.org>
				+b
				--\s
				2.45
				""".formatted(message, path);
	}

	private String states(String... options) {
		return importing.run("public-inbox", directory.resolve("linux-pci"), options).states("list-linux-pci");
	}

	@Test
	void unitesVersionsOfAPatchAndDatesWhatPeopleDidByTheFirstMail() {
		epoch
			.mail(mail("1", "Bob Old <bob@example.org>", "4 Mar 2026", "[PATCH 1/2] PCI: Fix a leak", "",
					patch("Fix it.\n\nSuggested-by: Ana Novák <ana@example.org>", "drivers/pci/a.c")))
			.mail(mail("2", "\"Roe, Rita\" <rita@example.org>", "5 Mar 2026", "Re: [PATCH 1/2] PCI: Fix a leak",
					"In-Reply-To: <1@example.org>\n",
					"On 4 March Bob wrote:\n> Tested-by: Quoted One <q@example.org>\nFine.\n\nReviewed-by: Rita Roe <rita@example.org>\n"))
			.mail(mail("3", "Bob Old <bob@example.org>", "9 Mar 2026", "[PATCH v2 1/1] pci: fix a leak.", "",
					patch("Fix it.\n\nReviewed-by: Rita Roe <rita@example.org>", "drivers/pci/b.c")));
		assertThat(states()).contains("""
				changes:
				  - id: pci-fix-a-leak
				    title: "PCI: Fix a leak"
				    list: linux-pci.vger.kernel.org
				    answerCount: 1
				    paths: [drivers/pci/a.c, drivers/pci/b.c]
				    sources: [list-linux-pci]
				    contributions:
				      - { person: bob-old, role: author, date: 2026-03-04 }
				      - { person: ana-novak, role: suggester, date: 2026-03-04 }
				      - { person: rita-roe, role: reviewer, date: 2026-03-05 }
				      - { person: rita-roe, role: discussant, date: 2026-03-05 }
				""").doesNotContain("@", "Quoted", "Nobody", "In Patch", "Else");
	}

	@Test
	void leavesOutRobotsDeletedMailsAndCopies() {
		var spam = mail("4", "Spam King <spam@example.org>", "6 Mar 2026", "Re: [PATCH] PCI: Fix", "", "Buy\n");
		epoch
			.mail(mail("1", "Bob Old <bob@example.org>", "4 Mar 2026", "[PATCH] PCI: Fix", "",
					patch("Fix.", "drivers/pci/a.c")))
			.mail(mail("2", "kernel test robot <lkp@example.org>", "5 Mar 2026", "Re: [PATCH] PCI: Fix", "", "Hi\n"))
			.mail(mail("3", "patchwork-bot+pci@example.org", "5 Mar 2026", "Re: [PATCH] PCI: Fix", "", "Hi\n"))
			.mail(spam)
			.deletion(spam);
		new SampleRepository(directory.resolve("linux-pci/git/1.git")).mail(mail("1", "Bob Old <bob@example.org>",
				"2 Mar 2026", "[PATCH] PCI: Fix", "", patch("Fix.", "drivers/pci/other.c")));
		assertThat(states()).contains("paths: [drivers/pci/a.c]", """
				    contributions:
				      - { person: bob-old, role: author, date: 2026-03-04 }
				""").doesNotContain("spam", "robot", "other.c");
	}

	@Test
	void leavesOutWhatALaterRepositoryOfTheListDeletes() {
		var spam = mail("2", "Spam King <spam@example.org>", "6 Mar 2026", "Re: [PATCH] PCI: Fix",
				"In-Reply-To: <1@example.org>\n", "Buy\n");
		var withdrawn = mail("3", "Rita Roe <rita@example.org>", "6 Mar 2026", "[PATCH] PCI: Leak of a secret", "",
				patch("Oops.", "drivers/pci/secret.c"));
		epoch
			.mail(mail("1", "Bob Old <bob@example.org>", "4 Mar 2026", "[PATCH] PCI: Fix", "",
					patch("Fix.", "drivers/pci/a.c")))
			.mail(spam)
			.mail(withdrawn);
		new SampleRepository(directory.resolve("linux-pci/git/1.git")).deletion(spam);
		new SampleRepository(directory.resolve("linux-pci/git/2.git")).deletion(withdrawn)
			.mail(mail("4", "Bob Old <bob@example.org>", "8 Mar 2026", "[PATCH] PCI: Fix more", "",
					patch("Fix.", "drivers/pci/b.c")));
		assertThat(states()).contains("title: \"PCI: Fix\"", "answerCount: 0", "title: \"PCI: Fix more\"")
			.doesNotContain("spam", "secret", "rita", "answerCount: 1");
		assertThat(importing.says()).contains("4 mails, 2 of them deleted or sent twice");
	}

	@Test
	void readsEncodedHeadsAndTexts() {
		epoch
			.mail(mail("1", "=?UTF-8?q?J=C3=BCrgen_Gro=C3=9F?= <jg@example.org>", "4 Mar 2026",
					"=?utf-8?B?W1BBVENIXSBQQ0k6IEZpeCDDvGJlciBsZWFr?=",
					"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n",
					patch("Fix.=20\n\nAcked-by: Li =E6=9D=8E Wei <li@example.org>", "drivers/pci/a.c")))
			.mail(mail("2", "Ana <ana@example.org>", "5 Mar 2026", "Re: [PATCH] PCI: Fix über leak",
					"Content-Type: multipart/mixed; boundary=x\n", """
							--x
							Content-Type: text/plain; format=flowed

							Tested-by: Ana Maria\s
							Novák <ana@example.org>
							--x
							Content-Type: text/html

							<p>Reviewed-by: Html Person &lt;h@example.org&gt;</p>
							--x--
							"""));
		assertThat(states()).contains("PCI: Fix über leak", "person: jurgen-gross", "Li 李 Wei", "Ana Maria Novák")
			.doesNotContain("Html");
	}

	@Test
	void takesTheAuthorFromThePatchAndSeesThroughRelays() {
		epoch
			.mail(mail("1", "Poster <post@example.org>", "4 Mar 2026", "[PATCH] PCI: Fix", "",
					patch("From: Carl Poe <carl@example.org>\n\nFix.", "drivers/pci/a.c")))
			.mail(mail("2", "\"Dora Day via B4 Relay\" <devnull+dora@example.org>", "5 Mar 2026", "[PATCH] PCI: Other",
					"", patch("Fix.", "drivers/pci/a.c")));
		assertThat(states()).contains("person: carl-poe, role: author", "person: dora-day, role: author")
			.doesNotContain("Poster", "Relay");
	}

	@Test
	void makesTheLetterBeforeASeriesAChangeAboutItsTopics() {
		epoch.mail(mail("0", "Bob Old <bob@example.org>", "4 Mar 2026", "[PATCH 0/1] Fix all leaks", "", "Hello\n"))
			.mail(mail("1", "Bob Old <bob@example.org>", "4 Mar 2026", "[PATCH 1/1] PCI: Fix",
					"In-Reply-To: <0@example.org>\n", patch("Fix.", "drivers/pci/a.c")))
			.mail(mail("2", "Rita Roe <rita@example.org>", "5 Mar 2026", "Re: [PATCH 0/1] Fix all leaks",
					"In-Reply-To: <0@example.org>\n", "Acked-by: Rita Roe <rita@example.org>\n"));
		assertThat(states()).contains("""
				    title: Fix all leaks
				    list: linux-pci.vger.kernel.org
				    answerCount: 1
				    topics: [pci]
				""", "{ person: rita-roe, role: acker, date: 2026-03-05 }");
	}

	@Test
	void passesOverMailsThatAreBroken() {
		epoch.mail("\0\0\0")
			.mail("Subject: [PATCH] PCI: nobody\nContent-Type: multipart/mixed; boundary=\"\n\n--\n")
			.mail("From: =?bogus?q?a?= <\nDate: never\nSubject: =?x?\nContent-Type: text/plain; charset=no-such\n\nx")
			.mail(mail("1", "Bob Old <bob@example.org>", "4 Mar 2099", "[PATCH] PCI: Fix", "",
					patch("Fix.", "drivers/pci/a.c")));
		assertThat(states()).contains("{ person: bob-old, role: author, date: 2027-01-01 }");
	}

	private static String answer(String number, String from, String subject, String answered) {
		return mail(number, from, "6 Mar 2026", subject, "In-Reply-To: <%s@example.org>\n".formatted(answered),
				"Hello\n");
	}

	private void discuss() {
		epoch
			.mail(mail("1", "Bob Old <bob@example.org>", "4 Mar 2026", "[PATCH] PCI: Fix", "",
					patch("Fix.", "drivers/pci/a.c")))
			.mail(answer("2", "Rita Roe <rita@example.org>", "Re: [PATCH] PCI: Fix", "1"))
			.mail(answer("3", "Bob Old <bob@example.org>", "Re: [PATCH] PCI: Fix", "2"))
			.mail(mail("4", "Bob Old <bob@example.org>", "5 Mar 2026", "[PATCH v2] PCI: Fix",
					"In-Reply-To: <1@example.org>\n", patch("Fix.", "drivers/pci/a.c")))
			.mail(answer("5", "Ana Novák <ana@example.org>", "What about drivers/usb?", "4"))
			.mail(answer("6", "Rita Roe <rita@example.org>", "Re: What about drivers/usb?", "5"));
	}

	@Test
	void countsTheAnswersToAllVersionsAndToAnswers() {
		discuss();
		assertThat(states()).containsOnlyOnce("    answerCount: 4\n").containsOnlyOnce("answerCount");
	}

	@Test
	void countsNeitherRobotsNorCopiesNorWhatIsDeletedNorOtherPatches() {
		discuss();
		var spam = answer("9", "Spam King <spam@example.org>", "Re: [PATCH] PCI: Fix", "1");
		epoch.mail(answer("7", "kernel test robot <lkp@example.org>", "Re: [PATCH] PCI: Fix", "1"))
			.mail(answer("8", "patchwork-bot+pci@example.org", "Re: [PATCH] PCI: Fix", "1"))
			.mail(answer("2", "Rita Roe <rita@example.org>", "Re: [PATCH] PCI: Fix", "1"))
			.mail(spam)
			.deletion(spam);
		new SampleRepository(directory.resolve("linux-pci/git/1.git"))
			.mail(answer("5", "Ana Novák <ana@example.org>", "What about drivers/usb?", "4"))
			.mail(mail("10", "Bob Old <bob@example.org>", "7 Mar 2026", "[PATCH] PCI: Fix more",
					"In-Reply-To: <1@example.org>\n", patch("Fix.", "drivers/pci/b.c")));
		assertThat(states()).contains("title: \"PCI: Fix\"\n    list: linux-pci.vger.kernel.org\n    answerCount: 4\n",
				"title: \"PCI: Fix more\"\n    list: linux-pci.vger.kernel.org\n    answerCount: 0\n");
	}

	@Test
	void countsAMailOnceThatIsInTheArchivesOfTwoLists() {
		discuss();
		var other = new SampleRepository(directory.resolve("linux-kernel.git"))
			.mail(answer("2", "Rita Roe <rita@example.org>", "Re: [PATCH] PCI: Fix", "1"))
			.mail(answer("7", "Rita Roe <rita@example.org>", "Re: [PATCH] PCI: Fix", "1"));
		var options = new ChangeOptions("Two lists", null, null, null, null, List.of(), true, null, null);
		var content = new GraphContent();
		var context = new ArchiveContext(content, KnownPeople.of(content), address -> address, "lists",
				"imports/lists.yaml", Reporter.NONE);
		var stated = MailingListImport.read(List.of(directory.resolve("linux-pci"), other.path()), options, context);
		assertThat(stated.bundle().entries("changes")).singleElement()
			.satisfies(change -> assertThat(change).containsEntry("answerCount", 5));
	}

	@Test
	void aLongerArchiveChangesTheCount() {
		discuss();
		var before = states();
		assertThat(states()).isEqualTo(before);
		assertThat(importing.says()).contains("says all this already; nothing is written");
		epoch.mail(answer("7", "Ana Novák <ana@example.org>", "Re: [PATCH] PCI: Fix", "1"));
		assertThat(states("--dry-run")).isEqualTo(before);
		assertThat(importing.says()).contains("~ pci-fix \"PCI: Fix\": answerCount\n");
		assertThat(states()).isEqualTo(before.replace("answerCount: 4", "answerCount: 5"));
		assertThat(importing.says()).containsPattern("changes +0 +1 +0 +0\n");
	}

	@Test
	void changesNothingTheSecondTime() {
		epoch.mail(mail("1", "Bob Old <bob@example.org>", "4 Mar 2026", "[PATCH] PCI: Fix", "",
				patch("Fix.\n\nAcked-by: Gary Guo <gary@example.org>", "drivers/pci/a.c")));
		var first = states();
		assertThat(states()).isEqualTo(first);
	}

	@Test
	void refusesRepositoriesThatAreDamagedOrNotComplete() {
		var mail = mail("1", "Bob Old <bob@example.org>", "4 Mar 2026", "[PATCH] PCI: Fix", "",
				patch("Fix.", "drivers/pci/a.c"));
		epoch.mail(mail).lose(mail);
		importing.run("public-inbox", directory.resolve("linux-pci"));
		importing.isRefused("0.git: object ", " is missing; read a complete copy");
		epoch.brokenCommit();
		importing.run("public-inbox", directory.resolve("linux-pci"));
		importing.isRefused("0.git: the repository is damaged, see git fsck");
	}

	@Test
	void refusesRepositoriesWithoutMails() {
		new SampleRepository(directory.resolve("linux.git")).commit("A <a@example.org>", "2026-03-04", "rust: fix",
				"rust/a.rs");
		importing.run("public-inbox", directory.resolve("linux.git"));
		importing.isRefused("no archive of public-inbox: no commit has a file m at its top");
		importing.run("public-inbox", directory.resolve("linux-pci/git"));
		importing.isRefused("there are no commits on the current branch");
		importing.run("public-inbox", directory.resolve("seed"));
		importing.isRefused("no archive of public-inbox, which has git/0.git");
	}

}
