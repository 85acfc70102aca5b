package org.evenhand.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.evenhand.design.DateFormField;
import org.evenhand.design.ErrorSummary;
import org.evenhand.design.Hands;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.TextFormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the auditor asks for some acts of all. */
class FilterFormTest extends AuditorsPages {

    @Test
    void the_filter_is_in_the_address_and_in_the_fields() {
        publish(act("people.role-given", "ann"));
        publish(act("people.role-ended", "bob"));

        open("audit", Map.of("act", "people.role-ended", "person", "ADA", "from", "2026-11-01"), "en");

        assertThat(heading()).isEqualTo("One act on record matches");
        assertThat(who().value()).isEqualTo("ADA");
        assertThat(from().value()).contains(LocalDate.of(2026, 11, 1));
        assertThat(what().value().map(Object::toString)).contains("people.role-ended");
        assertThat(LocatorJ._find(NativeLabel.class))
                .as("one for each field, three for a day")
                .hasSize(10)
                .allMatch(label -> label.getFor().isPresent());
    }

    @Test
    void asking_leads_to_an_address_that_back_returns_from() {
        publish(act("people.role-given", "ann"));
        publish(act("people.role-ended", "bob"));
        open("audit", Map.of(), "en");

        Hands.choose(what(), "people.role-given");
        Hands.write(who(), " ada & co=é ");
        ask();

        assertThat(asked())
                .isEqualTo(QueryParameters.simple(Map.of("act", "people.role-given", "person", "ada & co=é")));
        assertThat(heading()).isEqualTo("No act on record matches");

        UI.getCurrent().navigate("audit");

        assertThat(who().value()).isEmpty();
        assertThat(what().value()).isEmpty();
        assertThat(heading()).contains("acts are on record");
    }

    @Test
    void days_are_asked_for_in_figures_and_stand_in_the_address_as_dates() {
        open("audit", Map.of(), "en");

        Hands.write(from(), LocalDate.of(2026, 11, 1));
        ask();

        assertThat(asked()).isEqualTo(QueryParameters.simple(Map.of("from", "2026-11-01")));
        assertThat(from().value()).contains(LocalDate.of(2026, 11, 1));
    }

    @Test
    void half_a_day_is_refused_at_its_field_and_at_the_top_and_nothing_stays_that_could_pass_for_an_answer() {
        publish(act("people.role-given", "ann"));
        open("audit", Map.of("act", "people.role-given"), "en");

        Hands.write(from(), "31", "2", "2026");
        ask();

        assertThat(asked()).isEqualTo(QueryParameters.simple(Map.of("act", "people.role-given")));
        assertThat(heading()).isEqualTo("These dates need putting right");
        assertThat(LocatorJ._get(ErrorSummary.class).isVisible()).isTrue();
        assertThat(from().getClassNames()).contains("entry-refused");
        assertThat(text()).contains("“From”: February 2026 has 28 days.");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Error:");
        LocatorJ._assertNone(ScoreTable.class);

        Hands.write(from(), "1", "2", "2026");
        ask();

        LocatorJ._assertNone(ErrorSummary.class);
        assertThat(from().getClassNames()).doesNotContain("entry-refused");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("The record");
        LocatorJ._assertOne(ScoreTable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday, “yesterday” is not a day",
        "to, 2026-02-30, “2026-02-30” is not a day",
        "from, <script>, “<script>” is not a day"
    })
    void a_day_that_is_none_is_said_and_nothing_is_shown(String name, String value, String said) {
        publish(act("people.role-given", "ann"));

        open("audit", Map.of(name, value), "en");

        assertThat(text()).contains(said);
        assertThat(LocatorJ._get(ErrorSummary.class).isVisible()).isTrue();
        assertThat(day(name.equals("from") ? "From" : "To, that day included").getClassNames())
                .contains("entry-refused");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Error:");
        LocatorJ._assertNone(ScoreTable.class);
    }

    @Test
    void days_in_the_wrong_order_are_said() {
        open("audit", Map.of("from", "2026-11-24", "to", "2026-11-01"), "en");

        assertThat(text()).contains("The first day, 24 November 2026, comes after the last, 1 November 2026.");
    }

    private static void ask() {
        BasicUtilsKt._fireDomEvent(LocatorJ._get(FilterForm.class), "submit");
    }

    private static QueryParameters asked() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters();
    }

    private static DateFormField from() {
        return day("From");
    }

    private static DateFormField day(String label) {
        return LocatorJ._get(
                DateFormField.class,
                spec -> spec.withPredicate(entry -> entry.label().equals(label)));
    }

    private static TextFormField who() {
        return LocatorJ._get(
                TextFormField.class,
                spec -> spec.withPredicate(entry -> entry.label().startsWith("Who")));
    }
}
