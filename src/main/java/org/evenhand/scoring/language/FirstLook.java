package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.scoring.language.Token.Sort;

/**
 * Looks a text over before Drools' parser sees it. What the language does not have is refused here, at its place and with
 * what to write instead; and what would keep that parser busy (its work doubles with each call inside another) or send
 * it over the edge never reaches it.
 */
final class FirstLook {
    private static final int LONGEST_RULE = 20_000;
    private static final int MOST_RULES = 300;
    private static final int MOST_MISTAKES = 20;
    private static final int DEEPEST = 24;
    private static final int DEEPEST_CALLS = 8;
    private static final int MOST_WORK = 500_000;
    private static final Set<String> JOINING = Set.of("and", "or");

    private final SourceText source;
    private final List<RuleMistake> mistakes = new ArrayList<>();
    private int depth;
    private final List<Boolean> calls = new ArrayList<>();
    private int work;

    private FirstLook(SourceText source) {
        this.source = source;
    }

    /** The mistakes found; at most one for each line, because one slip of the pen often makes several. */
    static List<RuleMistake> at(SourceText source) {
        FirstLook look = new FirstLook(source);
        try {
            look.characters();
            look.tokens(Tokens.of(source.text()));
        } catch (Misread misread) {
            look.mistakes.add(source.mistake(misread));
        }
        return List.copyOf(look.mistakes);
    }

    /** Characters that nobody types and that no reader sees, or that turn the text's direction round. */
    private void characters() throws Misread {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '\n' || c == '\r' || c == '\t';
            int kind = Character.getType(c);
            if (!space && Character.isISOControl(c)
                    || kind == Character.FORMAT
                    || kind == Character.SURROGATE
                    || kind == Character.PRIVATE_USE
                    || kind == Character.LINE_SEPARATOR
                    || kind == Character.PARAGRAPH_SEPARATOR) {
                throw new Misread(i, "There is a character here that cannot be seen in a rule; type this line again");
            }
        }
    }

    private void tokens(List<Token> tokens) throws Misread {
        int line = 0;
        int ruleStart = 0;
        int rules = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<String> strange = strange(tokens, i);
            if (strange.isPresent() && mistakes.size() < MOST_MISTAKES) {
                RuleMistake mistake = source.mistake(token.offset(), strange.get());
                if (mistake.line() != line) {
                    mistakes.add(mistake);
                }
                line = mistake.line();
            }
            effort(token, i == 0 ? token : tokens.get(i - 1));
            boolean end = token.sort() == Sort.NAME && token.text().equals("end");
            if ((end || token.sort() == Sort.END) && token.offset() - ruleStart > LONGEST_RULE) {
                throw new Misread(ruleStart, "This rule is longer than " + LONGEST_RULE + " characters; split it up");
            }
            if (end) {
                ruleStart = tokens.get(i + 1).offset();
                if (++rules > MOST_RULES) {
                    throw new Misread(
                            token.offset(),
                            "One file holds at most " + MOST_RULES + " rules; put the others into a second file");
                }
            }
        }
    }

    private Optional<String> strange(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return switch (token.sort()) {
            case NAME -> Hints.forWord(token.text());
            case STRANGE ->
                switch (token.text()) {
                    case "@" -> Optional.empty();
                    case "." -> Optional.of(reaches(token.offset()));
                    case "=" ->
                        Optional.of(
                                at > 0 && tokens.get(at - 1).is(":")
                                        ? "Write : to give a field a name, as in $q : quantity"
                                        : Hints.forSign('='));
                    default -> Optional.of(Hints.forSign(token.text().charAt(0)));
                };
            default -> Optional.empty();
        };
    }

    private String reaches(int dot) {
        String text = source.text();
        int from = dot;
        int to = dot;
        while (from > 0 && partOfPath(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - from < 60 && partOfPath(text.charAt(to))) {
            to++;
        }
        return "“" + text.substring(from, to)
                + "” reaches into something: a rule runs no code and sees the listed facts only. Name one field, such as"
                + " quantity";
    }

    private static boolean partOfPath(char c) {
        return c == '.' || c == '$' || c == '_' || Character.isLetterOrDigit(c);
    }

    /** Counts parentheses, and those of them that follow a word: each of those doubles the work of Drools' parser. */
    private void effort(Token token, Token before) throws Misread {
        if (before.is(")") && (token.is("(") || token.is("!")) && calls.contains(true)) {
            throw new Misread(
                    token.offset(),
                    "Something is missing between ) and " + token.text() + "; write a sign such as * or &&");
        }
        if (token.is("(")) {
            depth++;
            calls.add(before.sort() == Sort.NAME && !JOINING.contains(before.text()));
        } else if (token.is(")") && depth > 0) {
            depth--;
            calls.remove(depth);
        }
        int nested = (int) calls.stream().filter(call -> call).count();
        if (depth > DEEPEST || nested > DEEPEST_CALLS) {
            throw new Misread(token.offset(), "Too many parentheses inside each other here; split the rule up");
        }
        work += 1 << nested;
        if (work > MOST_WORK) {
            throw new Misread(token.offset(), "These rules are too long and too tangled; split the file up here");
        }
    }
}
