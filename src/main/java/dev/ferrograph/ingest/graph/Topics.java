package dev.ferrograph.ingest.graph;

import org.springframework.data.repository.CrudRepository;

/** All topics of the graph. */
interface Topics extends CrudRepository<Topic, String> {

}
