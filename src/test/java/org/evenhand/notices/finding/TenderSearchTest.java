package org.evenhand.notices.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search stands in the address of a page and is read back as it was. */
class TenderSearchTest {

    private static final TenderSearch WHOLE = new TenderSearch(
            "gofal & “tŷ”+50%",
            "North=shire",
            Optional.of(new BigDecimal("1000.50")),
            Optional.of(new BigDecimal("200000")),
            true,
            Optional.of(LocalDate.of(2027, 3, 1)));

    @Test
    void it_is_read_back_as_it_was() {
        assertThat(WHOLE.query()).doesNotContain(" ", "“", "<").startsWith("closing=2027-03-01&least=1000.5&lots=yes&");
        assertThat(TenderSearch.of(WHOLE.query()).query()).isEqualTo(WHOLE.query());
        assertThat(TenderSearch.of(WHOLE.query()).words()).isEqualTo(WHOLE.words());
    }

    @Test
    void the_search_for_every_tender_is_empty() {
        assertThat(TenderSearch.everything().query()).isEmpty();
        assertThat(TenderSearch.of("")).isEqualTo(TenderSearch.everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"least=much", "closing=soon", "closing=2027-02-31", "unknown=1", "words", "&&=&"})
    void whatever_cannot_be_read_leaves_no_tender_out(String query) {
        assertThat(TenderSearch.of(query)).isEqualTo(TenderSearch.everything());
    }
}
