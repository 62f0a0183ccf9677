package dev.ferrograph.web;

import dev.ferrograph.FerrographTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running service's pages in a real Chromium, which it gets as a parameter
 * of the type {@link Browser}. It fails where a page asks another host for anything, or
 * writes an error to the console, and is skipped where there is no Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@FerrographTest
@Tag("pages")
@interface BrowserTest {

}
