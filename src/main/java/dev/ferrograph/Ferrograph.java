package dev.ferrograph;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * Starts the service, or runs one of the {@link Commands}. Its accounts are those of
 * {@code dev.ferrograph.access}.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class Ferrograph {

	public static void main(String[] args) {
		// libraries word their messages in the default locale: the service speaks English
		// on every machine
		Locale.setDefault(Locale.ENGLISH);
		if (Commands.isNamed(args)) {
			System.exit(Commands.run(args));
		}
		try {
			SpringApplication.run(Ferrograph.class, args);
		}
		catch (AbandonedRunException e) {
			throw e;
		}
		catch (RuntimeException | Error e) {
			// it has been reported; threads of an engine that can't stop, as on a full
			// disk, would keep the process alive
			System.exit(1);
		}
	}

}
