package dev.ferrograph;

import dev.ferrograph.neo4j.GraphState;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Whether answers are kept. Most tests ask the graph each time, since they count or
 * disturb its statements.
 */
public class KeepingOfAnswers implements BeanPostProcessor {

	private volatile boolean on;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof GraphState state ? (GraphState) () -> on ? state.current() : Optional.empty() : bean;
	}

	public void on() {
		on = true;
	}

	public void off() {
		on = false;
	}

}
