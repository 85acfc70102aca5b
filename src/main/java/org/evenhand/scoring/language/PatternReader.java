package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Reads the conditions of a rule: patterns joined by and, or, not. An {@code or} makes branches, each a plain list of
 * patterns; the patterns of all branches are numbered through.
 */
final class PatternReader {
    private static final int MOST_PATTERNS = 64;
    private static final int MOST_IN_BRANCH = 48;
    private static final int MOST_BRANCHES = 12;

    private final SourceText source;
    private final Scope scope;
    private final Vocabulary vocabulary;
    private final List<RuleMistake> mistakes;
    private final int mistakesBefore;
    private int patterns;

    PatternReader(SourceText source, Scope scope, Vocabulary vocabulary, List<RuleMistake> mistakes) {
        this.source = source;
        this.scope = scope;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
        this.mistakesBefore = mistakes.size();
    }

    List<List<PatternUse>> branches(AndDescr lhs) {
        List<List<PatternUse>> branches = new ArrayList<>();
        branches.add(List.of());
        try {
            branches = and(lhs, branches, scope);
            if (patterns == 0 && mistakes.size() == mistakesBefore) {
                throw new Misread(
                        lhs.getStartCharacter(),
                        "Nothing stands after when; write at least one pattern, as in Offer( measure == \"…\" )");
            }
            for (List<PatternUse> branch : branches) {
                if (branch.size() > MOST_IN_BRANCH) {
                    throw new Misread(
                            lhs.getStartCharacter(),
                            "A rule joins at most " + MOST_IN_BRANCH + " patterns; split it up");
                }
            }
        } catch (Misread misread) {
            report(misread);
        }
        return branches;
    }

    private List<List<PatternUse>> and(ConditionalElementDescr all, List<List<PatternUse>> before, Scope names)
            throws Misread {
        List<List<PatternUse>> branches = before;
        for (Object part : all.getDescrs()) {
            if (patterns == MOST_PATTERNS) {
                throw new Misread(
                        ((BaseDescr) part).getStartCharacter(),
                        "A rule has at most " + MOST_PATTERNS + " patterns; split it up");
            }
            branches = element((BaseDescr) part, branches, names);
        }
        return branches;
    }

    private List<List<PatternUse>> element(BaseDescr part, List<List<PatternUse>> before, Scope names) throws Misread {
        return switch (part) {
            case PatternDescr pattern -> appended(before, () -> pattern(pattern, names, false));
            case NotDescr not -> appended(before, () -> absent(not, names));
            case AndDescr and -> and(and, before, names);
            case OrDescr or -> {
                List<List<PatternUse>> branches = new ArrayList<>();
                for (Object side : or.getDescrs()) {
                    branches.addAll(element((BaseDescr) side, before, names.inner()));
                }
                if (branches.size() > MOST_BRANCHES) {
                    throw new Misread(
                            part.getStartCharacter(),
                            "More than " + MOST_BRANCHES + " ways to match; write more rules");
                }
                yield branches;
            }
            default ->
                throw new Misread(
                        part.getStartCharacter(),
                        "Only patterns joined by and, or, not may stand here; "
                                + part.getClass()
                                        .getSimpleName()
                                        .replace("Descr", "")
                                        .toLowerCase(Locale.ROOT)
                                + " is not part of the language");
        };
    }

    /** Reads one pattern or its absence. */
    private interface OnePattern {
        PatternUse read() throws Misread;
    }

    /** The branches with one more pattern; after a mistake the other patterns are read on, so that all are found. */
    private List<List<PatternUse>> appended(List<List<PatternUse>> branches, OnePattern one) throws Misread {
        PatternUse more;
        try {
            more = one.read();
        } catch (Misread misread) {
            report(misread);
            return branches;
        }
        List<List<PatternUse>> longer = new ArrayList<>();
        for (List<PatternUse> branch : branches) {
            List<PatternUse> whole = new ArrayList<>(branch);
            whole.add(more);
            longer.add(List.copyOf(whole));
        }
        return longer;
    }

    private void report(Misread misread) {
        if (!misread.mayFollow() || mistakes.size() == mistakesBefore) {
            mistakes.add(source.mistake(misread));
        }
    }

    private PatternUse absent(NotDescr not, Scope names) throws Misread {
        if (not.getDescrs().size() != 1 || !(not.getDescrs().get(0) instanceof PatternDescr pattern)) {
            throw new Misread(
                    not.getStartCharacter(), "Write not before one pattern, as in not Answer( fact == \"…\" )");
        }
        return pattern(pattern, names.inner(), true);
    }

    private PatternUse pattern(PatternDescr pattern, Scope names, boolean absent) throws Misread {
        if (pattern.getObjectType() == null) {
            throw new Misread(
                    pattern.getStartCharacter(),
                    "A pattern names a type of fact, as in Offer( … ); there are no paths");
        }
        FactType type = FactType.named(String.valueOf(pattern.getObjectType()))
                .orElseThrow(() -> new Misread(pattern.getStartCharacter(), unknownType(pattern.getObjectType())));
        if (pattern.getSource() != null || !pattern.getBehaviors().isEmpty()) {
            throw new Misread(
                    pattern.getStartCharacter(),
                    "A pattern reads the facts there are; take out from, over and entry-point");
        }
        if (pattern.isQuery()
                || pattern.isUnification()
                || !pattern.getAnnotations().isEmpty()) {
            throw new Misread(
                    pattern.getStartCharacter(), "Write the pattern plainly: " + type.word() + "( field == … )");
        }
        int index = patterns++;
        names.enter(type, index, pattern.getIdentifier());
        ConstraintReader constraints = new ConstraintReader(source.text(), names, type, index, vocabulary);
        for (Object constraint : pattern.getConstraint().getDescrs()) {
            if (!(constraint instanceof ExprConstraintDescr expression)
                    || expression.getType() != ExprConstraintDescr.Type.NAMED
                    || expression.isNegated()) {
                throw new Misread(
                        ((BaseDescr) constraint).getStartCharacter(),
                        "Name the field, as in " + type.fields().get(0) + " == \"…\"");
            }
            try {
                constraints.read(expression);
            } catch (Misread misread) {
                // The other conditions are read on, so that every mistake is found in one go.
                report(misread);
            }
        }
        if (type.needsKey() && constraints.key() == null) {
            throw new Misread(
                    pattern.getStartCharacter(),
                    "Say which one: write " + type.word() + "( " + type.key() + " == \"…\", … )");
        }
        Set<Integer> earlier = new LinkedHashSet<>(constraints.reads());
        earlier.remove(index);
        if (earlier.size() > Arity.MOST) {
            throw new Misread(
                    pattern.getStartCharacter(),
                    "A pattern may use names from at most " + Arity.MOST + " others; split the rule up");
        }
        return new PatternUse(index, type, constraints.key(), absent, constraints.conditions(), List.copyOf(earlier));
    }

    private static String unknownType(String word) {
        return "A rule cannot see “"
                + word
                + "”"
                + Hints.suggestion(word, FactType.words())
                + " It may see "
                + String.join(", ", FactType.words())
                + ", and nothing of who the provider is";
    }
}
