package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A release of the software whose roles are on record; it dates them and is no node itself. */
record ReleaseEntry(Text id, @Nullable LocalDate date, List<Text> sources) implements Entry {

    static ReleaseEntry read(Fields fields) {
        return new ReleaseEntry(fields.id("id"), fields.date("date"), fields.someTexts("sources"));
    }

    /** Whether this one came before the other; the file lists them oldest first. */
    boolean isBefore(ReleaseEntry other) {
        return id.place().compareTo(other.id.place()) < 0;
    }

    @Override
    public void register(Known known) {
        known.releases().add(id, List.of(), this);
    }

    @Override
    public void addTo(GraphContent graph, Known known) {
        known.sources().findAll(sources);
    }
}
