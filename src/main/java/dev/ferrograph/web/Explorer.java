package dev.ferrograph.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers each address of the explorer, such as {@code /person/gary-guo}, with its one
 * page, which asks GraphQL for what belongs there.
 */
@Configuration(proxyBeanMethods = false)
class Explorer implements WebMvcConfigurer {

	static final List<String> ADDRESSES = List.of("/person/**", "/topic/**", "/edition/**", "/talk/**", "/change/**",
			"/series/**", "/organization/**", "/people", "/topics", "/editions", "/search", "/invite", "/questions");

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		ADDRESSES.forEach(address -> registry.addViewController(address).setViewName("forward:/index.html"));
	}

}
