package org.evenhand.scoring.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;

/** The Drools variables of one branch, by pattern. */
final class Variables {
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
