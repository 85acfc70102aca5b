package org.evenhand.scoring.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.shared.figures.Decimals;

/** Writes the text of one rule, in the shape that {@code docs/rules.md} teaches. */
final class Drl {
    private static final int LONGEST_TITLE = 200;

    private final Criterion criterion;
    private final List<String> patterns = new ArrayList<>();

    private Drl(Criterion criterion) {
        this.criterion = criterion;
    }

    static Drl of(Criterion criterion) {
        return new Drl(criterion);
    }

    /** The name of a criterion's rule: its id and title. A title is data, so what could end the text is replaced. */
    static String name(Criterion criterion) {
        StringBuilder name = new StringBuilder(criterion.id().value()).append(' ');
        String title = criterion.title();
        for (int i = 0; i < Math.min(title.length(), LONGEST_TITLE); i++) {
            char c = title.charAt(i);
            name.append(c == '"' ? '\'' : c == '\\' ? '/' : unseen(c) ? ' ' : c);
        }
        return name.toString().strip();
    }

    /** Characters that a rule may not hold, because no reader sees them or because they turn the text round. */
    private static boolean unseen(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    Drl when(String pattern) {
        patterns.add(pattern);
        return this;
    }

    Drl whenPool(String figure, String bindings) {
        return when("Pool( figure == " + text(figure) + ", " + bindings + " )");
    }

    String give(String fraction, String because) {
        return write("give( " + fraction + ", " + text(because) + " );");
    }

    String fail(String because) {
        return write("fail( " + text(because) + " );");
    }

    private String write(String consequence) {
        StringBuilder rule = new StringBuilder();
        rule.append("rule \"").append(name(criterion)).append("\"\n");
        rule.append("    @criterion(").append(text(criterion.id().value())).append(")\n");
        rule.append("when\n");
        patterns.forEach(pattern -> rule.append("    ").append(pattern).append('\n'));
        return rule.append("then\n    ").append(consequence).append("\nend").toString();
    }

    /** A text literal; braces are gaps, so they are left to the caller. */
    static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }

    /** A number literal; in parentheses where it is below zero. */
    static String number(BigDecimal value) {
        String plain = Decimals.plain(value);
        return value.signum() < 0 ? "(" + plain + ")" : plain;
    }
}
