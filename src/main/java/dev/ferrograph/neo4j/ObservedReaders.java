package dev.ferrograph.neo4j;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Observes whichever reader the service has. */
@Component
class ObservedReaders implements BeanPostProcessor {

	private final SingletonSupplier<MeterRegistry> registry;

	private final ObjectProvider<Outage> outage;

	ObservedReaders(ObjectProvider<MeterRegistry> registry, ObjectProvider<Outage> outage) {
		this.registry = SingletonSupplier.of(registry::getObject);
		this.outage = outage;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof GraphReader reader
				? new ObservedGraphReader(reader, registry::obtain, outage.getObject()) : bean;
	}

}
