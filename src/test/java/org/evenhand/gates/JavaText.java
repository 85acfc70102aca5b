package org.evenhand.gates;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java source taken apart far enough to be searched: the code without its comments and with emptied literals, line for
 * line as it was, and the string literals with the lines on which they begin.
 */
record JavaText(List<String> code, List<Literal> literals) {

    record Literal(int line, String text) {}

    static JavaText of(String source) {
        return new Reader(source).read();
    }

    /** The code of a line, counted from 1. */
    String line(int number) {
        return code.get(number - 1);
    }

    private static final class Reader {
        private final String source;
        private final StringBuilder code = new StringBuilder();
        private final List<Literal> literals = new ArrayList<>();
        private int at;
        private int line = 1;

        Reader(String source) {
            this.source = source;
        }

        JavaText read() {
            while (at < source.length()) {
                if (source.startsWith("//", at)) {
                    skipTo("\n", false);
                } else if (source.startsWith("/*", at)) {
                    skipTo("*/", true);
                } else if (source.startsWith("\"\"\"", at)) {
                    literal("\"\"\"");
                } else if (source.charAt(at) == '"') {
                    literal("\"");
                } else if (source.charAt(at) == '\'') {
                    character();
                } else {
                    keep(source.charAt(at++));
                }
            }
            return new JavaText(code.toString().lines().toList(), List.copyOf(literals));
        }

        private void keep(char c) {
            code.append(c);
            if (c == '\n') {
                line++;
            }
        }

        private void skipTo(String end, boolean past) {
            int stop = source.indexOf(end, at + 2);
            stop = stop < 0 ? source.length() : past ? stop + end.length() : stop;
            for (; at < stop; at++) {
                if (source.charAt(at) == '\n') {
                    keep('\n');
                }
            }
        }

        private void literal(String quote) {
            int begin = line;
            StringBuilder text = new StringBuilder();
            at += quote.length();
            while (at < source.length() && !source.startsWith(quote, at)) {
                if (source.charAt(at) == '\\' && at + 1 < source.length()) {
                    text.append(source.charAt(at++));
                }
                if (source.charAt(at) == '\n') {
                    keep('\n');
                }
                text.append(source.charAt(at++));
            }
            at += quote.length();
            code.append("\"\"");
            literals.add(new Literal(begin, text.toString()));
        }

        private void character() {
            at += source.charAt(at + 1) == '\\' ? 2 : 1;
            while (at < source.length() && source.charAt(at) != '\'') {
                at++;
            }
            at++;
            code.append("' '");
        }
    }
}
