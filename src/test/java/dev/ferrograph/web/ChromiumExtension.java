package dev.ferrograph.web;

import java.net.URI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test a {@link Browser} that knows nothing of the test before. All tests of
 * this JVM share one Chromium, which is closed at their end.
 */
class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Logger log = LoggerFactory.getLogger(ChromiumExtension.class);

	private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return InstalledChromium.find()
			.map(found -> ConditionEvaluationResult.enabled("found " + found.browser()))
			.orElseGet(() -> disabled(context));
	}

	/** Surefire counts what is skipped, but does not say why. */
	private static ConditionEvaluationResult disabled(ExtensionContext context) {
		context.getRoot().getStore(NAMESPACE).computeIfAbsent(InstalledChromium.MISSING, missing -> {
			log.warn(missing);
			return missing;
		});
		return ConditionEvaluationResult.disabled(InstalledChromium.MISSING);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		var port = SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
		return context.getStore(NAMESPACE)
			.computeIfAbsent(Browser.class,
					type -> new Browser(chromium(context), URI.create("http://127.0.0.1:" + port)), Browser.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		var browser = context.getStore(NAMESPACE).get(Browser.class, Browser.class);
		if (browser != null) {
			browser.stayedAtHomeWithoutErrors();
		}
	}

	private static Chromium chromium(ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, type -> new Chromium(InstalledChromium.find().orElseThrow()),
					Chromium.class);
	}

}
