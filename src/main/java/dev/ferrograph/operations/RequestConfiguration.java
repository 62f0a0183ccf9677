package dev.ferrograph.operations;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Has every request pass {@link RequestValve}. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

	/** After Boot's own, which finds out who the client of a proxy is. */
	@Bean
	@Order
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestValve(RequestLog log, RequestMetrics metrics) {
		return factory -> factory.addEngineValves(new RequestValve(log, metrics), new ClientWatch());
	}

}
