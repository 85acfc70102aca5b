package org.evenhand.bids.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.bids.draft.DeliveryPeriod.Every;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract is asked by the quarter, a long one by the year, from the day it starts. */
class DeliveryPeriodTest {

    private static List<DeliveryPeriod> of(String years) {
        return DeliveryPeriod.of(new ContractSize(
                new Money(BigDecimal.TEN),
                "GBP",
                Optional.ofNullable(years).map(BigDecimal::new).map(Quantity::new),
                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,QUARTER,1",
        "1,QUARTER,4",
        "2.5,QUARTER,10",
        "2.51,QUARTER,11",
        "5,QUARTER,20",
        "5.01,YEAR,6",
        "20,YEAR,20"
    })
    void as_many_as_the_contract_has_are_asked(String years, Every every, int count) {
        assertThat(of(years)).hasSize(count).allMatch(period -> period.every() == every);
        assertThat(of(years)).extracting(DeliveryPeriod::number).startsWith(1).endsWith(count);
    }

    @ParameterizedTest
    @CsvSource({"20.01", "1000000000000000000000000000000", ","})
    void none_are_asked_of_a_contract_that_nobody_plans_or_of_unknown_length(String years) {
        assertThat(of(years)).isEmpty();
    }

    @Test
    void one_begins_the_day_after_the_other_ends_whatever_the_months() {
        LocalDate starts = LocalDate.of(2027, 11, 30);
        for (List<DeliveryPeriod> periods :
                Stream.of("5", "12").map(DeliveryPeriodTest::of).toList()) {
            assertThat(periods.getFirst().first(starts)).isEqualTo(starts);
            for (int at = 1; at < periods.size(); at++) {
                assertThat(periods.get(at).first(starts))
                        .isEqualTo(periods.get(at - 1).last(starts).plusDays(1));
            }
        }
        assertThat(of("1").getLast().last(LocalDate.of(2027, 4, 1))).isEqualTo(LocalDate.of(2028, 3, 31));
    }
}
