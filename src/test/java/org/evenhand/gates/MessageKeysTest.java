package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.documents.DocumentReading;
import org.evenhand.folders.Publication;
import org.evenhand.scoresheets.TwoSheets;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.tender.Rounding;
import org.junit.jupiter.api.Test;

/** Every message that a page may ask for is there. */
class MessageKeysTest {

    /** A key that stands whole in a source: {@code say("samples.heading"}. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)+)\"");

    private static final Set<String> FILES = Set.of("styles", "icons");

    private static final List<String> BASES = List.of(
            "messages",
            "messages-design",
            "messages-letters",
            "messages-people",
            "messages-audit",
            "messages-unitvalues",
            "messages-criteria",
            "messages-sheets",
            "messages-scoresheets",
            "messages-planning",
            "messages-tenders",
            "messages-notices",
            "messages-questions",
            "messages-bids",
            "messages-keys",
            "messages-evidence");

    @Test
    void every_key_in_the_sources_has_a_message() throws IOException {
        Set<String> missing = new TreeSet<>();
        Properties messages = messages();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/evenhand"))) {
            for (Path source : (Iterable<Path>) sources.filter(MessageKeysTest::showsWords)::iterator) {
                KEY.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !messages.containsKey(key))
                        // A prefix that is completed by a code.
                        .filter(key ->
                                messages.stringPropertyNames().stream().noneMatch(known -> known.startsWith(key + ".")))
                        .filter(key -> !FILES.contains(key.replaceFirst("\\..*", "")))
                        .forEach(key -> missing.add(source.getFileName() + ": " + key));
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void every_code_that_scoring_knows_has_a_message() throws IOException {
        Stream<String> codes = Stream.of(
                        Arrays.stream(ScoreAlert.Code.values()).map(code -> "notice." + code.word()),
                        Arrays.stream(DocumentReading.Cause.values()).map(cause -> "detail.cause." + cause.word()),
                        Stream.of(
                                        "missing",
                                        "refused",
                                        "past-the-bid",
                                        "no-such-page",
                                        "elsewhere",
                                        "picture",
                                        "no-words",
                                        "dynamic-form")
                                .map(cause -> "detail.cause." + cause),
                        Arrays.stream(Reason.Code.values()).map(code -> "reason." + code.word()),
                        Arrays.stream(BidResult.Status.values()).map(status -> "status." + status.word()),
                        Arrays.stream(Rounding.At.values()).map(at -> "rounding." + at.word()),
                        Arrays.stream(Publication.Regime.values()).map(regime -> "regime." + regime.word()),
                        Arrays.stream(TwoSheets.Theme.values())
                                .map(theme -> "theme." + theme.name().toLowerCase(Locale.ROOT)),
                        Arrays.stream(Line.Result.values())
                                .filter(result -> result != Line.Result.GAVE)
                                .map(result -> "line." + result.word()),
                        Stream.of("passed", "not-applicable", "failed", "not-scored")
                                .map(result -> "line.short." + result),
                        IntStream.rangeClosed(1, 26).mapToObj(row -> "serves.S" + row),
                        Stream.of(
                                        "weighted-sum",
                                        "price-per-point",
                                        "points-per-pound",
                                        "utility-index",
                                        "value-deduction",
                                        "quality-coefficient",
                                        "willingness-to-pay",
                                        "lowest-price")
                                .flatMap(
                                        method -> Stream.of("award." + method + ".said", "award." + method + ".total")))
                .flatMap(keys -> keys);

        assertThat(messages().stringPropertyNames()).containsAll(codes.toList());
    }

    @Test
    void no_message_has_a_straight_apostrophe_which_would_swallow_what_follows() throws IOException {
        for (String file : BASES) {
            for (String language : new String[] {"", "_cy"}) {
                assertThat(messages(file + language).values())
                        .noneMatch(message -> message.toString().contains("'"));
            }
        }
    }

    /** Whichever file is asked first would answer for both. */
    @Test
    void no_key_stands_in_two_files() throws IOException {
        Map<String, String> first = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String base : BASES) {
            for (String key : messages(base).stringPropertyNames()) {
                String other = first.putIfAbsent(key, base);
                if (other != null) {
                    twice.add(key + " in " + other + " and " + base);
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    /** Views and the pieces they are made of. */
    private static boolean showsWords(Path source) {
        String path = source.toString().replace('\\', '/');
        return path.endsWith(".java") && (path.contains("/design/") || path.contains("/ui/"));
    }

    private static Properties messages() throws IOException {
        Properties all = new Properties();
        for (String base : BASES) {
            all.putAll(messages(base));
        }
        return all;
    }

    private static Properties messages(String file) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = MessageKeysTest.class.getResourceAsStream("/" + file + ".properties");
                Reader reader = new java.io.InputStreamReader(in, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
