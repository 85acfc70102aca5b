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

    private final RuleBase lender;
    private final Collection<?> standing;
    private RuleBase.@Nullable Network network;
    private @Nullable KieSession session;

    RuleSession(RuleBase lender, Collection<?> standing) {
        this.lender = lender;
        this.standing = standing;
    }

    /**
     * Fires the rules for one bid.
     *
     * @throws RuleTrouble where a rule takes too many steps or cannot be worked out
     */
    public List<Firing> fire(Collection<?> ofBid) {
        if (lender.isEmpty()) {
            return List.of();
        }
        RuleBase.Network lent = lent();
        lent.startBid();
        try {
            return fire(opened(lent), lent, ofBid);
        } catch (RuntimeException e) {
            // Drools was stopped in the middle of its work, so this session is of no more use; the next bid gets
            // another.
            dispose();
            throw troubleIn(e);
        }
    }

    private RuleBase.Network lent() {
        RuleBase.Network lent = network;
        if (lent == null) {
            lent = lender.lend();
            network = lent;
        }
        return lent;
    }

    private static List<Firing> fire(KieSession open, RuleBase.Network lent, Collection<?> ofBid) {
        List<FactHandle> handles = new ArrayList<>(ofBid.size() + 1);
        handles.add(open.insert(new BidAtHand()));
        for (Object fact : ofBid) {
            handles.add(open.insert(fact));
        }
        if (open.fireAllRules(FIRINGS + 1) > FIRINGS) {
            throw new RuleTrouble(
                    "the rules fire more than " + FIRINGS + " times for one bid; make their conditions narrower");
        }
        List<Firing> firings = List.copyOf(lent.fired());
        handles.forEach(open::delete);
        return firings;
    }

    private KieSession opened(RuleBase.Network lent) {
        KieSession open = session;
        if (open == null) {
            open = lent.base().newKieSession();
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

    private void dispose() {
        KieSession open = session;
        session = null;
        if (open != null) {
            open.dispose();
        }
    }

    @Override
    public void close() {
        dispose();
        RuleBase.Network lent = network;
        network = null;
        if (lent != null) {
            lender.giveBack(lent);
        }
    }

    /**
     * Says to Drools that another bid is at hand. Every rule begins with it, so that a rule which only asks that something is
     * not there fires anew for each bid, and not once for a session.
     */
    static final class BidAtHand {}
}
