package org.evenhand.tenders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.Figures;
import org.evenhand.shared.Days;

/**
 * Whether bidders have time enough for a change. One that touches what bids are judged by, or takes time away, must leave so
 * many working days until the deadline as the buyer's own rule says.
 */
final class TimeForChange {

    /** Where nobody says otherwise; ours, not the law's. */
    static final int USUAL_DAYS = 10;

    private static final int MOST_DAYS = 100;

    private TimeForChange() {}

    /** The working days that must be left after a change. */
    static int days(DraftTender tender) {
        return Figures.read(tender.says(TenderFields.AMENDMENT_DAYS))
                .filter(figure ->
                        figure.signum() >= 0 && figure.stripTrailingZeros().scale() <= 0)
                .filter(figure -> figure.compareTo(java.math.BigDecimal.valueOf(MOST_DAYS)) <= 0)
                .map(java.math.BigDecimal::intValueExact)
                .orElse(USUAL_DAYS);
    }

    /** Why the deadline must move; empty where it need not, or where bank holidays are not known that far. */
    static Optional<Publishing> refusal(DraftTender tender, Published last, List<Change> changes, LocalDate today) {
        Optional<LocalDate> deadline = tender.deadline()
                .map(moment -> moment.atZoneSameInstant(Days.HERE).toLocalDate());
        boolean shorter = tender.deadline()
                .filter(moment -> moment.toInstant().isBefore(last.deadline()))
                .isPresent();
        boolean judges = changes.stream().anyMatch(Change::judges);
        if (deadline.isEmpty() || !shorter && !judges) {
            return Optional.empty();
        }
        int days = days(tender);
        return tender.calendar()
                .after(today, days)
                .filter(earliest -> days > 0 && deadline.get().isBefore(earliest))
                .map(earliest -> new Publishing.TooSoon(days, earliest));
    }
}
