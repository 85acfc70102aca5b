package org.evenhand.scoring.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Rules from which sessions are opened. What Drools builds of them serves one session at a time: it is lent to a session,
 * given back when that is closed, and built again only where two are open at once.
 */
public final class RuleBase {
    private final List<Rule> rules;
    private final Map<FactType, Set<String>> keys = new EnumMap<>(FactType.class);
    private final Set<FactType> whole = EnumSet.noneOf(FactType.class);
    private final Deque<Network> idle = new ArrayDeque<>();

    /** Takes rules, which are built when a session is opened; no rules make a base that never fires. */
    public RuleBase(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (FactType type : FactType.values()) {
            Set<String> named = new TreeSet<>();
            for (Rule rule : rules) {
                named.addAll(rule.keys(type));
                if (rule.readsAnyOf(type)) {
                    whole.add(type);
                }
            }
            keys.put(type, named);
        }
    }

    /**
     * Network that Drools builds of the rules.
     *
     * @param fired where the rules write that they fired
     */
    record Network(KieBase base, List<ExecutableRule> rules, List<Firing> fired) {
        /** Forgets the bid before. */
        void startBid() {
            fired.clear();
            rules.forEach(ExecutableRule::startBid);
        }
    }

    private Network build() {
        List<Firing> fired = new ArrayList<>();
        List<ExecutableRule> executable = new ArrayList<>();
        ModelImpl model = new ModelImpl();
        for (int i = 0; i < rules.size(); i++) {
            ExecutableRule rule = new ExecutableRule(rules.get(i), i, fired);
            rule.addTo(model);
            executable.add(rule);
        }
        return new Network(KieBaseBuilder.createKieBaseFromModel(model), executable, fired);
    }

    /** Whether there is no rule in it. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Whether some rule leaves the key of this type open, so that every fact of it must be inserted. */
    public boolean readsAnyOf(FactType type) {
        return whole.contains(type);
    }

    /** Whether some rule reads the fact of this type and key. */
    public boolean reads(FactType type, String key) {
        return whole.contains(type) || keys(type).contains(key);
    }

    /** The keys of this type that the rules name, sorted; facts with other keys need not be inserted. */
    public Set<String> keys(FactType type) {
        return keys.getOrDefault(type, Set.of());
    }

    /** Opens a session over facts that hold for every bid. */
    public RuleSession open(Collection<?> standing) {
        return new RuleSession(this, standing);
    }

    Network lend() {
        synchronized (idle) {
            Network free = idle.poll();
            return free != null ? free : build();
        }
    }

    void giveBack(Network network) {
        network.startBid();
        synchronized (idle) {
            idle.push(network);
        }
    }
}
