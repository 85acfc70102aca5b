package org.evenhand;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests of a JVM, one clean context and page for each test. */
class Browsers implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Browsers.class);
    private static final String MISSING = "There is no Chromium or Chrome here. Install one "
            + "(sudo apt-get install chromium, or brew install --cask chromium), or name it in EVENHAND_CHROMIUM.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean skips = context.getTestMethod().isPresent() && executable().isEmpty() && !mustRun();
        return skips ? ConditionEvaluationResult.disabled(MISSING) : ConditionEvaluationResult.enabled("");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Running.class, ignored -> Running.start(), Running.class);
        BrowserContext fresh = running.browser().newContext();
        context.getStore(OURS).put(fresh, (AutoCloseable) fresh::close);
        return fresh.newPage();
    }

    private static boolean mustRun() {
        return "true".equals(System.getenv("CI"));
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getProperty("evenhand.chromium"), System.getenv("EVENHAND_CHROMIUM"))
                .filter(name -> name != null && !name.isBlank())
                .map(Path::of)
                .findFirst();
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Path executable = executable().orElseThrow(() -> new IllegalStateException(MISSING));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            // A container's root may not use Chromium's own sandbox; the pages are ours and on this machine.
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
