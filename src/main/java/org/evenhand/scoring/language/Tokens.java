package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.scoring.language.Token.Sort;

/** Cuts a stretch of a rule file into tokens. */
final class Tokens {
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_TOKENS = 1_000;
    private static final List<String> SIGNS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "<", ">", "+", "-", "*", "/", "(", ")", ",", ";", ":", "!");

    private final String source;
    private final int end;
    private int at;

    private Tokens(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /** The tokens of a whole file. */
    static List<Token> of(String source) throws Misread {
        return of(source, 0, source.length(), Integer.MAX_VALUE);
    }

    /** The tokens of one condition or consequence. */
    static List<Token> of(String source, int start, int end) throws Misread {
        return of(source, start, end, MOST_TOKENS);
    }

    private static List<Token> of(String source, int start, int end, int most) throws Misread {
        Tokens tokens = new Tokens(source, start, end);
        List<Token> all = new ArrayList<>();
        for (Token token = tokens.next(); token.sort() != Sort.END; token = tokens.next()) {
            if (all.size() == most) {
                throw new Misread(
                        token.offset(), "This is longer than " + MOST_TOKENS + " words and signs; split the rule up");
            }
            all.add(token);
        }
        all.add(new Token(Sort.END, end, ""));
        return all;
    }

    private Token next() throws Misread {
        skipSpacesAndComments();
        if (at >= end) {
            return new Token(Sort.END, end, "");
        }
        char c = source.charAt(at);
        if (c == '"' || c == '\'') {
            return text(c);
        }
        if (isDigit(c) || c == '.' && at + 1 < end && isDigit(source.charAt(at + 1))) {
            return number();
        }
        if (c == '$' || isLetter(c)) {
            return name();
        }
        for (String sign : SIGNS) {
            if (source.startsWith(sign, at) && at + sign.length() <= end) {
                Token token = new Token(Sort.SIGN, at, sign);
                at += sign.length();
                return token;
            }
        }
        return new Token(Sort.STRANGE, at, String.valueOf(source.charAt(at++)));
    }

    private void skipSpacesAndComments() throws Misread {
        while (at < end) {
            if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else if (source.startsWith("//", at)) {
                while (at < end && source.charAt(at) != '\n') {
                    at++;
                }
            } else if (source.startsWith("/*", at)) {
                int close = source.indexOf("*/", at + 2);
                if (close < 0 || close + 2 > end) {
                    throw new Misread(at, "This comment is not closed; end it with */");
                }
                at = close + 2;
            } else {
                return;
            }
        }
    }

    private Token text(char quote) throws Misread {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < end && source.charAt(at) != quote) {
            char c = source.charAt(at++);
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c == '\\') {
                char escaped = at < end ? source.charAt(at++) : ' ';
                if (escaped != '"' && escaped != '\'' && escaped != '\\') {
                    throw new Misread(
                            at - 2, "Only \\\" and \\\\ may follow a backslash in a text; write the character itself");
                }
                c = escaped;
            }
            text.append(c);
        }
        if (at >= end || source.charAt(at) != quote) {
            throw new Misread(start, "This text is not closed; end it with " + quote + " on the same line");
        }
        at++;
        if (text.length() > LONGEST_TEXT) {
            throw new Misread(start, "This text is longer than " + LONGEST_TEXT + " characters; shorten it");
        }
        return new Token(Sort.TEXT, start, text.toString());
    }

    private Token number() throws Misread {
        int start = at;
        while (at < end && (isDigit(source.charAt(at)) || source.charAt(at) == '.')) {
            at++;
        }
        if (at < end && (isLetter(source.charAt(at)) || source.charAt(at) == '_')) {
            throw new Misread(start, "Write numbers plainly, such as 1300 or 0.25, without letters or exponents");
        }
        return new Token(Sort.NUMBER, start, source.substring(start, at));
    }

    private Token name() {
        int start = at++;
        while (at < end && (isLetter(source.charAt(at)) || isDigit(source.charAt(at)) || source.charAt(at) == '_')) {
            at++;
        }
        String name = source.substring(start, at);
        return new Token(name.startsWith("$") ? Sort.BINDING : Sort.NAME, start, name);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
