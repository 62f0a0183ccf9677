package dev.ferrograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.core.env.ConfigurableEnvironment;

class FerrographTests {

	@Test
	void speaksEnglishOnEveryMachine() {
		var machine = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			SpringApplication.withHook(application -> new Abandoned(), () -> {
				try {
					Ferrograph.main(new String[0]);
				}
				catch (AbandonedRunException e) {
					// as it should
				}
			});
			assertThat(Locale.getDefault()).isEqualTo(Locale.ENGLISH);
		}
		finally {
			Locale.setDefault(machine);
		}
	}

	/**
	 * Ends the start early, but not before logging is set up: until then nothing at all
	 * is logged, which would stay so for all other tests.
	 */
	private static class Abandoned implements SpringApplicationRunListener {

		@Override
		public void environmentPrepared(ConfigurableBootstrapContext context, ConfigurableEnvironment environment) {
			throw new AbandonedRunException();
		}

	}

}
