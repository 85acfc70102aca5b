package org.evenhand.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.evenhand.design.Messages;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.letters.PrintedSheets;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The tender pack on paper: a box for all that is asked, beside its question. */
class TenderPackTest {

    private static final Instant NOW = Instant.parse("2026-07-30T13:02:00Z");
    private static final int JUDGED = 40;

    private static final String HEAD = """
            format: evenhand/1
            id: company
            title: Company at home%s
            buyers: [{id: northshire, name: Northshire Council, share: 100}]
            regime: procurement-act-2023
            commenced: 2026-07-01
            deadline: 2026-09-30T12:00:00+01:00
            value: {amount: 300000, currency: GBP, years: 3, fte: 5}
            award: {method: weighted-sum, outOf: 100, ties: [received]}
            rounding: {at: total, places: 2, mode: half-up}
            sections:
              - {id: quality, title: Quality}
              - {id: social-value, title: Social value}
              - {id: price, title: Price}
            criteria:
              - {id: P1, section: price, title: The price, question: What is your price?, weight: 20,
                 scoring: {kind: price, formula: lowest-over-price}}
            """;

    private static final String OF_EACH_KIND = """
              - {id: SV1, section: social-value, title: Paid hours, question: How many hours?, weight: 10,
                 scoring: {kind: commitment, measure: paid-hours, basis: target, target: 1300}}
              - {id: SV2, section: social-value, title: Visits, question: How many visits?, weight: 10, value: additional,
                 scoring: {kind: commitment, measure: visits, basis: target, target: 100}}
              - {id: SV3, section: social-value, title: Company, question: For how many was it better?, weight: 10,
                 scoring: {kind: outcome, indicator: more-connected, floor: 0.2, target: 0.8}}
              - {id: SV4, section: social-value, title: Priced, question: What do you offer?, weight: 10, value: embedded,
                 scoring: {kind: monetised, measures: {lunches: 5, lifts: 7}, basis: highest}}
              - {id: G1, title: Registered, question: Are you registered?, scoring: {kind: gate, fact: regulated, is: true}}
              - {id: G2, title: Rated, question: How are you rated?,
                 scoring: {kind: gate, fact: cqcRating, oneOf: [good, outstanding]}}
              - {id: G3, title: Insured, question: How much are you insured for?,
                 scoring: {kind: gate, fact: insurance-cover, atLeast: 5000000}}
            """;

