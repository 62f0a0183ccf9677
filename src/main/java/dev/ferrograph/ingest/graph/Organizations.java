package dev.ferrograph.ingest.graph;

import org.springframework.data.repository.CrudRepository;

/** All organizations of the graph. */
interface Organizations extends CrudRepository<Organization, String> {

}
