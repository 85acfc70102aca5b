package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.language.Token.Sort;
import org.evenhand.shared.figures.Decimals;

/**
 * Tells whether two texts are the same rule. Spaces, lines and comments do not count, nor how a number is written; neither
 * do the rule's name and the criterion it names, which say where a rule belongs and not what it does.
 */
public final class SameRule {
    private SameRule() {}

    /** Whether both are the same rule; a text that cannot be cut into words is the same as no other. */
    public static boolean are(String one, String other) {
        Optional<List<String>> said = said(one);
        return said.isPresent() && said.equals(said(other));
    }

    private static Optional<List<String>> said(String text) {
        try {
            return Optional.of(said(Tokens.of(text)));
        } catch (Misread misread) {
            return Optional.empty();
        }
    }

    private static List<String> said(List<Token> tokens) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isName(token, "rule")) {
                // Its name follows.
                i++;
            } else if (token.text().equals("@") && i + 4 < tokens.size() && isName(tokens.get(i + 1), "criterion")) {
                // @ criterion ( "ID" )
                i += 4;
            } else {
                said.add(token.sort() + " " + plain(token));
            }
        }
        return said;
    }

    private static boolean isName(Token token, String name) {
        return token.sort() == Sort.NAME && token.text().equals(name);
    }

    private static String plain(Token token) {
        if (token.sort() != Sort.NUMBER) {
            return token.text();
        }
        Optional<BigDecimal> number = Decimals.parse(token.text());
        return number.map(Decimals::plain).orElse(token.text());
    }
}
