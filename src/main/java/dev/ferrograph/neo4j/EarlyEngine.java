package dev.ferrograph.neo4j;

import dev.ferrograph.Ferrograph;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Begins to start the embedded engine as soon as the settings are known and the service's
 * ports checked, so that it starts while the beans are found and made. Where this does
 * not come to it, the engine starts when its bean is made. The engine is closed also
 * where the start fails before.
 */
class EarlyEngine implements SpringApplicationRunListener {

	private static final String ENGINE = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

	private final SpringApplication application;

	private @Nullable EngineStart start;

	EarlyEngine(SpringApplication application) {
		this.application = application;
	}

	@Override
	public void contextPrepared(ConfigurableApplicationContext context) {
		if (application.getAllSources().contains(Ferrograph.class)
				&& !context.getEnvironment().containsProperty("spring.neo4j.uri")
				&& ClassUtils.isPresent(ENGINE, context.getClassLoader())) {
			begin(context);
		}
	}

	private void begin(ConfigurableApplicationContext context) {
		try {
			start = EngineStart.begin(settings(context.getEnvironment()));
			context.getBeanFactory().registerSingleton("engineStart", start);
		}
		catch (BindException e) {
			// the bean with the settings says so in the words for people
		}
	}

	private static EmbeddedProperties settings(Environment environment) {
		return Binder.get(environment).bindOrCreate("ferrograph.embedded", EmbeddedProperties.class);
	}

	@Override
	public void failed(@Nullable ConfigurableApplicationContext context, Throwable exception) {
		if (start != null) {
			start.close();
		}
	}

}
