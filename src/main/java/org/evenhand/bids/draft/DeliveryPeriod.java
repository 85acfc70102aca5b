package org.evenhand.bids.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Constants;
import org.evenhand.shared.FieldPath;

/**
 * Part of the contract by which a provider says how much it delivers: a quarter, or a year of a long contract. Both are counted from the
 * day the contract starts.
 *
 * @param number from 1
 */
public record DeliveryPeriod(Every every, int number) {

    /** Length of a period. */
    public enum Every {
        QUARTER,
        YEAR;

        /** The word in paths and in message keys. */
        public String word() {
            return Constants.word(this);
        }

        private int months() {
            return this == QUARTER ? MONTHS_OF_QUARTER : MONTHS_OF_YEAR;
        }
    }

    /** A longer contract is asked by the year: five years of quarters are as many as anybody plans. */
    static final int MOST = 20;

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final BigDecimal QUARTERS = new BigDecimal(4);

    /** The periods of a contract; none where its length is not known or is more than anybody plans. */
    public static List<DeliveryPeriod> of(ContractSize contract) {
        return contract.years().map(years -> periods(years.value())).orElse(List.of());
    }

    private static List<DeliveryPeriod> periods(BigDecimal years) {
        BigDecimal most = new BigDecimal(MOST);
        BigDecimal quarters = years.multiply(QUARTERS).setScale(0, RoundingMode.CEILING);
        if (quarters.compareTo(most) <= 0) {
            return periods(Every.QUARTER, quarters.intValueExact());
        }
        BigDecimal whole = years.setScale(0, RoundingMode.CEILING);
        return whole.compareTo(most) <= 0 ? periods(Every.YEAR, whole.intValueExact()) : List.of();
    }

    private static List<DeliveryPeriod> periods(Every every, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new DeliveryPeriod(every, number))
                .toList();
    }

    /** The period that a field asks about. */
    public static DeliveryPeriod of(BidField field) {
        List<String> segments = field.path().segments();
        return new DeliveryPeriod(
                Every.valueOf(segments.get(segments.size() - 2).toUpperCase(Locale.ROOT)),
                Integer.parseInt(segments.getLast()));
    }

    /** Where its quantity stands: {@code measure/paid-hours/quarter/3}. */
    FieldPath path(String measure) {
        return FieldPath.of("measure", measure, every.word(), String.valueOf(number));
    }

    /** Its first day. */
    public LocalDate first(LocalDate starts) {
        return starts.plusMonths((long) every.months() * (number - 1));
    }

    /** Its last day. */
    public LocalDate last(LocalDate starts) {
        return starts.plusMonths((long) every.months() * number).minusDays(1);
    }
}
