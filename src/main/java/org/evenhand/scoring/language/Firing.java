package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One time that a rule fired for a bid: the facts it matched, from which everything else is worked out. */
public final class Firing {
    private final Rule rule;
    private final Frame frame;

    Firing(Rule rule, @Nullable Object[] facts) {
        this.rule = rule;
        this.frame = new Frame(facts);
    }

    @Nullable
    Object[] matched() {
        return frame.facts();
    }

    /** The rule that fired. */
    public Rule rule() {
        return rule;
    }

    /**
     * The fraction it gives; null for a rule that fails a bid or only says something.
     *
     * @throws RuleTrouble where it cannot be worked out
     */
    public @Nullable BigDecimal fraction() {
        Numeric given = rule.given();
        return given == null ? null : given.value(frame);
    }

    /** Why the rule fails the bid; empty where it does not. */
    public Optional<String> fails() {
        return rule.consequence().fail().map(why -> why.in(frame));
    }

    /** What the rule says for the fraction it gives. */
    public Optional<String> because() {
        return rule.consequence().give().map(give -> give.because().in(frame));
    }

    /** What the rule says beside its result. */
    public List<String> notices() {
        List<Sentence> notices = rule.consequence().notices();
        return notices.isEmpty()
                ? List.of()
                : notices.stream().map(notice -> notice.in(frame)).toList();
    }

    /**
     * The arithmetic of the fraction with its figures filled in: {@code min(1, 900 ÷ 1300)}; empty where it gives none.
     *
     * @param asFactor whether a sum stands in parentheses, to be multiplied
     */
    public Optional<String> working(boolean asFactor) {
        return rule.consequence().give().map(give -> written(give.fraction(), asFactor));
    }

    private String written(Numeric fraction, boolean asFactor) {
        StringBuilder out = new StringBuilder();
        fraction.write(out, frame);
        return asFactor && fraction.binding() < 2 ? "(" + out + ")" : out.toString();
    }

    /** The fact matched by each pattern; patterns of branches not taken are left out. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        for (Object fact : frame.facts()) {
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    /**
     * Figure that the rule bound, in the order of its text.
     *
     * @param field the field's name
     * @param fact the fact it was read from
     * @param value as a reader sees it
     */
    public record Bound(String field, Object fact, String value) {}

    /** Everything the rule bound. */
    public List<Bound> bound() {
        List<Bound> bound = new ArrayList<>();
        for (Rule.Binding binding : rule.bindings()) {
            Object fact = frame.fact(binding.pattern());
            if (fact != null) {
                StringBuilder value = new StringBuilder();
                switch (binding.node()) {
                    case Numeric.Field number when number.orNull(frame) == null -> value.append("not given");
                    case Text text -> value.append(text.text(frame));
                    case Node node -> node.write(value, frame);
                }
                bound.add(new Bound(binding.field(), fact, value.toString()));
            }
        }
        return bound;
    }
}
