package org.evenhand.samples.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.DemoOnH2;
import org.evenhand.PlainReader;
import org.evenhand.people.SignedInAs;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Score sheets, marks and comparisons of the samples, as somebody reads them who has no account and no script. */
@DemoOnH2
class SampleSheetsTest {

    private static final List<String> SAMPLES = List.of(
            "shared-lives-rigid", "shared-lives-proportionate", "homeshare-prevention", "day-opportunities-psr");

    private static final Locale WELSH = Locale.of("cy", "GB");

    /** A gap that nobody filled, or a message without words; the text of a rule may have gaps. */
    private static final Pattern UNSAID =
            Pattern.compile("\\{\\w+}|\\b(?:scores|marks|compare|working|kept|chart|trail|line|status)\\.[a-z]+");

    @Autowired
    ApplicationContext context;

    @AfterEach
    void nobody() {
        SignedInAs.nobody();
    }

    @ParameterizedTest
    @MethodSource("everyPageInBothLanguages")
    void every_page_has_one_heading_a_title_and_no_message_key_in_place_of_words(String path, Locale locale) {
        PlainReader reader = reads(path, locale);

        assertThat(reader.status()).isEqualTo(200);
        assertThat(reader.page().select("h1")).hasSize(1);
        assertThat(reader.page().title()).endsWith("– Evenhand");
        assertThat(reader.page().select("html").attr("lang")).isEqualTo(locale.getLanguage());
        assertThat(reader.page().select("script")).isEmpty();
        assertThat(reader.page().select("main *"))
                .noneMatch(piece -> !piece.ownText().contains("@criterion")
                        && UNSAID.matcher(piece.ownText()).find());
    }

