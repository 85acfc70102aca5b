package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Runs rules over the facts of one bid after the other in one Drools session. Facts of the contract and the pool stay in
 * the session; those of a bid are taken out before the next. Not for several threads at once.
 */
public final class RuleSession implements AutoCloseable {
    /** How often all rules together may fire for one bid. */
    private static final int FIRINGS = 10_000;

    private final @Nullable KieSession session;
    private final List<ExecutableRule> rules;
    private final List<Firing> fired;

    RuleSession(@Nullable KieSession session, List<ExecutableRule> rules, List<Firing> fired, Collection<?> standing) {
        this.session = session;
        this.rules = rules;
        this.fired = fired;
        if (session != null) {
            standing.forEach(session::insert);
        }
    }

    /**
     * Fires the rules for one bid.
     *
     * @throws RuleTrouble where a rule takes too many steps or cannot be worked out
     */
    public List<Firing> fire(Collection<?> ofBid) {
        if (session == null) {
            return List.of();
        }
        fired.clear();
        rules.forEach(ExecutableRule::startBid);
        List<FactHandle> handles = new ArrayList<>(ofBid.size());
        try {
            handles.add(session.insert(new BidAtHand()));
            for (Object fact : ofBid) {
                handles.add(session.insert(fact));
            }
            if (session.fireAllRules(FIRINGS + 1) > FIRINGS) {
                throw new RuleTrouble(
                        "the rules fire more than " + FIRINGS + " times for one bid; make their conditions narrower");
            }
            return List.copyOf(fired);
        } catch (RuntimeException e) {
            throw troubleIn(e);
        } finally {
            handles.forEach(session::delete);
        }
    }

    private static RuntimeException troubleIn(RuntimeException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleTrouble trouble) {
                return trouble;
            }
        }
        return wrapped;
    }

    @Override
    public void close() {
        if (session != null) {
            session.dispose();
        }
    }
}
