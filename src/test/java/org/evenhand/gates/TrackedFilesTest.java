package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in the project names a folder of the machine it was written on, or a host that packages come from. */
class TrackedFilesTest {

    // Each pattern is broken up, so that it does not find itself.
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.])/(work|farm|root|Users"
            + "|home/[a-z]+)/[A-Za-z.]" + "|[A-Z]:" + "\\\\Users\\\\|/tmp" + "/bash_");
    private static final Pattern REGISTRY =
            Pattern.compile("https?://(repo|repo1|registry|deb|nexus|artifactory)[a-z0-9.-]*"
                    + "\\.|maven\\.apache\\.org" + "/maven2|npmjs" + "\\.(org|com)");

    @Test
    void evenhand_names_none() {
        List<String> named = new ArrayList<>();
        Project.files(".", "").forEach((path, text) -> {
            if (names(text)) {
                named.add(path);
            }
        });

        assertThat(named).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"see @work/notes.txt", "cd @root/x", "@home/ann/evenhand", "https://repo@.example.org/x"})
    void a_planted_one_is_found(String planted) {
        assertThat(names(planted.replace("repo@", "repo1").replace('@', '/'))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.apache.org/licenses/", "http://maven.apache.org/POM/4.0.0", "a/work/b", "~/.m2"})
    void an_innocent_one_is_not(String innocent) {
        assertThat(names(innocent)).isFalse();
    }

    private static boolean names(String text) {
        return MACHINE.matcher(text).find() || REGISTRY.matcher(text).find();
    }
}
