package org.evenhand.documents.text;

/** Finds where words and numbers begin and end, so that no part of one is taken for the whole. */
final class Edges {
    private static final String IN_NUMBERS = ".,:/";
    private static final int FIGURES_OF_A_GROUP = 3;
    private static final int LONGEST_WORD = 60;

    private final String quote;
    private final String text;

    Edges(String quote, String text) {
        this.quote = quote;
        this.text = text;
    }

    /** Whether a quote that starts here starts with a whole word or number. */
    boolean begins(int at) {
        char first = quote.charAt(0);
        char before = charAt(at - 1);
        if (!isWord(first)) {
            boolean number = quote.length() > 1 && isDigit(quote.charAt(1)) && "-.,".indexOf(first) >= 0;
            return !number || !isWord(before);
        }
        if (isWord(before) || isUnread(before) || before == '\'' && isWord(charAt(at - 2))) {
            return false;
        }
        if (isDigit(first)) {
            return beginsNumber(at);
        }
        int hyphen = before == '\n' ? at - 2 : at - 1;
        return !(isHyphen(charAt(hyphen)) && isWord(charAt(hyphen - 1)));
    }

    private boolean beginsNumber(int at) {
        char before = charAt(at - 1);
        if (isDash(before) || before == '.' || IN_NUMBERS.indexOf(before) >= 0 && isDigit(charAt(at - 2))) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            int last = beforeGap(at - 1);
            return !isMinus(last) && !(isDigit(charAt(last)) && figures(at) == FIGURES_OF_A_GROUP && isGroup(last));
        }
        return true;
    }

    /** A hyphen before a number is a minus, unless it is the mark of a list or stands for a dash between words. */
    private boolean isMinus(int at) {
        if (charAt(at) != '-') {
            return false;
        }
        int before = at - 1;
        while (charAt(before) == ' ') {
            before--;
        }
        char word = charAt(before);
        return word != '\n' && word != 0 && word != Folding.BREAK && !Character.isLetter(word);
    }

    /** Whether a quote that ends before this place ends with a whole word or number. */
    boolean ends(int at) {
        char last = quote.charAt(quote.length() - 1);
        char after = charAt(at);
        char next = charAt(at + 1);
        if (!isWord(last)) {
            boolean number = quote.length() > 1 && isDigit(quote.charAt(quote.length() - 2));
            return !(number && (IN_NUMBERS.indexOf(last) >= 0 || isDash(last)) && isDigit(after));
        }
        if (isWord(after) || isUnread(after) || after == '\'' && Character.isLetter(next)) {
            return false;
        }
        if (isDigit(last)) {
            boolean more = (IN_NUMBERS.indexOf(after) >= 0 || isDash(after)) && isDigit(firstAfterLineEnd(at + 1));
            boolean group = after == ' ' && figures(at + 1) == FIGURES_OF_A_GROUP && isGroup(at - 1);
            return !more && !group;
        }
        return !(isHyphen(after) && isWord(firstAfterLineEnd(at + 1)));
    }

    private char firstAfterLineEnd(int at) {
        return charAt(charAt(at) == '\n' ? at + 1 : at);
    }

    /** Whether figures that end here may be the first of a number set in groups: {@code 640 000}. */
    private boolean isGroup(int last) {
        int first = last;
        while (isDigit(charAt(first - 1))) {
            first--;
        }
        return last - first < FIGURES_OF_A_GROUP;
    }

    private int figures(int at) {
        int figures = 0;
        while (isDigit(charAt(at + figures)) && figures <= FIGURES_OF_A_GROUP) {
            figures++;
        }
        return figures;
    }

    /** Whether the quote may have a space where the text has none: beside a sign, and not inside a number. */
    boolean mayBeClose(int at) {
        return mayBeApart(at, at);
    }

    /** Whether the text may have a space between two places where the quote has none. */
    boolean mayBeApart(int from, int to) {
        int last = beforeGap(from - 1);
        char left = charAt(last);
        char right = charAt(to);
        boolean signs = !isWord(left) && !isUnread(left) || !isWord(right) && !isUnread(right);
        boolean number = isDigit(right) && (IN_NUMBERS.indexOf(left) >= 0 && isDigit(charAt(last - 1)) || isDash(left))
                || isDigit(left) && (IN_NUMBERS.indexOf(right) >= 0 && isDigit(charAt(to + 1)) || isDash(right));
        return left != Folding.BREAK && right != Folding.BREAK && signs && !number;
    }

    /** Whether a hyphen stands before this line end, so that the word or number goes on without a space. */
    boolean isAfterHyphen(int at) {
        return charAt(at) == '\n' && isDash(charAt(at - 1)) && isWord(charAt(at - 2));
    }

    /** Whether a hyphen may have been put in only because the line ended: between letters, and the next is small. */
    boolean isHyphenOfLine(int at) {
        if (!Character.isLetter(charAt(at - 1)) || !endsLine(at + 1)) {
            return false;
        }
        int next = at + 1;
        while (Character.isWhitespace(charAt(next))) {
            next++;
        }
        return Character.isLowerCase(charAt(next)) || Character.isUpperCase(charAt(at - 1));
    }

    boolean endsLine(int from) {
        int at = from;
        while (charAt(at) == ' ') {
            at++;
        }
        return charAt(at) == '\n';
    }

    /** Whether the word at a place is all in capitals. */
    boolean isInCapitals(int at) {
        int first = at;
        while (Character.isLetter(charAt(first - 1)) && at - first < LONGEST_WORD) {
            first--;
        }
        int last = at;
        while (Character.isLetter(charAt(last + 1)) && last - at < LONGEST_WORD) {
            last++;
        }
        for (int i = first; i <= last; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int beforeGap(int from) {
        int at = from;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isUnread(char c) {
        return c == Folding.UNREAD;
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == Folding.SOFT_HYPHEN;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == Folding.LONG_DASH;
    }
}
