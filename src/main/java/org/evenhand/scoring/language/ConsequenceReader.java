package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.language.Token.Sort;
import org.evenhand.shared.Nearest;

/** Reads what stands between {@code then} and {@code end}: {@code give(…)}, {@code fail(…)} and {@code notice(…)}. */
final class ConsequenceReader {
    private static final List<String> STATEMENTS = List.of("give", "fail", "notice");

    private final ExpressionReader reader;
    private final Scope scope;
    private Optional<Consequence.Give> give = Optional.empty();
    private Optional<Sentence> fail = Optional.empty();
    private final List<Sentence> notices = new ArrayList<>();

    private ConsequenceReader(List<Token> tokens, Scope scope) {
        this.reader = new ExpressionReader(tokens, scope);
        this.scope = scope;
    }

    static Consequence read(List<Token> tokens, Scope scope) throws Misread {
        return new ConsequenceReader(tokens, scope).read();
    }

    private Consequence read() throws Misread {
        Token start = reader.peek();
        while (reader.peek().sort() != Sort.END) {
            statement();
        }
        if (give.isEmpty() && fail.isEmpty() && notices.isEmpty()) {
            throw new Misread(start.offset(), "The rule does nothing; write give( fraction, \"because …\" );");
        }
        return new Consequence(give, fail, List.copyOf(notices));
    }

    private void statement() throws Misread {
        Token name = reader.take();
        if (name.sort() != Sort.NAME || !STATEMENTS.contains(name.text())) {
            throw new Misread(
                    name.offset(),
                    "A rule can only say give(…), fail(…) or notice(…), not “"
                            + name.text()
                            + "”"
                            + Nearest.suggestion(name.text(), STATEMENTS));
        }
        reader.expect("(");
        if (name.text().equals("give")) {
            alone(name);
            Numeric fraction = reader.number();
            reader.expect(",");
            give = Optional.of(new Consequence.Give(fraction, sentence()));
        } else if (name.text().equals("fail")) {
            alone(name);
            fail = Optional.of(sentence());
        } else {
            notices.add(sentence());
        }
        reader.expect(")");
        reader.expect(";");
    }

    private void alone(Token name) throws Misread {
        if (give.isPresent() || fail.isPresent()) {
            throw new Misread(name.offset(), "A rule gives or fails once; write one rule for each");
        }
    }

    private Sentence sentence() throws Misread {
        Token text = reader.take();
        if (text.sort() != Sort.TEXT) {
            throw new Misread(text.offset(), "Expected a text in quotation marks that says why");
        }
        return Sentence.read(text, scope.bindings());
    }
}
