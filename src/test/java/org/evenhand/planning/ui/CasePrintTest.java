package org.evenhand.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.design.Messages;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.people.Organisation;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.planning.CaseId;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.cases.PreparingCases;
import org.evenhand.planning.cases.PreparingCases.DatedCase;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A business case as a PDF file. */
class CasePrintTest extends PlanningPagesTest {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final CaseId SHARED_LIVES = new CaseId("shared-lives");
    private static final String CASES = "organisation/northshire-council/business-cases";
    private static final String CASE = CASES + "/shared-lives";
    private static final Locale WELSH = Locale.of("cy", "GB");
    private static final Instant NOW = Instant.parse("2026-07-30T13:02:00Z");

    @Autowired
    PreparingCases cases;

    @BeforeEach
    void whatWasInvented() throws Exception {
        inventCasesAnew();
    }

    @Test
    void the_whole_case_reads_from_the_file_whose_and_of_when_figures_and_sources_and_what_comes_of_them()
            throws Exception {
        open("auditor", CASE);

        assertThat(printed(
                        Messages.in(Locale.UK),
                        cases.dated(NORTHSHIRE, SHARED_LIVES).orElseThrow()))
                .containsSubsequence(
                        "£13,000 saved each year for each person against Residential care",
                        "Northshire Council. As it stood on ",
                        "wrote in it last, on ",
                        "The figures",
                        "Cost of the arrangement, pounds a week £500 £450 £575",
                        "Against Residential care",
                        "£330,000",
                        "Year by year",
                        "1 £390,000 £260,000 £60,000 £70,000 1.0000 £70,000",
                        // 130,000 ÷ 1.035 and ÷ 1.071225
                        "2 £390,000 £260,000 £0 £130,000 1.0350 £125,604",
                        "3 £390,000 £260,000 £0 £130,000 1.0712 £121,356",
                        "All years £1,170,000 £780,000 £60,000 £330,000 – £316,960",
                        "What moves the saving most",
                        "Residential care",
                        "£750 (from £650 to £900)",
                        "Where nothing is saved",
                        "Cost of the arrangement £500 £710.21",
                        "Against Supported living",
                        "How it is worked out",
                        "What this case does not say",
                        "A business case never enters a bid’s score.")
                .contains(
                        "one scale from £90,784 to £547,500",
                        "£166,176 £543,136 £376,960",
                        "Ours: chosen so that the",
                        "Discount rate 3.5% Never")
                .doesNotContain("Figures are missing");
    }

    @Test
    void in_welsh_the_file_speaks_welsh() throws Exception {
        open("commissioner", CASE, WELSH);

        assertThat(printed(
                        Messages.in(WELSH),
                        cases.dated(NORTHSHIRE, SHARED_LIVES).orElseThrow()))
                .contains(
                        "£13,000 wedi’i arbed bob blwyddyn am bob person yn erbyn Residential care",
                        "Blwyddyn wrth flwyddyn",
                        "Beth nad yw’r achos hwn yn ei ddweud");
    }

    @Test
    void what_cannot_be_worked_out_yet_says_so() throws Exception {
        open("commissioner", CASE);
        Map<Slot, String> given = new HashMap<>(whole());
        given.remove(new Slot(CaseItem.SHARE, CasePart.LIKELY));
        given.put(new Slot(CaseItem.PEOPLE, CasePart.LOW), "40");

        assertThat(printed(Messages.in(Locale.UK), dated(given)))
                .contains(
                        "Respite: figures are missing or out of order",
                        "Nothing is worked out until these have a likely figure: People who would have got the alternative.",
                        "Look again at: People.",
                        "People 10 40 As likely No source is written",
                        "in prices of no stated year")
                .contains("People who would have got the alternative No figure")
                .doesNotContain("Year by year", "Against ");
    }

    @Test
    void a_case_of_which_nothing_is_written_but_its_name_is_a_file_too() throws Exception {
        open("commissioner", CASE);

        assertThat(printed(Messages.in(WELSH), dated(Map.of(new Slot(CaseItem.ABOUT, CasePart.TITLE), "Seibiant"))))
                .contains("Seibiant: mae ffigurau ar goll", "Dim ffigur");
    }

