package dev.ferrograph.ingest.graph;

import org.springframework.data.repository.CrudRepository;

/** All talks of the graph. */
interface Talks extends CrudRepository<Talk, String> {

}
