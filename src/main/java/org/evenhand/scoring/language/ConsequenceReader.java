package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.language.Token.Sort;
import org.evenhand.shared.Nearest;

/** Reads what stands between {@code then} and {@code end}: {@code give(…)}, {@code fail(…)} and {@code notice(…)}. */
final class ConsequenceReader {
    static final List<String> STATEMENTS = List.of("give", "fail", "notice");

    private final ExpressionReader reader;
    private final Scope scope;
    private Optional<Rule.Consequence.Give> give = Optional.empty();
    private Optional<Sentence> fail = Optional.empty();
    private final List<Sentence> notices = new ArrayList<>();

    private ConsequenceReader(List<Token> tokens, Scope scope) {
        this.reader = new ExpressionReader(tokens, scope);
        this.scope = scope;
    }

    static Rule.Consequence read(List<Token> tokens, Scope scope) throws Misread {
        return new ConsequenceReader(tokens, scope).read();
    }

    private Rule.Consequence read() throws Misread {
        if (reader.peek().sort() == Sort.END) {
            throw new Misread(
                    reader.peek().offset(), "Nothing stands after then; write give( fraction, \"because …\" );");
        }
        while (reader.peek().sort() != Sort.END) {
            statement();
        }
        return new Rule.Consequence(give, fail, List.copyOf(notices));
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
            if (!reader.takeIf(",")) {
                throw new Misread(
                        reader.peek().offset(),
                        "Write give( fraction, \"because …\" ); the reason stands after a comma");
            }
            give = Optional.of(new Rule.Consequence.Give(fraction, sentence()));
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
        if (reader.peek().is("+")) {
            throw new Misread(
                    reader.peek().offset(),
                    "Texts are not joined with +; write one text with gaps, as in \"{q} of 1,300 hours\"");
        }
        return Sentence.read(text, scope);
    }
}
