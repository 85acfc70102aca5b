package org.evenhand.samples.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import org.evenhand.design.BarChart;
import org.evenhand.design.Chart;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageNotForYou;
import org.evenhand.design.PageReading;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.ServiceNotForYou;
import org.evenhand.design.TroublePage;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
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
        reader = Optional.of(
                path.contains("shared-lives") || path.equals("samples") ? "commissioner" : "joint.commissioner");
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
        Stream<String> ofTenders = SAMPLES.stream().flatMap(sample -> Stream.of("tender/" + sample, scores(sample)));
        return Stream.concat(
                        Stream.of(
                                "samples",
                                "compare/shared-lives-rigid/shared-lives-proportionate",
                                scores("shared-lives-rigid") + "/hearthside",
                                scores("shared-lives-rigid") + "/hearthside/SV1",
                                scores("shared-lives-proportionate") + "/ridgeway/section/social-value",
                                scores("homeshare-prevention") + "/threshold/Q1",
                                scores("homeshare-prevention") + "/oakfield-care/G1",
                                scores("day-opportunities-psr") + "/willow-works"),
                        ofTenders)
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
    void a_broken_folder_has_no_pages() {
        open("tender/broken-weights", Locale.UK);

        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Brackenhall Support Group Ltd comes first by 15.75 points, Sample data",
        "cy, Mae Brackenhall Support Group Ltd yn dod yn gyntaf o 15.75 pwynt, Data enghreifftiol"
    })
    void the_scores_speak_the_language_of_the_reader(String language, String heading, String warning) {
        open(scores("shared-lives-rigid"), Locale.of(language));

        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo(heading);
        assertThat(String.join(" ", words())).contains(warning);
        assertThat(text()).contains("92.80", "77.05", "66.86", "66.59", "58.11");
    }

    @Test
    void the_scores_are_drawn_with_one_bar_a_bid_and_what_one_mark_is_worth_before_the_tables() {
        open(scores("shared-lives-proportionate"), Locale.UK);

        String said = text();
        assertThat(said)
                .contains(
                        "Hearthside Shared Lives is most ahead of Elm Tree and Lantern Partnership for Quality, by 2.80")
                .contains("1. Hearthside Shared Lives 84.59", "5. Marigold and Finch 73.30")
                .contains(
                        "One mark decides: 2.32 points lie between first and second, and one mark is worth up to 2.80")
                .contains("One mark for Q1 Matching people and carers 2.80");
        assertThat(said.indexOf("Moving Elm Tree and Lantern Partnership’s mark for Q1 from 4 to 5"))
                .as("what may change the order is told before the tables")
                .isPositive()
                .isLessThan(said.indexOf("Points by section."));
        assertThat(said).contains("The tender does not ask for 10 of the things offered");
    }

    @Test
    void where_no_mark_decides_the_drawing_says_so() {
        open(scores("shared-lives-rigid"), Locale.UK);

        assertThat(text()).contains("No single mark decides: 15.75 points lie between first and second");
    }

    @Test
    void two_sheets_are_drawn_as_places_and_as_bars_of_each_form() {
        open("compare/shared-lives-rigid/shared-lives-proportionate", Locale.UK);

        assertThat(LocatorJ._find(Chart.class)).hasSize(1);
        assertThat(LocatorJ._find(BarChart.class)).hasSize(2);
        assertThat(text())
                .contains("4 of 5 bids change places")
                .contains("Judged by a priced form: Brackenhall Support Group Ltd comes first by 15.75 points")
                .contains("Judged in proportion: Hearthside Shared Lives comes first by 2.32 points");
    }

    @Test
    void any_figure_leads_to_its_working_in_one_step() {
        open(scores("shared-lives-rigid"), Locale.UK);

        List<Anchor> figures = LocatorJ._find(ScoreTable.class).stream()
                .flatMap(table -> LocatorJ._find(table, Anchor.class).stream())
                .toList();
        assertThat(figures).hasSize(5 * (3 + 1 + 9));
        for (Anchor figure : figures) {
            UI.getCurrent().navigate(figure.getHref());
            assertThat(LocatorJ._get(H2.class, spec -> spec.withId("working-heading"))
                            .getText())
                    .as(figure.getHref())
                    .endsWith(figure.getText());
        }
    }

    @Test
    void who_holds_no_role_on_a_tender_sees_neither_its_scores_nor_who_comes_first() {
        open(scores("homeshare-prevention"), Locale.UK);
        assertThat(LocatorJ._find(ServiceNotForYou.class)).hasSize(1);
        assertThat(text()).doesNotContain("Threshold");

        reader = Optional.of("provider");
        open("samples", Locale.UK);
        assertThat(text())
                .contains("Shared Lives in Northshire, judged in proportion")
                .doesNotContain("comes first by");
    }

    @Test
    void whoever_looks_at_scores_is_on_record() {
        open(scores("shared-lives-rigid"), Locale.UK);

        assertThat(context.getBean(JdbcTemplate.class)
                        .queryForList(
                                "select actor_name from audit_record where act = 'samples.saw-scores'"
                                        + " and tender = 'shared-lives-rigid'",
                                String.class))
                .contains("Ceri Vaughan");
    }

    @Test
    void a_working_shows_arithmetic_rule_inputs_and_the_quote_with_its_page() {
        reader = Optional.of("joint.commissioner");
        open(scores("homeshare-prevention") + "/threshold/R3", Locale.UK);

        assertThat(LocatorJ._get(H2.class, spec -> spec.withId("working-heading"))
                        .getText())
                .isEqualTo("Threshold Homeshare, R3: 7.60");
        assertThat(text())
                .contains("8 × (min(0.5, 900 ÷ 2000) + min(0.5, 1200 ÷ 2000)) = 7.6")
                .contains("900 hours of visits to people who are waiting for a match", "proposal.pdf, page 2")
                .contains("R3 Company through the week", "@combine(\"sum\")")
                .contains("bids/threshold/bid.yaml#commitments[1]");
    }

    @Test
    void embedded_and_additional_points_are_shown_apart() {
        open(scores("shared-lives-proportionate") + "/hearthside/S1", Locale.UK);

        assertThat(text()).contains("Built into the service 3.60", "Added on top 0.00");
    }

    @Test
    void a_judged_mark_shows_what_the_panel_said() {
        open(scores("shared-lives-rigid") + "/hearthside/Q1", Locale.UK);

        assertThat(text()).contains("People meet at least two carers, stay for a meal and then a weekend");
    }

    @Test
    void the_second_look_at_a_tender_finds_the_figures_that_were_kept() {
        reader = Optional.of("joint.commissioner");
        open(scores("day-opportunities-psr"), Locale.UK);
        open(scores("day-opportunities-psr"), Locale.UK);

        assertThat(text()).containsPattern("Scored again today: same figures as the sheet kept on \\d+ \\w+ \\d{4}");
    }

    @Test
    void two_sheets_side_by_side_say_who_moved_and_which_measure_supplied_most() {
        open("compare/shared-lives-rigid/shared-lives-proportionate", Locale.UK);

        assertThat(LocatorJ._get(H1.class).getText())
                .isEqualTo("Brackenhall Support Group Ltd comes first under one set of criteria,"
                        + " Hearthside Shared Lives under the other");
        assertThat(text())
                .contains("Hearthside Shared Lives moves from rank 3 to rank 1.")
                .contains("Brackenhall Support Group Ltd: local jobs FTE supplied 54% of the £168,020");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tender/nothing-here",
                "tender/..%2F..",
                "tender/nothing-here/scores",
                "tender/shared-lives-rigid/scores/nobody",
                "tender/shared-lives-rigid/scores/hearthside/NOPE",
                "tender/shared-lives-rigid/scores/hearthside/section/NOPE",
                "compare/shared-lives-rigid/nothing-here",
                "compare/homeshare-prevention/day-opportunities-psr"
            })
    void what_is_not_there_is_said_plainly_in_both_languages_without_a_hint_of_what_is(String path) {
        reader = Optional.of(path.contains("homeshare") ? "joint.commissioner" : "commissioner");
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
                        Set.of(SamplesView.class, TenderView.class, ScoresView.class, CompareView.class),
                        Set.of(NotFoundPage.class, PageNotForYou.class, ServiceNotForYou.class, TroublePage.class),
                        true));
    }

    private static String scores(String sample) {
        return "tender/" + sample + "/scores";
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
