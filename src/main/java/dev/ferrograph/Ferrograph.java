package dev.ferrograph;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Ferrograph {

	public static void main(String[] args) {
		// libraries word their messages in the default locale: the service speaks English
		// on every machine
		Locale.setDefault(Locale.ENGLISH);
		SpringApplication.run(Ferrograph.class, args);
	}

}
