package dev.ferrograph.ingest.graph;

import org.springframework.data.repository.CrudRepository;

/** All people of the graph. */
interface People extends CrudRepository<Person, String> {

}
