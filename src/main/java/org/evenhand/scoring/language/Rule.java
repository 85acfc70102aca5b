package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule that has been read and checked: what it is called, what it matches and what it does. */
public final class Rule {

    /**
     * Consequence of a rule when it fires: it gives a fraction, or fails the bid, or only says something.
     *
     * @param notices said beside either
     */
    record Consequence(Optional<Give> give, Optional<Sentence> fail, List<Sentence> notices) {

        /** A fraction and what the rule says for it. */
        record Give(Numeric fraction, Sentence because) {}
    }

    /**
     * A name given to a field: {@code $q : quantity}.
     *
     * @param name with its dollar sign
     * @param pattern the pattern whose fact holds the field
     */
    record Binding(String name, String field, int pattern, Node node) {}

    /** Way of combining results where a rule fires more than once for a bid. */
    public enum Combine {
        /** It is a mistake. */
        NONE,
        /** Add the fractions up. */
        SUM,
        /** Take the highest fraction. */
        HIGHEST;

        static @Nullable Combine named(String word) {
            return word.equals("sum") ? SUM : word.equals("highest") ? HIGHEST : null;
        }

        /** The word of the {@code @combine} annotation. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String name;
    private final String criterion;
    private final Combine combine;
    private final String drl;
    private final int line;
    private final List<List<PatternUse>> branches;
    private final Consequence consequence;
    private final List<Binding> bindings;
    private final int patterns;
    private final @Nullable Numeric given;

    Rule(
            String name,
            String criterion,
            Combine combine,
            String drl,
            int line,
            List<List<PatternUse>> branches,
            Consequence consequence,
            List<Binding> bindings) {
        this.name = name;
        this.criterion = criterion;
        this.combine = combine;
        this.drl = drl;
        this.line = line;
        this.branches = List.copyOf(branches);
        this.consequence = consequence;
        this.given = consequence.give().map(Consequence.Give::fraction).orElse(null);
        this.bindings = List.copyOf(bindings);
        this.patterns = 1
                + branches.stream()
                        .flatMap(List::stream)
                        .mapToInt(PatternUse::index)
                        .max()
                        .orElse(-1);
    }

    /** The rule's name. */
    public String name() {
        return name;
    }

    /** The criterion it scores. */
    public String criterion() {
        return criterion;
    }

    /** What to do where it fires more than once for a bid. */
    public Combine combine() {
        return combine;
    }

    /** The rule's own text, from {@code rule} to {@code end}. */
    public String drl() {
        return drl;
    }

    /** The line its text starts on, in the file it came from. */
    public int line() {
        return line;
    }

    /** Whether it can fail a bid. */
    public boolean canFail() {
        return consequence.fail().isPresent();
    }

    /** Whether it says something beside its result. */
    public boolean says() {
        return !consequence.notices().isEmpty();
    }

    /** Whether it reads facts of this type. */
    public boolean reads(FactType type) {
        return branches.stream().flatMap(List::stream).anyMatch(use -> use.type() == type);
    }

    /** The fixed key values it names for facts of this type, in order. */
    public Set<String> keys(FactType type) {
        Set<String> keys = new LinkedHashSet<>();
        for (List<PatternUse> branch : branches) {
            for (PatternUse use : branch) {
                String key = use.key();
                if (use.type() == type && key != null) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** Whether some pattern for facts of this type leaves the key open, so that any fact may match. */
    public boolean readsAnyOf(FactType type) {
        return branches.stream().flatMap(List::stream).anyMatch(use -> use.type() == type && use.key() == null);
    }

    /** The same rule with these patterns only; their places stay. */
    Rule withPatterns(List<PatternUse> patterns) {
        return new Rule(name, criterion, combine, drl, line, List.of(patterns), consequence, bindings);
    }

    List<List<PatternUse>> branches() {
        return branches;
    }

    @Nullable
    Numeric given() {
        return given;
    }

    Consequence consequence() {
        return consequence;
    }

    int patterns() {
        return patterns;
    }

    List<Binding> bindings() {
        return new ArrayList<>(bindings);
    }

    @Override
    public String toString() {
        return name;
    }
}
