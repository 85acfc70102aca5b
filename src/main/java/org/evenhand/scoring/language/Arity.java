package org.evenhand.scoring.language;

import java.util.List;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;

/** Drools' model has one method for each number of variables; this is the only place that counts them out. */
final class Arity {
    /** How many earlier patterns a pattern may be joined to. */
    static final int MOST = 5;

    private Arity() {}

    /** A condition on a fact and those matched before it. */
    interface Joined {
        boolean holds(Object fact, Object[] others);
    }

    static void join(PatternDef<Object> pattern, String id, List<Variable<Object>> v, Joined joined) {
        switch (v.size()) {
            case 1 -> pattern.expr(id, v.get(0), (fact, a) -> joined.holds(fact, new Object[] {a}));
            case 2 -> pattern.expr(id, v.get(0), v.get(1), (fact, a, b) -> joined.holds(fact, new Object[] {a, b}));
            case 3 ->
                pattern.expr(
                        id,
                        v.get(0),
                        v.get(1),
                        v.get(2),
                        (fact, a, b, c) -> joined.holds(fact, new Object[] {a, b, c}));
            case 4 ->
                pattern.expr(
                        id,
                        v.get(0),
                        v.get(1),
                        v.get(2),
                        v.get(3),
                        (fact, a, b, c, d) -> joined.holds(fact, new Object[] {a, b, c, d}));
            case 5 ->
                pattern.expr(
                        id,
                        v.get(0),
                        v.get(1),
                        v.get(2),
                        v.get(3),
                        v.get(4),
                        (fact, a, b, c, d, e) -> joined.holds(fact, new Object[] {a, b, c, d, e}));
            default -> throw new IllegalStateException("A pattern joins at most five others");
        }
    }
}
