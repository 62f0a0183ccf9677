package dev.ferrograph.ingest.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As scripts/get_maintainer.pl of the kernel understands F: and N: lines. */
class PathPatternTests {

	@ParameterizedTest
	@CsvSource({ "rust/kernel/dma.rs, rust/kernel/dma.rs, true", "rust/kernel/dma.rs, rust/kernel/dma.rs.orig, true",
			"rust/kernel/dma.rs, rust/kernel/dmaXrs, false", "rust/kernel/dma.rs, old/rust/kernel/dma.rs, false",
			"drivers/pci/, drivers/pci/probe.c, true", "drivers/pci/, drivers/pci/controller/dwc/pci.c, true",
			"drivers/pci/, drivers/pcmcia/ds.c, false", "fs/*, fs/open.c, true", "fs/*, fs/ext4/inode.c, false",
			"drivers/*/*loongarch*, drivers/irqchip/irq-loongarch-cpu.c, true", "mm/sl?b*, mm/slub.c, true",
			"mm/sl?b*, mm/slb.c, false", "fs/**/*acl*.c, fs/ext4/acl.c, true",
			"fs/**/*acl*.c, fs/a/b/posix_acl.c, true", "fs/**/*acl*.c, mm/acl.c, false",
			"include/linux/xarray, include/linux/xarray.h, true", "a(b+c, a(b+c, true",
			"N: \\.rs$, drivers/gpu/nova-core/gpu.rs, true", "N: \\.rs$, rust/Makefile, false",
			"N: dma, kernel/dma/mapping.c, true" })
	void matchesWhatTheKernelsScriptMatches(String pattern, String path, boolean matches) {
		var problems = new Problems();
		assertThat(PathPattern.of(text(pattern), problems))
			.hasValueSatisfying(it -> assertThat(it.matches(path)).isEqualTo(matches));
		assertThat(problems.sorted()).isEmpty();
	}

	private static Text text(String pattern) {
		return new Text(pattern, Place.startOf("topics/tools.yaml"));
	}

}
