package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Lists;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.ingest.yaml.Value;
import dev.ferrograph.text.FoldedText;
import java.util.HashMap;
import java.util.List;

/** Terms of which someone has said that they are no topics, however frequent they are. */
public final class DismissedTerms {

	private DismissedTerms() {
	}

	/** The terms that the files of a seed dismiss; none where there is no such file. */
	public static List<String> in(List<SeedFile> files) {
		var problems = new Problems();
		return files.stream()
			.filter(file -> file.path().equals(SeedFormat.TERMS))
			.flatMap(file -> file.content(problems).stream())
			.flatMap(content -> read(content, problems).stream())
			.map(Text::value)
			.toList();
	}

	static List<Text> read(Value content, Problems problems) {
		var terms = Lists.mappings(content, problems, DismissedTerms::term);
		var firsts = new HashMap<String, Text>();
		for (var term : terms) {
			var first = firsts.putIfAbsent(FoldedText.of(term.value()), term);
			if (first != null) {
				problems.add(term.place(), "\"%s\" is listed twice; the first is at %s".formatted(term, first.place()));
			}
		}
		return terms;
	}

	private static Text term(Fields fields) {
		// by whom, when and why is for those who read the file
		List.of("by", "on", "why").forEach(fields::prose);
		return fields.text("term");
	}

}
