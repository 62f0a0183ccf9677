package dev.ferrograph.neo4j;

import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.FerrographTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading in the engine of this process. */
@FerrographTest
@EmbeddedOnly
class EngineGraphReaderTests extends GraphReaderContract {

	@Autowired
	EngineRunner runner;

	@Override
	StatementRunner runner() {
		return runner;
	}

}
