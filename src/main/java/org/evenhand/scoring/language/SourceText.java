package org.evenhand.scoring.language;

import java.util.Arrays;

/** A rule text with its lines counted. */
final class SourceText {
    private final String text;
    private final int[] lineStarts;

    SourceText(String text) {
        this.text = text;
        int[] starts = new int[16];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = at + 1;
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    String text() {
        return text;
    }

    RuleMistake mistake(int offset, String what) {
        int at = Math.min(Math.max(offset, 0), text.length());
        int line = line(at);
        return new RuleMistake(line, at - lineStarts[line - 1] + 1, what);
    }

    RuleMistake mistake(Misread misread) {
        return mistake(misread.offset(), String.valueOf(misread.getMessage()));
    }

    /** The line of an offset, counted from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset of a line, counted from 1, and a column, counted from 0 as Drools does. */
    int offset(int line, int column) {
        return line > lineStarts.length
                ? text.length()
                : Math.min(text.length(), lineStarts[Math.max(1, line) - 1] + Math.max(0, column));
    }
}
