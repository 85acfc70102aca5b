package org.evenhand;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class that needs a real browser; its methods may take a Playwright {@code Page}, fresh for each. The
 * class name ends in {@code IT}, so that it runs on the packaged application. Without a browser its tests are counted as
 * skipped, and {@code ./evenhand test} says so; where {@code CI} is {@code true} they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(Browsers.class)
public @interface BrowserTest {}
