package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.evenhand.scoring.language.Token.Sort;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the parentheses of one pattern: bindings, the key and other conditions. */
final class ConstraintReader {
    private final String source;
    private final Scope scope;
    private final FactType type;
    private final int pattern;
    private final Vocabulary vocabulary;
    private final List<Condition> conditions = new ArrayList<>();
    private final Set<Integer> reads = new LinkedHashSet<>();
    private @Nullable String key;

    ConstraintReader(String source, Scope scope, FactType type, int pattern, Vocabulary vocabulary) {
        this.source = source;
        this.scope = scope;
        this.type = type;
        this.pattern = pattern;
        this.vocabulary = vocabulary;
    }

    @Nullable
    String key() {
        return key;
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    Set<Integer> reads() {
        return reads;
    }

    void read(ExprConstraintDescr constraint) throws Misread {
        int start = constraint.getStartCharacter();
        int end = constraint.getEndCharacter() + 1;
        if (start < 0 || end > source.length() || end < start || !same(source.substring(start, end), constraint)) {
            throw new Misread(Math.max(0, start), "Write this condition without a comment inside it");
        }
        List<Token> tokens = Tokens.of(source, start, end);
        if (tokens.size() > 2
                && tokens.get(0).sort() == Sort.BINDING
                && tokens.get(1).is(":")) {
            bind(tokens);
            return;
        }
        ExpressionReader reader = new ExpressionReader(tokens, scope);
        Condition condition = reader.condition();
        reader.expectEnd();
        for (Token token : tokens) {
            if (token.sort() == Sort.BINDING) {
                Rule.Binding binding = scope.bindings().get(token.text());
                if (binding != null) {
                    reads.add(binding.pattern());
                }
            }
        }
        String fixed = fixedKey(condition);
        if (fixed == null) {
            conditions.add(condition);
        } else if (key == null) {
            vocabulary.check(type, fixed, start);
            key = type == FactType.POOL ? scope.counted(fixed) : fixed;
        } else {
            throw new Misread(start, type.key() + " is fixed twice; keep one");
        }
    }

    private void bind(List<Token> tokens) throws Misread {
        Token name = tokens.get(0);
        if (name.text().length() < 2) {
            throw new Misread(
                    name.offset(),
                    "Write a name after the $, as in $q : "
                            + type.fields().get(type.fields().size() - 1));
        }
        if (tokens.size() != 4 || tokens.get(2).sort() != Sort.NAME) {
            throw new Misread(
                    tokens.get(2).offset(),
                    "Name one field, as in " + name.text() + " : "
                            + type.fields().get(type.fields().size() - 1)
                            + ", and put conditions after a comma");
        }
        scope.bind(name, tokens.get(2).text(), scope.field(tokens.get(2)));
    }

    private @Nullable String fixedKey(Condition condition) {
        return condition instanceof Condition.OfTexts texts
                        && texts.same()
                        && texts.left() instanceof Text.Field field
                        && field.pattern() == pattern
                        && field.name().equals(type.key())
                        && texts.right() instanceof Text.Literal literal
                ? literal.value()
                : null;
    }

    /** Whether Drools read just the characters that we read. */
    private static boolean same(String text, ExprConstraintDescr constraint) {
        return text.replaceAll("\\s", "").equals(constraint.getExpression().replaceAll("\\s", ""));
    }
}
