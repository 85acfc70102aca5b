package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * As long as no bid can be sent or sealed here, no word on a screen, in a letter, in a sample or in the invented tenders
 * says that one can. With the module {@code bids} the rule goes.
 */
class PromisesTest {
    private static final Pattern PROMISE = Pattern.compile(
            "\\b(sealed bids?|seal (my|your|the|a) bid|bid is sealed|send it here|upload your bid|send your bid here"
                    + "|dan sêl|selio|seliwyd|anfonwch ef yma)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static List<String> promises(String file, String text) {
        List<String> found = new ArrayList<>();
        PROMISE.matcher(text.replaceAll("\"\\s*\\+\\s*\"", ""))
                .results()
                .forEach(promise -> found.add(file + ": " + promise.group()));
        return found;
    }

    private static Stream<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>(List.of(Path.of("README.md")));
        for (String root : List.of("src/main/resources", "src/main/java", "sample-tenders", "docs")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file ->
                                file.toString().matches(".*(\\.(properties|yaml|html)|/Demo\\w+\\.java|[a-z]+\\.md)"))
                        .filter(file -> !file.startsWith("docs/decisions"))
                        .filter(file -> !file.endsWith("glossary.md"))
                        .forEach(texts::add);
            }
        }
        return texts.stream();
    }

    @Test
    void nothing_is_promised_that_is_not_there_yet() throws IOException {
        assertThat(Path.of("src/main/java/org/evenhand/bids"))
                .as("with this module the rule goes")
                .doesNotExist();
        List<String> found = new ArrayList<>();
        for (Path file : (Iterable<Path>) texts()::iterator) {
            found.addAll(promises(file.toString(), Files.readString(file)));
        }

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sealed bids then have to be confirmed again.",
                "\"Send it \"\n    + \"here, or on paper\"",
                "cynigion dan sêl",
                "Seal my bid"
            })
    void a_planted_promise_turns_it_red(String planted) {
        assertThat(promises("planted", planted)).hasSize(1);
    }
}
