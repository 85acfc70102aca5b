package org.evenhand.documents.pdf;

import org.evenhand.documents.text.Bytes;

/** Counts the codes that the ranges of a table of letters (a CMap) name. */
final class CodeRanges {
    private static final int LONGEST_CODE = 8;

    private final byte[] table;
    private int at;

    private CodeRanges(byte[] table) {
        this.table = table;
    }

    /** Each range is written {@code <first> <last>}; what follows does not matter. */
    static long sum(byte[] table) {
        return new CodeRanges(table).sum();
    }

    private long sum() {
        long sum = 0;
        at = Bytes.find(table, "range", 0, table.length);
        boolean ranges = false;
        int begin = 0;
        while ((begin = Bytes.find(table, "range", begin, table.length)) >= 0) {
            ranges = begin >= 7 && Bytes.find(table, "begin", begin - 7, begin) >= 0 && !codeSpace(begin);
            at = begin + "range".length();
            while (ranges && at < table.length && table[at] != 'e') {
                sum += next();
            }
            begin = Math.max(begin + 1, at);
        }
        return sum;
    }

    /** {@code begincodespacerange} says how long codes are, and names none. */
    private boolean codeSpace(int begin) {
        return begin >= 9 && Bytes.find(table, "codespace", begin - 9, begin) >= 0;
    }

    private long next() {
        long first = code();
        long last = code();
        skipTarget();
        return first >= 0 && last >= first ? last - first + 1 : 1;
    }

    /** The code between the next two angle brackets; -1 where there is none. */
    private long code() {
        while (at < table.length && table[at] != '<' && table[at] != 'e') {
            at++;
        }
        if (at >= table.length || table[at] == 'e') {
            return -1;
        }
        long code = 0;
        int digits = 0;
        for (at++; at < table.length && table[at] != '>'; at++) {
            int digit = Character.digit(table[at], 16);
            if (digit >= 0 && digits++ < LONGEST_CODE) {
                code = code << 4 | digit;
            }
        }
        at++;
        return code;
    }

    private void skipTarget() {
        while (at < table.length && Character.isWhitespace(table[at])) {
            at++;
        }
        if (at < table.length && (table[at] == '<' || table[at] == '[')) {
            byte end = (byte) (table[at] == '<' ? '>' : ']');
            while (at < table.length && table[at] != end) {
                at++;
            }
            at++;
        }
    }
}
