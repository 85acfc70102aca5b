package org.evenhand.notices.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.evenhand.DemoOnH2;
import org.evenhand.shared.Days;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.WithAWholeDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tenders are found by what they say of themselves: words, place, value, lots and the day on which they close. */
@DemoOnH2
class FindingTendersTest extends WithAWholeDraft {

    private static final TenderId EXAMPLE = new TenderId("homeshare-2027-example");

    @Autowired
    FindingTenders finding;

    private boolean finds(TenderId tender, String query) {
        return finding.find(TenderSearch.of(query)).stream()
                .anyMatch(one -> one.listed().tender().equals(tender));
    }

    /** The demonstration's tender: two lots of £90,000 each in Northshire. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words=homeshare",
                "words=homesharing",
                "place=northshire",
                "words=Northshire+Council",
                "least=90000&most=90000",
                "least=180000",
                "most=90000",
                "lots=yes"
            })
    void a_tender_is_found_by_what_it_says(String query) {
        assertThat(finds(EXAMPLE, query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words=railway",
                "words=homeshare+railway",
                "place=southshire",
                "most=89999.99",
                "least=180000.01",
                "least=100000&most=170000"
            })
    void and_not_by_what_it_does_not_say(String query) {
        assertThat(finds(EXAMPLE, query)).isFalse();
    }

    @Test
    void a_tender_that_closes_on_a_day_closes_on_that_day_or_later_and_not_on_the_next() {
        LocalDate closes =
                Days.of(reading.latest(EXAMPLE).orElseThrow().published().deadline());

        assertThat(finds(EXAMPLE, "closing=" + closes)).isTrue();
        assertThat(finds(EXAMPLE, "closing=" + closes.plusDays(1))).isFalse();
    }

    @Test
    void a_contract_that_is_not_divided_is_not_in_lots() {
        publish();

        assertThat(finds(id, "words=company")).isTrue();
        assertThat(finds(id, "words=company&lots=yes")).isFalse();
    }

    @Test
    void a_new_version_is_found_by_what_it_says_now() {
        publish();
        assertThat(finds(id, "place=Wendmoor")).isFalse();

        WholeDraft.answer(context, id, "where", "All of Wendmoor");
        publishing.publish(id, seen(), "Another place");

        assertThat(finds(id, "place=Wendmoor")).isTrue();
    }
}
