package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Runs rules over the facts of one bid after the other in one Drools session. Facts of the contract and the pool stay in
 * the session; those of a bid are taken out before the next. Not for several threads at once.
 */
public final class RuleSession implements AutoCloseable {
    /** How often all rules together may fire for one bid. */
    private static final int FIRINGS = 10_000;

    private final @Nullable KieBase base;
    private final List<ExecutableRule> rules;
    private final List<Firing> fired;
    private final Collection<?> standing;
    private @Nullable KieSession session;

    RuleSession(@Nullable KieBase base, List<ExecutableRule> rules, List<Firing> fired, Collection<?> standing) {
        this.base = base;
        this.rules = rules;
        this.fired = fired;
        this.standing = standing;
    }

    /**
     * Fires the rules for one bid.
     *
     * @throws RuleTrouble where a rule takes too many steps or cannot be worked out
     */
    public List<Firing> fire(Collection<?> ofBid) {
        if (base == null) {
            return List.of();
        }
        fired.clear();
        rules.forEach(ExecutableRule::startBid);
        try {
            return fire(opened(base), ofBid);
        } catch (RuntimeException e) {
            // Drools was stopped in the middle of its work, so this session is of no more use; the next bid gets
            // another.
            close();
            throw troubleIn(e);
        }
    }

    private List<Firing> fire(KieSession open, Collection<?> ofBid) {
        List<FactHandle> handles = new ArrayList<>(ofBid.size() + 1);
        handles.add(open.insert(new BidAtHand()));
        for (Object fact : ofBid) {
            handles.add(open.insert(fact));
        }
        if (open.fireAllRules(FIRINGS + 1) > FIRINGS) {
            throw new RuleTrouble(
                    "the rules fire more than " + FIRINGS + " times for one bid; make their conditions narrower");
        }
        List<Firing> firings = List.copyOf(fired);
        handles.forEach(open::delete);
        return firings;
    }

    private KieSession opened(KieBase rulesBuilt) {
        KieSession open = session;
        if (open == null) {
            open = rulesBuilt.newKieSession();
            session = open;
            standing.forEach(open::insert);
        }
        return open;
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
        KieSession open = session;
        session = null;
        if (open != null) {
            open.dispose();
        }
    }
}
