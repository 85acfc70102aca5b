package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keys of messages that are made of a prefix and the word of a constant: {@code "publish.not-from." + status.word()}. Where
 * there are messages for half of an enum's constants or more, they are wanted for all.
 */
class EnumMessagesTest {

    private static final Set<String> KEYS = keys();

    /** Every enum whose constants have a word. */
    static Stream<Class<?>> enums() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.evenhand").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.tryGetMethod("word").isPresent())
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void every_constant_has_the_messages_that_the_others_have(Class<?> type) throws Exception {
        SortedSet<String> missing = missing(words(type), KEYS);
        missing.removeAll(neverSaid());

        assertThat(missing).isEmpty();
    }

    @Test
    void what_is_never_said_has_no_message_and_would_be_missed() throws Exception {
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : enums().toList()) {
            missing.addAll(missing(words(type), KEYS));
        }

        assertThat(missing).containsAll(neverSaid());
    }

    @Test
    void each_that_is_never_said_has_the_reason_beside_it() throws Exception {
        assertThat(lines()).allMatch(line -> line.matches("[\\w.-]+: \\p{Alpha}.{10,}"));
    }

    private static List<String> neverSaid() throws IOException {
        return lines().stream().map(line -> line.replaceFirst(":.*", "")).toList();
    }

    /** A key and the reason: a status in which nothing is offered, an outcome that shows as itself, another family of keys. */
    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/gates/never-said.txt"));
    }

    @Test
    void a_constant_without_its_message_is_found() {
        assertThat(missing(
                        List.of("open", "closed", "late"),
                        Set.of("bid.open", "bid.closed", "bid.late-by", "tender.open")))
                .containsExactly("bid.late");
    }

    /** The keys that some of the words lack, though at least half of the words have the like. */
    private static SortedSet<String> missing(List<String> words, Set<String> keys) {
        Map<String, Set<String>> having = new HashMap<>();
        for (String key : keys) {
            for (String word : words) {
                int at = key.indexOf(word);
                while (at > 0) {
                    String before = key.substring(0, at);
                    String behind = key.substring(at + word.length());
                    if (before.endsWith(".") && (behind.isEmpty() || behind.startsWith("."))) {
                        having.computeIfAbsent(before + "*" + behind, pattern -> new LinkedHashSet<>())
                                .add(word);
                    }
                    at = key.indexOf(word, at + 1);
                }
            }
        }
        SortedSet<String> missing = new TreeSet<>();
        having.forEach((pattern, found) -> {
            if (found.size() > 1 && found.size() * 2 >= words.size()) {
                words.stream()
                        .filter(word -> !found.contains(word))
                        .forEach(word -> missing.add(pattern.replace("*", word)));
            }
        });
        return missing;
    }

    private static List<String> words(Class<?> type) throws ReflectiveOperationException {
        Method word = type.getDeclaredMethod("word");
        word.setAccessible(true);
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            words.add((String) word.invoke(constant));
        }
        return words;
    }

    private static Set<String> keys() {
        Properties all = new Properties();
        Project.files("src/main/resources", ".properties").forEach((path, text) -> {
            if (path.startsWith("messages") && !path.endsWith("_cy.properties")) {
                try {
                    all.load(new StringReader(text));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return all.stringPropertyNames();
    }
}