    @Test
    void thirty_years_and_three_alternatives_with_the_largest_figures_fit() throws Exception {
        open("commissioner", CASE);
        Map<Slot, String> given = new HashMap<>(whole());
        CaseItem.alternatives().forEach(item -> {
            given.put(new Slot(item, CasePart.LIKELY), "9999999999.99");
            given.put(new Slot(item, CasePart.NAME), "n".repeat(120));
            given.put(new Slot(item, CasePart.SOURCE), "s".repeat(500));
        });
        given.put(new Slot(CaseItem.YEARS, CasePart.LIKELY), "30");
        given.put(new Slot(CaseItem.PEOPLE, CasePart.LIKELY), "9999999");

        String text = printed(Messages.in(Locale.UK), dated(given));

        assertThat(text).contains("All years", "No figure has a range that moves the saving");
        assertThat(text.replace(" ", "")).contains("n".repeat(120));
        assertThat(text).as("wrapped, not cut off").doesNotContain("n".repeat(120));
    }

    @Test
    void hostile_words_stay_words_and_letters_that_are_missing_are_told() throws Exception {
        open("commissioner", CASE);
        Map<Slot, String> given = new HashMap<>(whole());
        given.put(new Slot(CaseItem.ABOUT, CasePart.TITLE), "<script>alert(1)</script> {0} '{' \u202eevil 😀");
        given.put(
                new Slot(CaseItem.ALTERNATIVE_1, CasePart.NAME), "</td></table><b>\u0645\u0631\u062d\u0628\u0627</b>");
        given.put(new Slot(CaseItem.RATE, CasePart.SOURCE), "<img src=x onerror=alert(1)>\u0001\ud800");

        for (Locale language : List.of(Locale.UK, WELSH)) {
            assertThat(printed(Messages.in(language), dated(given)))
                    .contains("<script>alert(1)</script> {0} '{' evil □", "</td></table><b>□□□□□</b>")
                    .containsPattern("<img\\s+src=x\\s+onerror=alert\\(1\\)>")
                    .doesNotContain("#");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "auditor"})
    void who_reads_the_page_takes_the_file_with_the_figures_as_they_are_then(String person) throws Exception {
        open(person, CASE);
        jdbc.sql("update business_case_figure set answer = ? where business_case = ? and item = ? and part = ?")
                .params("Lately written", SHARED_LIVES.value(), CaseItem.PEOPLE.word(), CasePart.SOURCE.word())
                .update();

        assertThat(AccessiblePdf.text(DownloadKt._download(link())).replaceAll("\\s+", " "))
                .contains("£13,000 saved", "Lately written");
    }

    @Test
    void a_case_that_there_is_not_is_no_file() {
        open("commissioner", CASE);

        assertThat(cases.dated(NORTHSHIRE, new CaseId("made-up"))).isEmpty();
        assertThat(cases.dated(NORTHSHIRE, SHARED_LIVES).orElseThrow().of().name())
                .isEqualTo("Northshire Council");
    }

    private static Anchor link() {
        return LocatorJ._find(Anchor.class).stream()
                .filter(anchor -> anchor.getText().equals("This case as a PDF file"))
                .findFirst()
                .orElseThrow();
    }

    /** The words of the file, which passes PDF/UA-1. */
    private static String printed(Messages messages, DatedCase dated) throws Exception {
        byte[] pdf = new CasePrint(messages, dated).file();
        assertThat(AccessiblePdf.problems(pdf)).isEmpty();
        return AccessiblePdf.text(pdf).replaceAll("\\s+", " ");
    }

    private DatedCase dated(Map<Slot, String> given) {
        Organisation northshire = cases.find(NORTHSHIRE).orElseThrow();
        return new DatedCase(northshire, new BusinessCase(new CaseId("a"), given), NOW, "Ceri", NOW);
    }

    private static Map<Slot, String> whole() {
        Map<CaseItem, String> likely = new EnumMap<>(Map.of(
                CaseItem.ARRANGEMENT_COST, "500",
                CaseItem.ALTERNATIVE_1, "750",
                CaseItem.SHARE, "100",
                CaseItem.PEOPLE, "10",
                CaseItem.YEARS, "3",
                CaseItem.SET_UP, "0",
                CaseItem.RATE, "3.5"));
        Map<Slot, String> given = new HashMap<>();
        likely.forEach((item, figure) -> given.put(new Slot(item, CasePart.LIKELY), figure));
        given.put(new Slot(CaseItem.ABOUT, CasePart.TITLE), "Respite");
        return given;
    }
}
