package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.shared.figures.Decimals;

/** The sentence with which a rule explains itself, with gaps for what it bound: {@code "{q} of 1,300 hours"}. */
final class Sentence {
    private final List<Object> parts;

    private Sentence(List<Object> parts) {
        this.parts = parts;
    }

    static Sentence read(Token text, Scope scope) throws Misread {
        List<Object> parts = new ArrayList<>();
        String pattern = text.text();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                throw new Misread(text.offset(), "The gap that { opens is not closed; write {name}");
            }
            String name = pattern.substring(open + 1, close);
            parts.add(pattern.substring(from, open));
            parts.add(scope.gap(name)
                    .orElseThrow(() -> Misread.unknownName(
                            text.offset(), "{" + name + "} fills in nothing. " + scope.unknown("$" + name))));
            from = close + 1;
        }
        parts.add(pattern.substring(from));
        return new Sentence(List.copyOf(parts));
    }

    /** The sentence for these facts. */
    public String in(Frame frame) {
        StringBuilder out = new StringBuilder();
        for (Object part : parts) {
            switch (part) {
                case Numeric.Field field -> {
                    BigDecimal number = field.orNull(frame);
                    out.append(number == null ? "(not given)" : Decimals.readable(number));
                }
                case Text text -> out.append(text.text(frame));
                case Node node -> node.write(out, frame);
                default -> out.append(part);
            }
        }
        return out.toString();
    }
}
