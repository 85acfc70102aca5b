package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Rules built into a Drools rule base, from which sessions are opened. One session at a time. */
public final class RuleBase {
    private final List<ExecutableRule> executable = new ArrayList<>();
    private final List<Firing> fired = new ArrayList<>();
    private final Map<FactType, Set<String>> keys = new EnumMap<>(FactType.class);
    private final Set<FactType> whole = new HashSet<>();
    private final @Nullable KieBase base;

    /** Builds the rules; no rules make a base that never fires. */
    public RuleBase(List<Rule> rules) {
        ModelImpl model = new ModelImpl();
        for (int i = 0; i < rules.size(); i++) {
            ExecutableRule rule = new ExecutableRule(rules.get(i), i, fired);
            rule.addTo(model);
            executable.add(rule);
        }
        for (FactType type : FactType.values()) {
            Set<String> named = new HashSet<>();
            for (Rule rule : rules) {
                named.addAll(rule.keys(type));
                if (rule.readsAnyOf(type)) {
                    whole.add(type);
                }
            }
            keys.put(type, named);
        }
        base = rules.isEmpty() ? null : KieBaseBuilder.createKieBaseFromModel(model);
    }

    /** Whether there is no rule in it. */
    public boolean isEmpty() {
        return base == null;
    }

    /** Whether any rule reads the fact of this type and key; others need not be inserted. */
    public boolean reads(FactType type, String key) {
        return whole.contains(type) || keys.getOrDefault(type, Set.of()).contains(key);
    }

    /** Opens a session over facts that hold for every bid. */
    public RuleSession open(Collection<?> standing) {
        return new RuleSession(base, executable, fired, standing);
    }
}
