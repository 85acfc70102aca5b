package org.evenhand.people;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Lets two applications live in one JVM: the one that starts later puts a strategy of its own in place for all, while
 * filters of the first still hold theirs. This one does whatever is in place now.
 */
final class LatestContexts implements SecurityContextHolderStrategy {

    private final SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();

    /** Must be called before the first application starts. */
    static void use() {
        SecurityContextHolder.setContextHolderStrategy(new LatestContexts());
    }

    private SecurityContextHolderStrategy latest() {
        SecurityContextHolderStrategy now = SecurityContextHolder.getContextHolderStrategy();
        return now == this ? before : now;
    }

    @Override
    public void clearContext() {
        latest().clearContext();
    }

    @Override
    public SecurityContext getContext() {
        return latest().getContext();
    }

    @Override
    public void setContext(SecurityContext context) {
        latest().setContext(context);
    }

    @Override
    public SecurityContext createEmptyContext() {
        return latest().createEmptyContext();
    }
}
