package org.evenhand.design;

import com.github.mvysny.kaributesting.v10.KaribuConfig;
import com.github.mvysny.kaributesting.v10.TestingLifecycleHook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers what a page asks its browser, which tests without one never do by themselves. */
public final class Browser implements TestingLifecycleHook, AutoCloseable {

    private final TestingLifecycleHook before = KaribuConfig.INSTANCE.getTestingLifecycleHook();
    private final String question;
    private final Object answer;
    private int asked;

    private Browser(String question, Object answer) {
        this.question = question;
        this.answer = answer;
    }

    /** Answers one question in the same way each time, until it is closed. */
    public static Browser answers(String question, Object answer) {
        Browser browser = new Browser(question, answer);
        KaribuConfig.INSTANCE.setTestingLifecycleHook(browser);
        return browser;
    }

    /** How often it was asked. */
    public int asked() {
        return asked;
    }

    @Override
    public void handlePendingJavascriptInvocations(List<? extends PendingJavaScriptInvocation> invocations) {
        for (PendingJavaScriptInvocation invocation : invocations) {
            if (invocation.getInvocation().getExpression().contains(question)) {
                asked++;
                invocation.complete(JacksonUtils.getMapper().valueToTree(answer));
            }
        }
    }

    @Override
    public void awaitBeforeLookup() {
        before.awaitBeforeLookup();
    }

    @Override
    public void awaitAfterLookup() {
        before.awaitAfterLookup();
    }

    @Override
    public List<Component> getAllChildren(Component component) {
        return before.getAllChildren(component);
    }

    @Override
    public @Nullable String getLabel(Component component) {
        return before.getLabel(component);
    }

    @Override
    public void close() {
        KaribuConfig.INSTANCE.setTestingLifecycleHook(before);
    }
}
