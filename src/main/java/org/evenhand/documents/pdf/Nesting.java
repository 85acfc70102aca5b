package org.evenhand.documents.pdf;

import org.evenhand.documents.text.Bytes;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;

/**
 * Looks how deep lists and tables lie in each other. Parsers go down one call a level, and how many calls a machine bears
 * differs from one to the next.
 */
final class Nesting {
    /** Bytes of texts that do not end, which are looked through before brackets are taken as they come. */
    private static final long MOST_LOOKED_THROUGH = 100_000_000;

    private static final int LONGEST_TEXT = 65_536;

    private final byte[] bytes;
    private long lookedThrough;
    private boolean streamsEnd = true;

    private Nesting(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Refuses a whole file, or a stream of objects or of drawing, that goes too deep. What streams hold is passed over. */
    static void check(byte[] bytes) {
        new Nesting(bytes).check();
    }

    private void check() {
        int depth = 0;
        int at = 0;
        while (at < bytes.length) {
            switch (bytes[at]) {
                case '[' -> depth++;
                case ']' -> depth--;
                case '<' -> depth += pair(at, '<');
                case '>' -> depth -= pair(at, '>');
                case '(' -> at = afterText(at);
                case 's' -> at = afterStream(at);
                default -> {}
            }
            if (depth > Limits.DEEPEST) {
                throw new TooMuch("depth");
            }
            depth = Math.max(0, depth);
            at++;
        }
    }

    /** One for the second of two equal signs. */
    private int pair(int at, char sign) {
        return at > 0 && bytes[at - 1] == sign ? 1 : 0;
    }

    /** The place of the closing bracket; the place itself where there is none nearby. */
    private int afterText(int from) {
        if (lookedThrough > MOST_LOOKED_THROUGH) {
            return from;
        }
        int open = 0;
        int last = Math.min(bytes.length, from + LONGEST_TEXT);
        for (int at = from; at < last; at++) {
            if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == '(') {
                open++;
            } else if (bytes[at] == ')' && --open == 0) {
                return at;
            }
        }
        lookedThrough += last - from;
        return from;
    }

    private int afterStream(int at) {
        boolean begins = streamsEnd
                && Bytes.find(bytes, "stream", at, Math.min(bytes.length, at + 6)) == at
                && (at < 3 || Bytes.find(bytes, "endstream", at - 3, Math.min(bytes.length, at + 6)) < 0);
        int end = begins ? Bytes.find(bytes, "endstream", at, bytes.length) : -1;
        streamsEnd &= !begins || end >= 0;
        return end < 0 ? at : end + "endstream".length() - 1;
    }
}
