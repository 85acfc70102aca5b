package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Drools;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.kie.api.runtime.rule.RuleContext;

/**
 * A rule built straight into Drools' executable model. Its conditions are our own checked nodes, interpreted; there is
 * no text left that anything could compile.
 */
final class ExecutableRule {
    private final Rule rule;
    private final int number;
    private final List<Firing> fired;
    private Frame frame;

    ExecutableRule(Rule rule, int number, List<Firing> fired) {
        this.rule = rule;
        this.number = number;
        this.fired = fired;
        this.frame = new Frame(new Object[rule.patterns()]);
    }

    /** Gives the rule its full number of steps again. */
    void startBid() {
        frame = new Frame(new Object[rule.patterns()]);
    }

    /** Adds one Drools rule for each branch. */
    void addTo(ModelImpl model) {
        for (int branch = 0; branch < rule.branches().size(); branch++) {
            model.addRule(branch(rule.branches().get(branch), branch));
        }
    }

    private org.drools.model.Rule branch(List<PatternUse> patterns, int branch) {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        Variables variables = new Variables(number + "b" + branch);
        items.add(PatternDSL.pattern(
                PatternDSL.declarationOf(RuleSession.BidAtHand.class, "bid" + number + "b" + branch)));
        for (PatternUse use : patterns) {
            PatternDef<Object> pattern = pattern(use, variables, indexes);
            items.add(use.absent() ? PatternDSL.not(pattern) : pattern);
            if (!use.absent()) {
                indexes.add(use.index());
            }
        }
        items.add(PatternDSL.execute((Drools drools) ->
                fire(indexes, ((RuleContext) drools).getMatch().getObjects())));
        return PatternDSL.rule("r" + number + "b" + branch).build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    /** Drools hands over what matched in the order of the patterns, with things of its own where a not stands. */
    private void fire(List<Integer> indexes, List<Object> matched) {
        Object[] record = new Object[rule.patterns()];
        int next = 0;
        for (Object fact : matched) {
            if (fact instanceof Fact) {
                record[indexes.get(next++)] = fact;
            }
        }
        charge();
        fired.add(new Firing(rule, record));
    }

    /** What the consequence will cost is counted now, so that firing often is not free of charge. */
    private void charge() {
        try {
            Numeric given = rule.given();
            frame.steps(given == null ? 1 : given.steps());
        } catch (RuleTrouble trouble) {
            throw trouble.in(rule);
        }
    }

    private PatternDef<Object> pattern(PatternUse use, Variables variables, List<Integer> before) {
        PatternDef<Object> pattern = PatternDSL.pattern(variables.of(use));
        String id = number + "p" + use.index();
        String key = use.key();
        if (key != null) {
            pattern.expr(id + "key", hasKey(use.type(), key));
        }
        List<Integer> earlier = use.earlier();
        if (earlier.isEmpty() && !before.isEmpty()) {
            // Joined to what was matched before by a condition that only counts, so that no join is free of charge.
            earlier = List.of(before.get(before.size() - 1));
        }
        if (earlier.isEmpty()) {
            pattern.expr(id + "all", (Predicate1<Object>) fact -> holds(use, fact));
        } else {
            List<Integer> joined = earlier;
            Arity.join(pattern, id + "all", joined.stream().map(variables::at).toList(), (fact, others) -> {
                for (int i = 0; i < others.length; i++) {
                    frame.put(joined.get(i), others[i]);
                }
                return holds(use, fact);
            });
        }
        return pattern;
    }

    private boolean holds(PatternUse use, Object fact) {
        try {
            frame.step();
            frame.put(use.index(), fact);
            for (Condition condition : use.conditions()) {
                if (!condition.holds(frame)) {
                    return false;
                }
            }
            return true;
        } catch (RuleTrouble trouble) {
            throw trouble.in(rule);
        }
    }

    private static Predicate1<Object> hasKey(FactType type, String key) {
        return switch (type) {
            case OFFER -> fact -> ((Fact.Offer) fact).measure().equals(key);
            case TALLY -> fact -> ((Fact.Tally) fact).offer().measure().equals(key);
            case OUTCOME -> fact -> ((Fact.Outcome) fact).indicator().equals(key);
            case ANSWER -> fact -> ((Fact.Answer) fact).fact().equals(key);
            case MARK -> fact -> ((Fact.Mark) fact).criterion().equals(key);
            case POOL -> fact -> ((Fact.Pool) fact).figure().equals(key);
            case PRICE, CONTRACT -> throw new IllegalStateException(type + " has no key");
        };
    }

    /** The Drools variables of one branch, by pattern. */
    static final class Variables {
        private final String prefix;
        private final Map<Integer, Variable<Object>> byPattern = new HashMap<>();

        Variables(String prefix) {
            this.prefix = "v" + prefix + "p";
        }

        @SuppressWarnings("unchecked") // Drools wants the class of the fact; the nodes cast by themselves
        Variable<Object> of(PatternUse use) {
            return byPattern.computeIfAbsent(
                    use.index(),
                    index -> PatternDSL.declarationOf((Class<Object>) use.type().type(), prefix + index));
        }

        Variable<Object> at(int pattern) {
            return Objects.requireNonNull(byPattern.get(pattern));
        }
    }
}
