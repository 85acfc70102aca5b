package org.evenhand.scoring.language;

/** A rule text with its lines counted. */
final class SourceText {
    private final String text;

    SourceText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    RuleMistake mistake(int offset, String what) {
        int line = 1;
        int lineStart = 0;
        int end = Math.min(Math.max(offset, 0), text.length());
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new RuleMistake(line, end - lineStart + 1, what);
    }

    RuleMistake mistake(Misread misread) {
        return mistake(misread.offset(), String.valueOf(misread.getMessage()));
    }

    /** The offset of a line, counted from 1, and a column, counted from 0 as Drools does. */
    int offset(int line, int column) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', offset);
            if (next < 0) {
                return text.length();
            }
            offset = next + 1;
        }
        return Math.min(text.length(), offset + Math.max(0, column));
    }
}
