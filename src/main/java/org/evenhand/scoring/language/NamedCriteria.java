package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenhand.scoring.RuleNames;
import org.evenhand.scoring.language.Token.Sort;

/**
 * Finds where a rule text names criteria: the one that it scores, and those whose marks or money its conditions read. It
 * goes by the words that the reader of rules goes by, so that what stands in comments and in other texts is never touched.
 */
public final class NamedCriteria {
    private static final String MARK = "mark:";
    private static final String VALUE = "value:";

    /**
     * One place.
     *
     * @param prefix what stands before the name inside the quotation marks
     */
    private record Name(Kind kind, int offset, String prefix, String criterion) {}

    private enum Kind {
        OWN,
        MARK,
        VALUE
    }

    private final String source;
    private final List<Token> tokens;
    private final List<Name> names = new ArrayList<>();
    private boolean everyMark;

    private NamedCriteria(String source) throws Misread {
        this.source = source;
        this.tokens = Tokens.of(source);
        find();
    }

    /** The criteria that a text names; none where it cannot be cut into words. */
    public static RuleNames in(String source) {
        try {
            NamedCriteria found = new NamedCriteria(source);
            return new RuleNames(found.names(Kind.MARK), found.everyMark, found.names(Kind.VALUE));
        } catch (Misread misread) {
            return new RuleNames(new TreeSet<>(), false, new TreeSet<>());
        }
    }

    /**
     * The text with criteria called otherwise wherever they are named; empty where it cannot be cut into words.
     *
     * @param to the new name of each, by the old one
     */
    public static Optional<String> renamed(String source, Map<String, String> to) {
        try {
            return Optional.of(new NamedCriteria(source).with(to));
        } catch (Misread misread) {
            return Optional.empty();
        }
    }

    private SortedSet<String> names(Kind kind) {
        SortedSet<String> found = new TreeSet<>();
        names.stream().filter(name -> name.kind() == kind).forEach(name -> found.add(name.criterion()));
        return found;
    }

    private String with(Map<String, String> to) {
        StringBuilder text = new StringBuilder(source);
        for (Name name : names.reversed()) {
            String called = to.get(name.criterion());
            if (called != null) {
                String quote = source.substring(name.offset(), name.offset() + 1);
                String escaped = (name.prefix() + called).replace("\\", "\\\\").replace(quote, "\\" + quote);
                text.replace(name.offset() + 1, end(name.offset()), escaped);
            }
        }
        return text.toString();
    }

    /** Where a text that begins at a quotation mark is closed. */
    private int end(int offset) {
        int at = offset + 1;
        while (source.charAt(at) != source.charAt(offset)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private void find() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.text().equals("@") && isName(i + 1, "criterion") && is(i + 2, "(") && isText(i + 3)) {
                add(Kind.OWN, tokens.get(i + 3), "");
            } else if (isName(i, FactType.MARK.word()) && is(i + 1, "(")) {
                marks(i + 2);
            } else if (isName(i, FactType.POOL.word()) && is(i + 1, "(")) {
                inside(i + 2).stream().map(tokens::get).forEach(this::figure);
            }
        }
    }

    private void marks(int from) {
        boolean one = false;
        for (int i : inside(from)) {
            add(Kind.MARK, tokens.get(i), "");
            one |= is(i - 1, "==") || is(i + 1, "==");
        }
        everyMark |= !one;
    }

    private void figure(Token text) {
        if (text.text().startsWith(MARK)) {
            add(Kind.MARK, text, MARK);
        } else if (text.text().startsWith(VALUE)) {
            add(Kind.VALUE, text, VALUE);
        }
    }

    /** Where texts stand between the parentheses of a pattern. */
    private List<Integer> inside(int from) {
        List<Integer> texts = new ArrayList<>();
        int deep = 1;
        for (int i = from; i < tokens.size() && deep > 0; i++) {
            if (is(i, "(")) {
                deep++;
            } else if (is(i, ")")) {
                deep--;
            } else if (isText(i)) {
                texts.add(i);
            }
        }
        return texts;
    }

    private void add(Kind kind, Token text, String prefix) {
        names.add(new Name(kind, text.offset(), prefix, text.text().substring(prefix.length())));
    }

    private boolean is(int at, String sign) {
        return at < tokens.size() && tokens.get(at).is(sign);
    }

    private boolean isName(int at, String name) {
        return at < tokens.size()
                && tokens.get(at).sort() == Sort.NAME
                && tokens.get(at).text().equals(name);
    }

    private boolean isText(int at) {
        return at < tokens.size() && tokens.get(at).sort() == Sort.TEXT;
    }
}
