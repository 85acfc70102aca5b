package org.evenhand.gates;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The house rules that only the sources show. Each gives the lines that break it, as {@code line: why}. */
enum SourceRules {
    NO_CLASS_IS_LONGER_THAN_300_LINES(SourceRules::tooLong),
    SCORING_COUNTS_IN_DECIMALS(SourceRules::binaryFloats),
    NOBODY_IMPORTS_LOMBOK(
            (path, text) -> lines(text, Pattern.compile("\\bimport\\s+(static\\s+)?lombok\\b"), "Lombok")),
    SCREENS_TAKE_THEIR_WORDS_FROM_MESSAGE_FILES(SourceRules::words),
    EVERY_PACKAGE_SAYS_IN_A_SENTENCE_WHAT_IT_IS(SourceRules::packageSentence),
    /** A reader of the name and the first sentence is to know what the type is or does. */
    JAVADOC_OF_TYPES_BEGINS_WITH_A_NOUN_OR_A_VERB(SourceRules::javadoc),
    /** Three readers of figures kept {@code 1,5} as 15 and £1.000 as a pound. */
    FIGURES_THAT_PEOPLE_TYPE_ARE_READ_BY_FIGURE_FORM(SourceRules::figures),
    /** A busy machine would turn such a test red; how fast something is, is for the benchmarks. */
    NO_TEST_SLEEPS_OR_JUDGES_HOW_LONG_SOMETHING_TAKES("src/test/java", SourceRules::timing);

    private static final Pattern BINARY = Pattern.compile(
            "\\b(double|float|Double|Float|doubleValue|floatValue|StrictMath)\\b|\\b\\d+(\\.\\d*)?[dDfF]\\b");
    private static final Pattern DECIMAL_POINT =
            Pattern.compile("(?<![\\w.])\\d*\\.\\d+\\b|(?<![\\w.])\\d+\\.(?!\\w|\\.)");

    /** Two words side by side, or one that begins as a sentence or a label does. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,:;]? \\p{L}{2,}|^\\p{Lu}\\p{Ll}+");

    /** What is said to programmers and browsers, not to people. */
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "Exception\\(|Error\\(|executeJs\\(|callJsFunction\\(|\\b(log|logger|LOG)\\.|@SuppressWarnings|ZoneId\\.of\\(|ofPattern\\(");

    /** A pattern of decimals, or the taking away of what people write between and before digits. */
    private static final Pattern FIGURE = Pattern.compile("\\\\d\\S*\\\\+\\.\\S*\\\\d|\\[£|^,$");

    /** Files are read by their own rules, and what is kept is in plain notation. */
    private static final Pattern READS_FIGURES = Pattern.compile(
            "/(shared|scoring|folders|packs|documents|audit|operations|spreadsheets)/|/criteria/Figures\\.java$");

    private static final Pattern TAKES_AWAY =
            Pattern.compile("\\.(replace|replaceAll|matches)\\(|Pattern\\.compile\\(|PLAIN|FORM");

    private static final Pattern JAVADOC_OF_A_TYPE = Pattern.compile(
            "/\\*\\*[\\s*]*(?:As|How|If|What|When|Where|Whether|Which|Whom?|Whose|Why)\\b[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/"
                    + "(?:\\s*+@[\\w.]++(?:\\((?:[^()]|\\((?:[^()]|\\([^()]*+\\))*+\\))*+\\))?+)*+\\s*+"
                    + "(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed)\\s++)*+"
                    + "(?:class|interface|enum|record|@interface|package)\\b");

    private static final Pattern TIMING = Pattern.compile(
            "\\bThread\\.sleep\\(|\\b(nanoTime|currentTimeMillis|getCurrentThreadCpuTime|assertTimeout\\w*)\\(|\\bTimeUnit\\.\\w+\\.sleep\\(");

    private final String folder;
    private final BiFunction<String, String, List<String>> check;

    SourceRules(BiFunction<String, String, List<String>> check) {
        this("src/main/java", check);
    }

    SourceRules(String folder, BiFunction<String, String, List<String>> check) {
        this.folder = folder;
        this.check = check;
    }

    /** The folder whose sources the rule judges. */
    String folder() {
        return folder;
    }

    /**
     * Looks at one source.
     *
     * @param path its path below the source folder, with forward slashes
     */
    List<String> broken(String path, String text) {
        return check.apply(path, text);
    }

    private static List<String> tooLong(String path, String text) {
        long lines = text.lines().count();
        return lines > 300 ? List.of("1: " + lines + " lines ask to be two classes") : List.of();
    }

    private static List<String> binaryFloats(String path, String text) {
        if (!path.contains("/scoring/") && !path.contains("/shared/")) {
            return List.of();
        }
        return Stream.of(BINARY, DECIMAL_POINT)
                .flatMap(pattern -> lines(text, pattern, "binary floating point").stream())
                .toList();
    }

    private static List<String> words(String path, String text) {
        boolean screens = path.contains("/ui/") || path.contains("/design/");
        if (!screens || path.endsWith("package-info.java")) {
            return List.of();
        }
        JavaText java = JavaText.of(text);
        return java.literals().stream()
                .filter(literal -> WORDS.matcher(literal.text()).find())
                .filter(literal -> !NOT_SHOWN.matcher(java.line(literal.line())).find())
                .map(literal -> literal.line() + ": words belong in the message files: " + literal.text())
                .toList();
    }

    private static List<String> packageSentence(String path, String text) {
        if (!path.endsWith("package-info.java")) {
            return List.of();
        }
        return Pattern.compile("^/\\*\\*\\s+(\\*\\s+)?\\p{Lu}[^@]*?\\.\\s", Pattern.DOTALL)
                        .matcher(text)
                        .find()
                ? List.of()
                : List.of("1: the package does not say in a sentence what it is");
    }

    private static List<String> javadoc(String path, String text) {
        return JAVADOC_OF_A_TYPE
                .matcher(text)
                .results()
                .map(found -> text.substring(0, found.start()).lines().count() + 1
                        + ": say what the type is or does, with a noun or a verb in the third person")
                .toList();
    }

    private static List<String> figures(String path, String text) {
        if (READS_FIGURES.matcher(path).find()) {
            return List.of();
        }
        JavaText java = JavaText.of(text);
        return java.literals().stream()
                .filter(literal -> FIGURE.matcher(literal.text()).find())
                .filter(literal -> TAKES_AWAY.matcher(java.line(literal.line())).find())
                .map(literal -> literal.line() + ": figures that people type are read by FigureForm: " + literal.text())
                .toList();
    }

    private static List<String> timing(String path, String text) {
        return path.contains("/bench/") ? List.of() : lines(text, TIMING, "a test waits for or judges the clock");
    }

    private static List<String> lines(String text, Pattern pattern, String why) {
        List<String> code = JavaText.of(text).code();
        return IntStream.range(0, code.size())
                .filter(index -> pattern.matcher(code.get(index)).find())
                .mapToObj(index -> index + 1 + ": " + why)
                .toList();
    }
}
