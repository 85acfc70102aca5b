package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.language.Token.Sort;
import org.evenhand.shared.figures.Decimals;

/**
 * Reads expressions straight into checked nodes, by recursive descent. The grammar is the whole language of conditions
 * and consequences: literals, names, arithmetic, comparisons, {@code && || !}, parentheses and the published functions.
 */
final class ExpressionReader {
    private static final int DEEPEST = 24;

    private final List<Token> tokens;
    private final Scope scope;
    private int at;
    private int depth;

    ExpressionReader(List<Token> tokens, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token take() {
        Token token = tokens.get(at);
        if (token.sort() != Sort.END) {
            at++;
        }
        return token;
    }

    boolean takeIf(String sign) {
        boolean there = peek().is(sign);
        if (there) {
            at++;
        }
        return there;
    }

    Token expect(String sign) throws Misread {
        if (!peek().is(sign)) {
            throw new Misread(peek().offset(), "Expected " + sign + " before " + name(peek()));
        }
        return take();
    }

    void expectEnd() throws Misread {
        if (peek().sort() != Sort.END) {
            throw new Misread(peek().offset(), name(peek()) + " has no place here");
        }
    }

    Condition condition() throws Misread {
        Token start = peek();
        Node node = either();
        if (node instanceof Condition condition) {
            return condition;
        }
        throw new Misread(
                start.offset(), "Expected a comparison here, such as quantity >= 10, not just a " + node.kind());
    }

    Numeric number() throws Misread {
        Token start = peek();
        Node node = either();
        if (node instanceof Numeric number) {
            return number;
        }
        throw new Misread(start.offset(), "Expected a number here, not a " + node.kind());
    }

    private Node either() throws Misread {
        Node left = both();
        while (peek().is("||")) {
            Token sign = take();
            left = new Condition.Either(asCondition(left, sign), asCondition(both(), sign));
        }
        return left;
    }

    private Node both() throws Misread {
        Node left = compared();
        while (peek().is("&&")) {
            Token sign = take();
            left = new Condition.Both(asCondition(left, sign), asCondition(compared(), sign));
        }
        return left;
    }

    private Node compared() throws Misread {
        Node left = sum();
        Optional<Comparison> comparison = comparison(peek());
        if (comparison.isEmpty()) {
            return left;
        }
        Token sign = take();
        Node compared = comparison.get().of(left, sum(), sign);
        if (comparison(peek()).isPresent()) {
            throw new Misread(peek().offset(), "Compare two things at a time, joined by &&");
        }
        return compared;
    }

    private Node sum() throws Misread {
        Node left = product();
        while (peek().is("+") || peek().is("-")) {
            Token sign = take();
            Operation operation = sign.is("+") ? Operation.PLUS : Operation.MINUS;
            left = new Numeric.Arithmetic(operation, asNumber(left, sign), asNumber(product(), sign));
        }
        return left;
    }

    private Node product() throws Misread {
        Node left = unary();
        while (peek().is("*") || peek().is("/")) {
            Token sign = take();
            Operation operation = sign.is("*") ? Operation.TIMES : Operation.DIVIDED_BY;
            Numeric right = asNumber(unary(), sign);
            if (operation == Operation.DIVIDED_BY
                    && right instanceof Numeric.Literal(var number)
                    && number.signum() == 0) {
                throw new Misread(sign.offset(), "Nothing can be divided by 0; write another number after /");
            }
            left = new Numeric.Arithmetic(operation, asNumber(left, sign), right);
        }
        return left;
    }

    private Node unary() throws Misread {
        Token sign = peek();
        if (sign.is("-") || sign.is("!")) {
            deeper(sign);
            take();
            Node of = unary();
            depth--;
            return sign.is("-")
                    ? new Numeric.Negated(asNumber(of, sign))
                    : new Condition.Opposite(asCondition(of, sign));
        }
        return primary();
    }

    private Node primary() throws Misread {
        Token token = take();
        return switch (token.sort()) {
            case NUMBER -> new Numeric.Literal(literal(token));
            case TEXT -> new Text.Literal(token.text());
            case BINDING -> scope.binding(token);
            case NAME -> named(token);
            case SIGN -> {
                if (!token.is("(")) {
                    String again = comparison(token).isPresent()
                            ? "; write the field again: quantity > 5 && quantity < 10"
                            : "";
                    throw new Misread(
                            token.offset(), "Expected a number, a text or a name, not " + name(token) + again);
                }
                deeper(token);
                Node inside = either();
                expect(")");
                depth--;
                yield inside;
            }
            case STRANGE ->
                throw new Misread(token.offset(), Hints.forSign(token.text().charAt(0)));
            case END -> throw new Misread(token.offset(), "The expression stops too early; finish it");
        };
    }

    private Node named(Token name) throws Misread {
        if (peek().is("(")) {
            return call(name);
        }
        return switch (name.text()) {
            case "true" -> new Condition.Literal(true);
            case "false" -> new Condition.Literal(false);
            default -> scope.field(name);
        };
    }

    private Node call(Token name) throws Misread {
        List<String> known = new ArrayList<>();
        for (Calculation function : Calculation.values()) {
            known.add(function.word());
            if (function.word().equals(name.text())) {
                return call(function, name);
            }
        }
        throw new Misread(
                name.offset(),
                "There is no function “"
                        + name.text()
                        + "”"
                        + Hints.suggestion(name.text(), known)
                        + " The functions are "
                        + String.join(", ", known));
    }

    private Node call(Calculation function, Token name) throws Misread {
        deeper(name);
        expect("(");
        List<Numeric> arguments = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                arguments.add(number());
            } while (takeIf(","));
        }
        expect(")");
        depth--;
        if (!function.takes(arguments.size())) {
            throw new Misread(
                    name.offset(), "Write " + function.shape() + ", not with " + arguments.size() + " numbers");
        }
        return new Numeric.Call(function, List.copyOf(arguments));
    }

    private void deeper(Token at) throws Misread {
        if (++depth > DEEPEST) {
            throw new Misread(
                    at.offset(), "More than " + DEEPEST + " parentheses inside each other; split the expression up");
        }
    }

    private static Optional<Comparison> comparison(Token token) {
        if (token.sort() == Sort.SIGN) {
            for (Comparison comparison : Comparison.values()) {
                if (comparison.sign().equals(token.text())) {
                    return Optional.of(comparison);
                }
            }
        }
        return Optional.empty();
    }

    private static BigDecimal literal(Token token) throws Misread {
        return Decimals.parse(token.text())
                .orElseThrow(() -> new Misread(
                        token.offset(), "Write numbers plainly and with at most 40 digits, such as 1300 or 0.25"));
    }

    static Numeric asNumber(Node node, Token at) throws Misread {
        if (node instanceof Numeric number) {
            return number;
        }
        String instead = node instanceof Node.AnyValue ? "; write the field number instead of value" : "";
        throw new Misread(at.offset(), at.text() + " needs numbers on both sides, not a " + node.kind() + instead);
    }

    private static Condition asCondition(Node node, Token at) throws Misread {
        if (node instanceof Condition condition) {
            return condition;
        }
        throw new Misread(at.offset(), at.text() + " needs comparisons on both sides, not a " + node.kind());
    }

    static String name(Token token) {
        return token.sort() == Sort.END ? "the end" : "“" + token.text() + "”";
    }
}