    static Stream<Arguments> everyPageInBothLanguages() {
        return Stream.concat(
                        Stream.of(
                                "compare/shared-lives-rigid/shared-lives-proportionate",
                                scores("shared-lives-rigid") + "/hearthside",
                                scores("shared-lives-rigid") + "/hearthside/SV1",
                                scores("shared-lives-proportionate") + "/ridgeway/section/social-value",
                                scores("homeshare-prevention") + "/threshold/Q1",
                                scores("homeshare-prevention") + "/oakfield-care/G1",
                                scores("day-opportunities-psr") + "/willow-works"),
                        SAMPLES.stream().flatMap(sample -> Stream.of(scores(sample), "tender/" + sample + "/marks")))
                .flatMap(path -> Stream.of(Locale.UK, WELSH).map(locale -> Arguments.of(path, locale)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Brackenhall Support Group Ltd comes first by 15.75 points, Sample data",
        "cy, Mae Brackenhall Support Group Ltd yn dod yn gyntaf o 15.75 pwynt, Data enghreifftiol"
    })
    void the_scores_speak_the_language_of_the_reader(String language, String heading, String warning) {
        PlainReader reader = reads(scores("shared-lives-rigid"), Locale.of(language));

        assertThat(reader.heading()).isEqualTo(heading);
        assertThat(reader.page().text()).contains(warning);
        assertThat(reader.text()).contains("92.80", "77.05", "66.86", "66.59", "58.11");
    }

    @Test
    void the_scores_are_drawn_with_one_bar_a_bid_and_what_one_mark_is_worth_before_the_tables() {
        PlainReader reader = reads(scores("shared-lives-proportionate"), Locale.UK);
        String said = reader.text();

        assertThat(reader.page().select(".bar-row").eachText())
                .containsSequence("1. Hearthside Shared Lives84.59", "2. Elm Tree and Lantern Partnership82.27")
                .contains("One mark for Q1 Matching people and carers2.80");
        assertThat(said)
                .contains(
                        "Hearthside Shared Lives is most ahead of Elm Tree and Lantern Partnership for Quality, by 2.80")
                .contains(
                        "One mark decides: 2.32 points lie between first and second, and one mark is worth up to 2.80")
                .contains("One mark for Q1 Matching people and carers 2.80");
        assertThat(said.indexOf("Moving Elm Tree and Lantern Partnership’s mark for Q1 from 4 to 5"))
                .as("what may change the order is told before the tables")
                .isPositive()
                .isLessThan(said.lastIndexOf("Points by section."));
        assertThat(said).contains("The tender does not ask for 10 of the things offered");
    }

    @Test
    void where_no_mark_decides_the_drawing_says_so() {
        assertThat(reads(scores("shared-lives-rigid"), Locale.UK).text())
                .contains("No single mark decides: 15.75 points lie between first and second");
    }

    @Test
    void two_sheets_are_drawn_as_places_and_as_bars_of_each_form() {
        PlainReader reader = reads("compare/shared-lives-rigid/shared-lives-proportionate", Locale.UK);

        assertThat(reader.page().select(".slope-lines > g")).hasSize(5);
        assertThat(reader.page().select(".scoresheet-both-bars figure")).hasSize(2);
        assertThat(reader.text())
                .contains("4 of 5 bids change places")
                .contains("Judged by a priced form: Brackenhall Support Group Ltd comes first by 15.75 points")
                .contains("Judged in proportion: Hearthside Shared Lives comes first by 2.32 points");
    }

    @Test
    void what_tenders_are_called_is_marked_as_english_in_the_drawing_of_places_on_a_welsh_page() {
        Document page = reads("compare/shared-lives-rigid/shared-lives-proportionate", Locale.of("cy"))
                .page();

        assertThat(page.select(".slope-headings span[lang=en]").eachText())
                .containsExactly("judged by a priced form", "judged in proportion");
        assertThat(page.select("figure:has(.slope-drawing) th[lang=en]")).hasSize(2);
    }

    @Test
    void two_sheets_side_by_side_say_who_moved_and_which_measure_supplied_most() {
        PlainReader reader = reads("compare/shared-lives-rigid/shared-lives-proportionate", Locale.UK);

        assertThat(reader.heading())
                .isEqualTo("Brackenhall Support Group Ltd comes first under one set of criteria,"
                        + " Hearthside Shared Lives under the other");
        assertThat(reader.text())
                .contains("Hearthside Shared Lives moves from rank 3 to rank 1.")
                .contains("Brackenhall Support Group Ltd: local jobs FTE supplied 54% of the £168,020");
    }

    @Test
    void any_figure_leads_to_its_working_in_one_step_and_the_working_back_to_the_figure() {
        PlainReader sheet = reads(scores("shared-lives-rigid"), Locale.UK);

        List<Element> figures = sheet.page().select("main table a");
        assertThat(figures).hasSize(5 * (3 + 1 + 9));
        for (Element figure : figures) {
            URI address = URI.create("/" + scores("shared-lives-rigid")).resolve(figure.attr("href"));
            PlainReader opened = reads(address.getPath().substring(1), Locale.UK);
            Element heading = opened.page().selectFirst("#" + address.getFragment());
            assertThat(Objects.requireNonNull(heading).text()).endsWith(figure.text());
            assertThat(opened.page().select("main [aria-current=true]").eachText())
                    .containsExactly(figure.text());
            assertThat(opened.address("Close this working")).endsWith("/scores#" + figure.id());
        }
    }

    @Test
    void a_working_shows_arithmetic_rule_inputs_and_the_quote_with_its_page() {
        PlainReader reader = reads(scores("homeshare-prevention") + "/threshold/R3", Locale.UK);

        assertThat(reader.page().select("#working-heading").text()).isEqualTo("Threshold Homeshare, R3: 7.60");
        assertThat(reader.text())
                .contains("8 × (min(0.5, 900 ÷ 2000) + min(0.5, 1200 ÷ 2000)) = 7.6")
                .contains("900 hours of visits to people who are waiting for a match", "proposal.pdf, page 2")
                .contains("R3 Company through the week", "@combine(\"sum\")")
                .contains("bids/threshold/bid.yaml#commitments[1]");
    }

    @Test
    void embedded_and_additional_points_are_shown_apart() {
        assertThat(reads(scores("shared-lives-proportionate") + "/hearthside/S1", Locale.UK)
                        .text())
                .contains("Built into the service 3.60", "Added on top 0.00");
    }

    @Test
    void a_judged_mark_shows_what_the_panel_said() {
        assertThat(reads(scores("shared-lives-rigid") + "/hearthside/Q1", Locale.UK)
                        .text())
                .contains("People meet at least two carers, stay for a meal and then a weekend");
    }

    @Test
    void the_second_look_at_a_tender_finds_the_figures_that_were_kept() {
        reads(scores("day-opportunities-psr"), Locale.UK);

        assertThat(reads(scores("day-opportunities-psr"), Locale.UK).text())
                .containsPattern("Scored again today: same figures as the sheet kept on \\d+ \\w+ \\d{4}");
    }

    @Test
    void agreed_marks_stand_with_their_reasons_and_are_said_to_be_nobodys_own() {
        PlainReader reader = reads("tender/shared-lives-proportionate/marks", Locale.UK);

        assertThat(reader.text())
                .contains("so no mark here is one person’s")
                .contains(
                        "Evaluator e3, with lived experience: K1, K2 and Q1", "Evaluator e1: everything that is marked")
                .contains("Hearthside Shared Lives 5 People meet at least two carers");
        assertThat(reader.page().select("#marks-Q1 ~ .wide-table tbody tr")).hasSize(5);
        assertThat(reader.page().select("#marks-S1"))
                .as("what nobody marks is left out")
                .isEmpty();
    }

    @Test
    void marks_given_alone_stand_below_the_one_that_was_agreed() {
        String said = reads("tender/day-opportunities-psr/marks", Locale.UK).text();

        assertThat(said)
                .contains("Left the room for Meadow Lane")
                .containsPattern("Willow Works CIC Agreed 5 e2 moved from 4.* Evaluator e1 5 Two weeks"
                        + ".* Evaluator e3, with lived experience 5 Nadia stopped swimming");
    }

    @Test
    void one_of_the_buyers_who_looks_at_scores_is_on_record_and_a_reader_without_a_role_is_not() {
        int before = onRecord();
        reads(scores("shared-lives-rigid"), Locale.UK);
        PlainReader.opens(context, "provider", scores("shared-lives-rigid"), Locale.UK);
        assertThat(onRecord()).isEqualTo(before);

        PlainReader.opens(context, "commissioner", scores("shared-lives-rigid"), Locale.UK);
        assertThat(onRecord()).isEqualTo(before + 1);
    }

    private int onRecord() {
        return Objects.requireNonNull(context.getBean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from audit_record where act = 'samples.saw-scores'"
                                + " and tender = 'shared-lives-rigid'",
                        Integer.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tender/nothing-here/scores",
                "tender/nothing-here/marks",
                "tender/shared-lives-rigid/scores/nobody",
                "tender/shared-lives-rigid/scores/hearthside/NOPE",
                "tender/shared-lives-rigid/scores/hearthside/section/NOPE",
                "compare/shared-lives-rigid/nothing-here",
                "compare/homeshare-prevention/day-opportunities-psr"
            })
    void what_is_not_there_is_said_plainly_in_both_languages_without_a_hint_of_what_is(String path) {
        for (var said : List.of(List.of("en", "There is no such page"), List.of("cy", "Nid oes tudalen o’r fath"))) {
            PlainReader reader = reads(path, Locale.of(said.get(0)));

            assertThat(reader.status()).isEqualTo(404);
            assertThat(reader.heading()).isEqualTo(said.get(1));
            assertThat(reader.text()).doesNotContain("xception", "hearthside", "Route", "nothing-here");
        }
    }

    private PlainReader reads(String path, Locale locale) {
        return PlainReader.opens(context, "", path, locale);
    }

    private static String scores(String sample) {
        return "tender/" + sample + "/scores";
    }
}
