package dev.ferrograph.ingest.graph;

import org.springframework.data.repository.CrudRepository;

/** All sources of the graph. */
interface Sources extends CrudRepository<Source, String> {

}
