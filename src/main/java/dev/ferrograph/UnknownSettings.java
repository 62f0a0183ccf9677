package dev.ferrograph;

import dev.ferrograph.text.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses to start with a setting that is misspelt: what it was to close would stay open.
 * Of variables of the environment, which may be meant for others, and of profiles, which
 * may be somebody's own, it only warns.
 */
class UnknownSettings implements EnvironmentPostProcessor, Ordered {

	private static final String PREFIX = "ferrograph.";

	private static final String VARIABLE_PREFIX = "FERROGRAPH_";

	/** Of an item of a list. */
	private static final Pattern INDEX = Pattern.compile("\\[\\d+]|_\\d+(?=_|$)");

	private static final Pattern PUNCTUATION = Pattern.compile("[^A-Z0-9]");

	/** All settings that there are, as the compilation has listed them. */
	private static final ClassPathResource METADATA = new ClassPathResource(
			"META-INF/spring-configuration-metadata.json");

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
		var settings = settings();
		var known = settings.stream().map(UnknownSettings::uniform).collect(Collectors.toSet());
		for (var source : environment.getPropertySources()) {
			if (source instanceof EnumerablePropertySource<?> all) {
				if (source.getName().endsWith(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
					unknown(all, VARIABLE_PREFIX, known)
						.forEach(name -> log.warn("The environment variable %s sets nothing%s".formatted(name,
								Spelling.didYouMean(name, settings.stream().map(UnknownSettings::variable).toList()))));
				}
				else {
					unknown(all, PREFIX, known).stream().findFirst().ifPresent(name -> {
						throw new UnknownSettingException(name, Spelling.didYouMean(name, settings));
					});
				}
			}
		}
		warnOfProfiles(environment);
	}

	private void warnOfProfiles(ConfigurableEnvironment environment) {
		for (var profile : environment.getActiveProfiles()) {
			var file = "application-%s.".formatted(profile);
			if (environment.getPropertySources().stream().noneMatch(source -> source.getName().contains(file))) {
				log.warn("There is no file %sproperties; is the profile \"%s\" misspelt?".formatted(file, profile));
			}
		}
	}

	private static List<String> unknown(EnumerablePropertySource<?> source, String prefix, Set<String> known) {
		return Arrays.stream(source.getPropertyNames())
			.filter(name -> name.startsWith(prefix) && !known.contains(uniform(name)))
			.toList();
	}

	/** Equal for all ways in which Spring Boot lets a setting be written. */
	private static String uniform(String name) {
		return PUNCTUATION.matcher(INDEX.matcher(name).replaceAll("").toUpperCase(Locale.ROOT)).replaceAll("");
	}

	private static String variable(String setting) {
		return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
	}

	private static List<String> settings() {
		try (var metadata = METADATA.getInputStream()) {
			return JsonMapper.shared()
				.readTree(metadata)
				.path("properties")
				.valueStream()
				.map(property -> property.path("name").asString())
				.toList();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** After the configuration files are read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
