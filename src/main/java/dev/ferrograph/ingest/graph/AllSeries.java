package dev.ferrograph.ingest.graph;

import org.springframework.data.repository.CrudRepository;

/** All series of the graph. */
interface AllSeries extends CrudRepository<Series, String> {

}
