package org.evenhand.documents;

/**
 * Looks how deep lists and tables lie in each other. Parsers go down one call a level, and how many calls a machine bears
 * differs from one to the next.
 */
final class Nesting {
    private Nesting() {}

    /** Refuses a whole file, or a stream of objects or of drawing, that goes too deep. What streams hold is passed over. */
    static void check(byte[] bytes) {
        int depth = 0;
        int at = 0;
        while (at < bytes.length) {
            switch (bytes[at]) {
                case '[' -> depth++;
                case ']' -> depth--;
                case '<' -> depth += pair(bytes, at, '<');
                case '>' -> depth -= pair(bytes, at, '>');
                case '(' -> at = afterText(bytes, at);
                case 's' -> at = afterStream(bytes, at);
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
    private static int pair(byte[] bytes, int at, char sign) {
        return at > 0 && bytes[at - 1] == sign ? 1 : 0;
    }

    /** The place of the closing bracket; the place itself where there is none nearby. */
    private static int afterText(byte[] bytes, int from) {
        int open = 0;
        int last = Math.min(bytes.length, from + 65_536);
        for (int at = from; at < last; at++) {
            if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == '(') {
                open++;
            } else if (bytes[at] == ')' && --open == 0) {
                return at;
            }
        }
        return from;
    }

    private static int afterStream(byte[] bytes, int at) {
        boolean begins = Bytes.find(bytes, "stream", at, Math.min(bytes.length, at + 6)) == at
                && (at < 3 || Bytes.find(bytes, "endstream", at - 3, Math.min(bytes.length, at + 6)) < 0);
        int end = begins ? Bytes.find(bytes, "endstream", at, bytes.length) : -1;
        return end < 0 ? at : end + "endstream".length() - 1;
    }
}
