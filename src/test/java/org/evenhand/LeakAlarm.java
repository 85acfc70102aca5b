package org.evenhand;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a class of tests during which the pool said that somebody lost a connection; it names where that was taken. */
public final class LeakAlarm extends AppenderBase<ILoggingEvent> implements AfterAllCallback {

    private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
        HEARD.add(event.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        List<String> lost = heard();
        if (!lost.isEmpty()) {
            throw new AssertionError("Connections did not come back:\n" + String.join("\n", lost));
        }
    }

    /** What the pool said since somebody last asked. */
    static List<String> heard() {
        List<String> lost = new ArrayList<>();
        for (String one = HEARD.poll(); one != null; one = HEARD.poll()) {
            lost.add(one);
        }
        return lost;
    }
}
