package org.evenhand;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
        boolean skips =
                context.getTestMethod().isPresent() && RunningBrowser.named().isEmpty() && !mustRun();
        return skips ? ConditionEvaluationResult.disabled(MISSING) : ConditionEvaluationResult.enabled("");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningBrowser running = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(RunningBrowser.class, ignored -> start(), RunningBrowser.class);
        BrowserContext fresh = running.browser().newContext();
        context.getStore(OURS).put(fresh, (AutoCloseable) fresh::close);
        return fresh.newPage();
    }

    private static boolean mustRun() {
        return "true".equals(System.getenv("CI"));
    }

    private static RunningBrowser start() {
        return RunningBrowser.start(RunningBrowser.named().orElseThrow(() -> new IllegalStateException(MISSING)));
    }
}
