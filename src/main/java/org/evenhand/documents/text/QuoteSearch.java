package org.evenhand.documents.text;

import java.util.List;
import org.evenhand.documents.Work;

/**
 * Looks a quote up in a text as a reader would: words and numbers are whole, a hyphen at the end of a line may belong to the
 * line only, and how words are spaced beside signs does not matter. Every comparison is a step of work.
 */
public final class QuoteSearch {
    private static final int LETTERS_A_STEP = 16;

    /** What typefaces draw as one letter. */
    private static final List<String> LIGATURES = List.of("ffi", "ffl", "ff", "fi", "fl", "ft", "ti", "tt");

    private final String quote;
    private final String text;
    private final Work work;
    private final Edges edges;

    private QuoteSearch(String quote, String text, Work work) {
        this.quote = quote;
        this.text = text;
        this.work = work;
        this.edges = new Edges(quote, text);
    }

    /**
     * Whether a text holds a quote.
     *
     * @param quote folded by {@link Folding#ofQuote}
     * @param text folded
     */
    public static boolean holds(String quote, String text, Work work) {
        return at(quote, text, 0, text.length(), work);
    }

    /** Whether two texts hold a quote that begins in the first of them; it may go on in the second. */
    public static boolean crosses(String quote, String first, String second, Work work) {
        String end = first.substring(Math.max(0, first.length() - 2 * quote.length() - 100));
        String start = second.substring(0, Math.min(second.length(), 2 * quote.length() + 100));
        return at(quote, end + '\n' + start, 0, end.length(), work);
    }

    private static boolean at(String quote, String text, int from, int to, Work work) {
        work.spend(1 + text.length() / LETTERS_A_STEP);
        if (quote.isEmpty()) {
            return false;
        }
        QuoteSearch search = new QuoteSearch(quote, text, work);
        for (int start = from; start < to && !work.isSpent(); start++) {
            char first = text.charAt(start);
            boolean may = search.same(quote.charAt(0), first, start) || first == Folding.UNREAD;
            if (may && search.edges.begins(start) && search.from(start, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean from(int start, int done) {
        int at = start;
        int found = done;
        while (found < quote.length()) {
            if (at >= text.length() || !work.step()) {
                return false;
            }
            char wanted = quote.charAt(found);
            char there = text.charAt(at);
            if (wanted == ' ') {
                int next = afterGap(at);
                if (next == at && !edges.mayBeClose(at)) {
                    return false;
                }
                at = next;
                found++;
            } else if (same(wanted, there, at)) {
                at++;
                found++;
            } else if (there == Folding.UNREAD) {
                return ligature(at, found);
            } else if (isPassedOver(at, wanted)) {
                at = after(at);
            } else {
                return false;
            }
        }
        return edges.ends(at);
    }

    /** Whether a letter is the one wanted; a word in capitals may be quoted in small letters. */
    private boolean same(char wanted, char there, int at) {
        if (wanted == there) {
            return true;
        }
        if (wanted == '-' || wanted == Folding.LONG_DASH) {
            return there == '-' || there == Folding.LONG_DASH || there == Folding.SOFT_HYPHEN && edges.endsLine(at + 1);
        }
        if (Folding.isRaised(there)) {
            return at > 0
                    && !Character.isDigit(text.charAt(at - 1))
                    && !Folding.isRaised(text.charAt(at - 1))
                    && wanted == '0' + there - Folding.RAISED;
        }
        return Character.isLowerCase(wanted) && Character.toUpperCase(wanted) == there && edges.isInCapitals(at);
    }

    private boolean ligature(int at, int found) {
        for (String letters : LIGATURES) {
            if (quote.startsWith(letters, found) && from(at + 1, found + letters.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassedOver(int at, char wanted) {
        char there = text.charAt(at);
        if (Folding.isRaised(there) || there == Folding.SOFT_HYPHEN && !edges.endsLine(at + 1)) {
            return true;
        }
        if (there == '-' || there == Folding.SOFT_HYPHEN) {
            return Character.isLetter(wanted) && edges.isHyphenOfLine(at);
        }
        return Character.isWhitespace(there) && (edges.mayBeApart(at, afterGap(at)) || edges.isAfterHyphen(at));
    }

    /** The place after what does not count. */
    private int after(int at) {
        char there = text.charAt(at);
        if (there == '-' || there == Folding.SOFT_HYPHEN && edges.endsLine(at + 1)) {
            return afterGap(at + 1);
        }
        return Character.isWhitespace(there) ? afterGap(at) : at + 1;
    }

    /** The place after spaces, line ends and the footnote signs among them. */
    private int afterGap(int from) {
        int at = from;
        int raised = from;
        while (raised < text.length() && Folding.isRaised(text.charAt(raised))) {
            raised++;
        }
        if (raised >= text.length() || !Character.isWhitespace(text.charAt(raised))) {
            return from;
        }
        at = raised;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
