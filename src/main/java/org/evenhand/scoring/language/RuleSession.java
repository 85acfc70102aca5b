package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
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

    private final List<ExecutableRule> rules;
    private final KieSession session;
    private final List<Firing> fired = new ArrayList<>();

    /** A session of these rules over facts that hold for every bid. */
    public RuleSession(List<Rule> rules, Collection<?> standing) {
        this.rules = new ArrayList<>();
        ModelImpl model = new ModelImpl();
        for (int i = 0; i < rules.size(); i++) {
            ExecutableRule executable = new ExecutableRule(rules.get(i), i, fired);
            executable.addTo(model);
            this.rules.add(executable);
        }
        KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
        this.session = base.newKieSession();
        for (Object fact : standing) {
            session.insert(fact);
        }
    }

    /**
     * Fires the rules for one bid.
     *
     * @throws RuleTrouble where a rule takes too many steps or cannot be worked out
     */
    public List<Firing> fire(Collection<?> ofBid) {
        fired.clear();
        rules.forEach(ExecutableRule::startBid);
        List<FactHandle> handles = new ArrayList<>(ofBid.size());
        try {
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
            for (FactHandle handle : handles) {
                session.delete(handle);
            }
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
        session.dispose();
    }
}
