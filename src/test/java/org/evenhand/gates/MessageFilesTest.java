package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is said in English is said in Welsh, with the same figures in it. */
class MessageFilesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+");

    @Test
    void every_english_message_has_its_welsh_one_and_the_other_way_round() {
        Map<String, String> files = Project.files("src/main/resources", ".properties");
        List<String> differences = new ArrayList<>();
        files.forEach((path, text) -> {
            String welsh = path.replace(".properties", "_cy.properties");
            if (path.matches("(.*/)?messages[a-z-]*\\.properties")) {
                differences(text, files.getOrDefault(welsh, "")).forEach(key -> differences.add(path + ": " + key));
            }
        });

        assertThat(differences).isEmpty();
    }

    @Test
    void a_missing_message_an_empty_one_a_doubled_one_and_a_lost_figure_are_found() {
        assertThat(differences("a=One\nb=Two\n", "a=Un\n")).containsExactly("b has no Welsh message");
        assertThat(differences("a=One\n", "a=Un\nb=Dau\n")).containsExactly("b has no English message");
        assertThat(differences("a=One\n", "a=\n")).containsExactly("a has no Welsh message");
        assertThat(differences("a=One of {0}\n", "a=Un\n")).containsExactly("a has other figures in Welsh");
        assertThat(differences("a={mark} of {bid}\n", "a={bid}\n")).containsExactly("a has other figures in Welsh");
        assertThat(differences("a=One\na=Two\n", "a=Un\n")).containsExactly("a stands twice");
        assertThat(differences("a={0} of {1}\n", "a={1}: {0}\n")).isEmpty();
    }

    private static List<String> differences(String english, String welsh) {
        List<String> found = new ArrayList<>(doubled(english));
        found.addAll(doubled(welsh));
        Properties from = read(english);
        Properties to = read(welsh);
        var keys = new TreeSet<>(from.stringPropertyNames());
        keys.addAll(to.stringPropertyNames());
        for (String key : keys) {
            if (to.getProperty(key, "").isBlank()) {
                found.add(key + " has no Welsh message");
            } else if (from.getProperty(key, "").isBlank()) {
                found.add(key + " has no English message");
            } else if (!figures(from.getProperty(key)).equals(figures(to.getProperty(key)))) {
                found.add(key + " has other figures in Welsh");
            }
        }
        return found;
    }

    private static TreeSet<String> figures(String message) {
        TreeSet<String> figures = new TreeSet<>();
        PLACEHOLDER.matcher(message).results().map(MatchResult::group).forEach(figures::add);
        return figures;
    }

    private static List<String> doubled(String text) {
        List<String> doubled = new ArrayList<>();
        Properties watched = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    doubled.add(key + " stands twice");
                }
                return super.put(key, value);
            }
        };
        load(watched, text);
        return doubled;
    }

    private static Properties read(String text) {
        Properties properties = new Properties();
        load(properties, text);
        return properties;
    }

    private static void load(Properties into, String text) {
        try {
            into.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
