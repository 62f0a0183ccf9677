package dev.ferrograph.ingest.graph;

import org.springframework.data.repository.CrudRepository;

/** All editions of the graph. */
interface Editions extends CrudRepository<Edition, String> {

}