    static Stream<Locale> languages() {
        return Stream.of(Locale.UK, Locale.of("cy"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void in_a_long_pack_every_question_lies_with_its_box_and_no_box_is_torn(Locale language) throws Exception {
        byte[] pack = print(language, longTender(), Map.of()).toFillIn();

        List<String> sheets = PrintedSheets.words(pack);
        for (int i = 1; i <= JUDGED; i++) {
            String asked = "Question Q%d asks?".formatted(i);
            String answer = words(language).say("pack.your-answer", "Q" + i);
            assertThat(sheets)
                    .as(asked)
                    .filteredOn(sheet -> sheet.contains(asked))
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .containsSubsequence("Q" + i + " Title", asked, answer);
        }
        assertThat(PrintedSheets.boxes(pack, 104)).isEqualTo(JUDGED);
        assertThat(AccessiblePdf.problems(pack)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_sheet_says_which_tender_version_and_page_it_is_in_liberation_sans(Locale language) throws Exception {
        NoticePrint print = print(language, longTender(), Map.of());
        for (byte[] pdf : List.of(print.toRead(), print.toFillIn())) {
            List<String> sheets = PrintedSheets.words(pdf);
            String page = language.equals(Locale.UK) ? "Page %d of %d" : "Tudalen %d o %d";
            String version = language.equals(Locale.UK) ? "Version 1" : "Fersiwn 1";
            assertThat(sheets).hasSizeGreaterThan(5);
            for (int i = 0; i < sheets.size(); i++) {
                assertThat(sheets.get(i)).contains("Company at home. " + version, page.formatted(i + 1, sheets.size()));
            }
            assertThat(PrintedSheets.typefaces(pdf)).containsExactly("LiberationSans", "LiberationSans-Bold");
        }
    }

    @Test
    void each_figure_that_is_asked_for_has_a_box_of_its_own() throws Exception {
        String text = String.join(
                " ",
                PrintedSheets.words(print(Locale.UK, tender("", OF_EACH_KIND + judged(1, 40)), Map.of())
                        .toFillIn()));

        assertThat(text)
                .containsSubsequence(
                        "Your figures for SV1",
                        "What you offer Built into the service Added to the service",
                        "paid hours")
                .containsSubsequence("Your figures for SV2", "What you offer How much", "visits")
                .containsSubsequence(
                        "Your figures for SV3",
                        "Outcome How many people were asked For how many of them it improved",
                        "more connected",
                        "How people were asked, and what shows it")
                .containsSubsequence("Your figures for SV4", "What you offer How much", "lifts", "lunches")
                .containsSubsequence(
                        "G1, your answer: whether the service is registered with the regulator", "yes", "no")
                .containsSubsequence(
                        "G2, your answer: overall rating", "good", "outstanding", "another answer, or none of these")
                .containsSubsequence("G3, your answer: insurance cover")
                .containsOnlyOnce("Your price for the whole contract £")
                .doesNotContain("in pounds");
    }

    @Test
    void of_a_contract_in_lots_each_lot_has_its_box_and_can_be_ticked() throws Exception {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("lots/north/tender.yaml", tender("\nlot: North", OF_EACH_KIND + judged(1, 40)));
        files.put("lots/south/tender.yaml", tender("\nlot: South", OF_EACH_KIND + judged(1, 40)));

        byte[] pack = print(Locale.UK, files, Map.of()).toFillIn();

        assertThat(String.join(" ", PrintedSheets.words(pack)))
                .containsSubsequence("paid hours, North", "paid hours, South")
                .containsSubsequence("Your price for North £", "Your price for South £")
                .containsSubsequence("Lots that you bid for", "North", "South", "Name of your organisation");
        assertThat(AccessiblePdf.problems(pack)).isEmpty();
    }

    @Test
    void what_to_prepare_stands_in_the_order_of_the_notice_and_nothing_twice() throws Exception {
        String text = String.join(
                " ",
                PrintedSheets.words(print(
                                Locale.UK,
                                tender("", OF_EACH_KIND + judged(1, 40)),
                                Map.of(
                                        "criteria/P1/evidence", "A breakdown.",
                                        "criteria/Q1/evidence", "A plan.",
                                        "criteria/G1/evidence", "A number."))
                        .toRead()));

        assertThat(text.substring(text.indexOf("What to prepare")))
                .containsSubsequence(
                        "Q1: A plan.",
                        "P1: Your price for the whole contract. A breakdown.",
                        "G1: Say whether the service is registered with the regulator. A number.",
                        "G2: Say overall rating")
                .containsOnlyOnce("P1:");
    }

    @Test
    void a_question_longer_than_a_sheet_is_printed_whole_and_its_box_says_whose_it_is() throws Exception {
        String question = "We ask about the days and the nights. ".repeat(150) + "The end.";
        byte[] pack = print(
                        Locale.UK,
                        tender("", OF_EACH_KIND + judged(1, 40).replace("Question Q1 asks?", question)),
                        Map.of())
                .toFillIn();

        assertThat(String.join(" ", PrintedSheets.words(pack))).containsSubsequence("The end.", "Your answer to Q1");
        assertThat(PrintedSheets.boxes(pack, 104)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day-opportunities-psr",
                "homeshare-prevention",
                "shared-lives-proportionate",
                "shared-lives-rigid"
            })
    void the_packs_and_notices_of_the_samples_can_be_read_with_ears(String sample) throws Exception {
        for (Locale language : languages().toList()) {
            NoticePrint print = print(language, folder(Path.of("sample-tenders", sample)), Map.of());
            assertThat(AccessiblePdf.problems(print.toRead())).isEmpty();
            assertThat(AccessiblePdf.problems(print.toFillIn())).isEmpty();
        }
    }

    private static Messages words(Locale language) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages", "messages-design", "messages-criteria", "messages-notices", "messages-tenders");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return Messages.in(language, source);
    }

    private static SortedMap<String, String> longTender() {
        return new TreeMap<>(Map.of("tender.yaml", HEAD.formatted("") + OF_EACH_KIND + judged(JUDGED, 1)));
    }

    private static String tender(String lot, String criteria) {
        return HEAD.formatted(lot) + criteria;
    }

    /** Of different lengths, so that boxes would fall on every place of a sheet. */
    private static String judged(int count, int weight) {
        StringBuilder criteria = new StringBuilder();
        IntStream.rangeClosed(1, count)
                .forEach(i -> criteria.append(
                        """
                  - {id: Q%d, section: quality, title: Title, question: "%sQuestion Q%d asks?", weight: %d,
                     scoring: {kind: judged, scale: {max: 5, descriptors: {0: Nothing., 3: Enough., 5: Much.}}}}
                """.formatted(i, "Something is told before it is asked. ".repeat(i % 9), i, weight)));
        return criteria.toString();
    }

    private static NoticePrint print(Locale language, String tender, Map<String, String> notice) {
        return print(language, new TreeMap<>(Map.of("tender.yaml", tender)), notice);
    }

    private static NoticePrint print(Locale language, SortedMap<String, String> files, Map<String, String> notice) {
        SortedMap<String, String> all = new TreeMap<>(files);
        all.put(PublishedContent.NOTICE, new FrozenFiles(new TreeMap<>(notice)).text());
        PublishedTender published = PublishedTender.after(
                Optional.empty(),
                new TenderId("company"),
                "framework",
                PublishedContent.of(new FrozenFiles(all)),
                Optional.empty(),
                "Ceri",
                NOW);
        TenderNotice tenderNotice = new TenderNotice(
                published,
                List.of(new TenderNotice.Version(1, Optional.empty(), published.digest(), NOW)),
                List.of(),
                Optional.empty());
        return new NoticePrint(words(language), tenderNotice, NOW);
    }

    private static SortedMap<String, String> folder(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (path.equals("tender.yaml") || path.startsWith("rules/")) {
                    files.put(path, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
