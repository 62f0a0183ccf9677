package dev.ferrograph;

import dev.ferrograph.text.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses to start with a setting that is misspelt: otherwise what it should restrict
 * stays open. Of variables of the environment, which may be meant for others, and of
 * profiles, which may be somebody's own, it only warns.
 */
class UnknownSettings implements EnvironmentPostProcessor, Ordered {

	private static final String PREFIX = "ferrograph.";

	private static final String VARIABLE_PREFIX = "FERROGRAPH_";

	/** Of an item of a list. */
	private static final Pattern INDEX = Pattern.compile("\\[\\d+]|_\\d+(?=_|$)");

	/** All settings that there are, as the compilation has listed them. */
	private static final String METADATA = "META-INF/spring-configuration-metadata.json";

	private final Log log;

	UnknownSettings(DeferredLogFactory logs) {
		this.log = logs.getLog(UnknownSettings.class);
	}

	/**
	 * Looks at all settings.
	 * @throws UnknownSettingException if a property sets nothing
	 */
	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		warnOfProfiles(environment);
		var settings = settings();
		if (settings.isEmpty()) {
			log.warn("Nothing lists the settings, so that misspelt ones are not noticed");
			return;
		}
		for (var source : environment.getPropertySources()) {
			if (source instanceof EnumerablePropertySource<?> all) {
				if (source.getName().endsWith(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
					warnOfVariables(all, settings);
				}
				else {
					refuseUnknown(all, settings);
				}
			}
		}
	}

	private static void refuseUnknown(EnumerablePropertySource<?> source, List<String> settings) {
		var known = settings.stream().map(UnknownSettings::uniform).collect(Collectors.toSet());
		Arrays.stream(source.getPropertyNames())
			.filter(name -> uniform(name).startsWith(PREFIX) && !known.contains(uniform(name)))
			.findFirst()
			.ifPresent(name -> {
				throw new UnknownSettingException(name, Spelling.didYouMean(name, settings));
			});
	}

	private void warnOfVariables(EnumerablePropertySource<?> source, List<String> settings) {
		var variables = settings.stream()
			.flatMap(setting -> Stream.of(variable(setting, ""), variable(setting, "_")))
			.distinct()
			.toList();
		Arrays.stream(source.getPropertyNames())
			.filter(name -> name.startsWith(VARIABLE_PREFIX) && !variables.contains(INDEX.matcher(name).replaceAll("")))
			.forEach(name -> log.warn("The environment variable %s sets nothing%s".formatted(name,
					Spelling.didYouMean(name, variables))));
	}

	private void warnOfProfiles(ConfigurableEnvironment environment) {
		for (var profile : environment.getActiveProfiles()) {
			var file = "application-%s.".formatted(profile);
			if (environment.getPropertySources().stream().noneMatch(source -> source.getName().contains(file))) {
				log.warn("No configuration file sets anything for the profile \"%s\"; is it misspelt?"
					.formatted(profile));
			}
		}
	}

	/** Equal for all ways in which Spring Boot lets the name of a property be written. */
	private static String uniform(String name) {
		return INDEX.matcher(name).replaceAll("").replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
	}

	/** The variable that sets it, with this in place of dashes. */
	private static String variable(String setting, String dash) {
		return setting.replace("-", dash).replace('.', '_').toUpperCase(Locale.ROOT);
	}

	/** None where the classes were compiled in another way. */
	private static List<String> settings() {
		try {
			// libraries list theirs in files of this name, too
			for (var file : Collections.list(UnknownSettings.class.getClassLoader().getResources(METADATA))) {
				var settings = settings(file);
				if (!settings.isEmpty()) {
					return settings;
				}
			}
			return List.of();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> settings(URL metadata) throws IOException {
		try (var content = metadata.openStream()) {
			return JsonMapper.shared()
				.readTree(content)
				.path("properties")
				.valueStream()
				.map(property -> property.path("name").asString())
				.filter(name -> name.startsWith(PREFIX))
				.toList();
		}
	}

	/** After the configuration files are read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
