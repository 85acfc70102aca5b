package org.evenhand.folders.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs that look right and mean something else to YAML: what word processors, phones and web pages leave behind. */
final class YamlSlips {
    private static final String DOUBLE = "“”„‟«»";
    private static final String SINGLE = "‘’‚‛";
    private static final String CURLY = DOUBLE + SINGLE;
    private static final Pattern TAB = Pattern.compile(".*\t.*");
    private static final Pattern UNUSUAL_SPACE = Pattern.compile(".*[\\p{Zs}\u200b\u2060\ufeff&&[^ ]].*");
    private static final Pattern CURLY_VALUE = Pattern.compile(".*(^|[:\\-\\[{,]\\s*)[" + CURLY + "].*");
    private static final Pattern WIDE_COLON = Pattern.compile("\\s*(- )?[\\p{L}\\w-]+\\s*[：﹕︰].*");
    private static final Pattern DASH = Pattern.compile("\\s*[–—−•·]\\s*\\S.*");
    private static final Pattern NO_SPACE = Pattern.compile("\\s*(- )?\\p{L}[\\p{L}\\p{Nd}-]*:[^\\s/].*");

    private YamlSlips() {}

    /** What is wrong with a line at which, or just after which, YAML could not be read on. */
    static Optional<String> in(String line) {
        if (TAB.matcher(line).matches()) {
            return Optional.of("a tab stands in this line; write spaces instead");
        }
        if (UNUSUAL_SPACE.matcher(line).matches()) {
            return Optional.of(
                    "a space stands here that is not the usual one (such as a no-break space); type it anew");
        }
        if (WIDE_COLON.matcher(line).matches()) {
            return Optional.of("the colon is not the usual one; type it anew, with a space after it");
        }
        if (CURLY_VALUE.matcher(line).matches()) {
            return Optional.of("curly quotation marks are letters to YAML; write straight ones (\" or ')");
        }
        if (DASH.matcher(line).matches()) {
            return Optional.of("a dash or dot begins the item; write a hyphen and a space: - ");
        }
        return NO_SPACE.matcher(line).matches()
                ? Optional.of("there must be a space after the colon")
                : Optional.empty();
    }

    /** The first slip on the line at which reading stopped, or on the two before it. */
    static Optional<String> near(List<String> lines, int line) {
        for (int at = Math.min(line, lines.size()); at >= Math.max(1, line - 2); at--) {
            Optional<String> slip = in(lines.get(at - 1));
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Optional.empty();
    }

    /** What usually lies behind a complaint of the parser. */
    static String meaning(List<String> lines, int line, String problem) {
        String at = line <= lines.size() ? lines.get(line - 1) : "";
        if (problem.startsWith("mapping values")) {
            return at.matches(".*:\\s.*:\\s.*")
                    ? "a text that holds a colon and a space needs straight quotes around it"
                    : "this line is indented deeper than the one before allows, or that one lacks its value";
        }
        if (problem.contains("expected ':'")) {
            return "a key needs a colon and a space after it; look at this line and the one before";
        }
        if (problem.contains("cannot start any token") || problem.contains("unexpected character")) {
            return "a text that begins with a sign such as @, %, *, & or ! needs straight quotes around it";
        }
        if (at.matches(".*:\\s*'[^']*'[^\\s,}\\]#].*")) {
            return "an apostrophe ends a text in single quotes; write double quotes around it";
        }
        return "look at the indentation, and that every quotation mark and bracket just before is closed";
    }

    /** Whether a text that is written without quotes begins with a curly quotation mark that was meant as one of YAML's. */
    static boolean isInCurlyQuotes(String text) {
        if (text.length() < 3 || CURLY.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        String alike = DOUBLE.indexOf(text.charAt(0)) >= 0 ? DOUBLE : SINGLE.replace("’", "");
        boolean closes = (alike + "’").indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean alone = text.substring(1, text.length() - 1).chars().noneMatch(c -> alike.indexOf(c) >= 0);
        return alone && (closes || text.charAt(0) != '’');
    }

    /** The text without them. */
    static String withoutCurlyQuotes(String text) {
        int end = CURLY.indexOf(text.charAt(text.length() - 1)) >= 0 ? text.length() - 1 : text.length();
        return text.substring(1, end);
    }
}
