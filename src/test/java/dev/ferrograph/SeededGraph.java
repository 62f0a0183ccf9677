package dev.ferrograph;

import dev.ferrograph.ingest.SeedLoader;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Lets every test class begin with the seed that ships, whatever the one before it has
 * left in the graph.
 */
class SeededGraph implements BeforeAllCallback {

	@Override
	public void beforeAll(ExtensionContext context) {
		SpringExtension.getApplicationContext(context).getBean(SeedLoader.class).load("classpath:seed/");
	}

}
