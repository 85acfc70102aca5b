package org.evenhand.samples.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageNotForYou;
import org.evenhand.design.PageReading;
import org.evenhand.design.ServiceNotForYou;
import org.evenhand.design.TroublePage;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The pages without a browser: what they say in both languages, and what they refuse to say. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid}", "spring.profiles.active=demo"})
class SamplePagesTest extends PageReading {

    private static final List<String> SAMPLES = List.of(
            "shared-lives-rigid", "shared-lives-proportionate", "homeshare-prevention", "day-opportunities-psr");

    /** A gap that nobody filled; the text of a rule may have some. */
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    @TempDir
    static Path folders;

    @Autowired
    ApplicationContext context;

    /** A commissioner of the two tenders of Northshire, unless a test says otherwise. */
    private Optional<String> reader = Optional.of("commissioner");

    @DynamicPropertySource
    static void samples(DynamicPropertyRegistry properties) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("sample-tenders"), folders);
        Path broken = Files.createDirectories(folders.resolve("broken-weights"));
        FileSystemUtils.copyRecursively(folders.resolve("homeshare-prevention"), broken);
        Path tender = broken.resolve("tender.yaml");
        Files.writeString(tender, Files.readString(tender).replace("    weight: 15\n", "    weight: heavy\n"));
        properties.add("evenhand.samples", () -> folders.toString());
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignedInAs.nobody();
    }

    @ParameterizedTest
    @MethodSource("everyPageInBothLanguages")
    void every_page_has_one_heading_a_title_and_no_message_key_in_place_of_words(String path, Locale locale)
            throws IOException {
        open(path, locale);

        assertThat(LocatorJ._find(H1.class)).hasSize(1);
        assertThat(UI.getCurrent().getInternals().getTitle()).endsWith("Evenhand");
        assertThat(words())
                .noneMatch(text ->
                        !text.contains("@criterion") && GAP.matcher(text).find());
        for (String key : english().stringPropertyNames()) {
            assertThat(words()).doesNotContain(key);
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> everyPageInBothLanguages() {
        Stream<String> ofTenders = SAMPLES.stream().map(sample -> "tender/" + sample);
        return Stream.concat(Stream.of("samples"), ofTenders)
                .flatMap(path -> Stream.of(Locale.UK, Locale.of("cy", "GB"))
                        .map(locale -> org.junit.jupiter.params.provider.Arguments.of(path, locale)));
    }

    @Test
    void the_list_says_who_comes_first_by_how_much_and_what_is_wrong_with_a_broken_folder() {
        open("samples", Locale.UK);

        assertThat(text())
                .contains("Brackenhall Support Group Ltd comes first by 15.75 points")
                .contains("Hearthside Shared Lives comes first by 2.32 points")
                .contains("The folder “broken-weights” cannot be scored")
                .containsPattern("tender.yaml, line \\d+: .*heavy");
    }

    @Test
    void nobody_need_sign_in_to_see_who_comes_first_in_the_demonstration() {
        reader = Optional.empty();
        open("samples", Locale.UK);

        assertThat(text())
                .contains("Hearthside Shared Lives comes first by 2.32 points", "5 bids are the same in both")
                .doesNotContain("Sign in as one of them");
    }

    @Test
    void a_broken_folder_has_no_pages() {
        open("tender/broken-weights", Locale.UK);

        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tender/nothing-here", "tender/..%2F.."})
    void what_is_not_there_is_said_plainly_in_both_languages_without_a_hint_of_what_is(String path) {
        for (var said : List.of(List.of("en", "There is no such page"), List.of("cy", "Nid oes tudalen o’r fath"))) {
            open(path, Locale.of(said.get(0)));

            assertThat(LocatorJ._get(H1.class).getText()).isEqualTo(said.get(1));
            assertThat(text()).doesNotContain("xception", "hearthside", "Route", "nothing-here");
        }
    }

    private void open(String path, Locale locale) {
        open(
                context,
                reader.orElse(""),
                path,
                locale,
                new Routes(
                        Set.of(SamplesView.class, TenderView.class),
                        Set.of(NotFoundPage.class, PageNotForYou.class, ServiceNotForYou.class, TroublePage.class),
                        true));
    }

    private static Properties english() throws IOException {
        Properties messages = new Properties();
        for (String name : List.of("/messages.properties", "/messages-scoresheets.properties")) {
            try (InputStream file = SamplePagesTest.class.getResourceAsStream(name)) {
                messages.load(file);
            }
        }
        return messages;
    }
}
