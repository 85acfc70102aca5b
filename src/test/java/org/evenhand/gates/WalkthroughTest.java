package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every class that {@code docs/walkthrough.md} sends a reader to is where it says. */
class WalkthroughTest {

    private static final Pattern NAMED = Pattern.compile("`((?:[a-z]+/)+[A-Z]\\w+)");

    @Test
    void every_class_that_the_walkthrough_names_is_where_it_says() throws IOException {
        assertThat(astray(Files.readString(Path.of("docs/walkthrough.md")))).isEmpty();
    }

    @Test
    void a_class_that_has_moved_is_found() throws IOException {
        assertThat(astray("First `scoring/Scoring`, then `scoring/engine/Scoring.score` and `folders/Nowhere`."))
                .containsExactly("folders/Nowhere", "scoring/engine/Scoring");
    }

    private static Set<String> astray(String text) throws IOException {
        Set<String> sources = Project.files("src/main/java", ".java").keySet();
        assertThat(sources).isNotEmpty();
        Set<String> astray = new TreeSet<>();
        NAMED.matcher(text)
                .results()
                .map(named -> named.group(1))
                .filter(named -> sources.stream().noneMatch(source -> source.endsWith("/" + named + ".java")))
                .forEach(astray::add);
        return astray;
    }
}
