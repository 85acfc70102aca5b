package org.evenhand.tenders.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.Figures;
import org.evenhand.notices.NoticeField;
import org.evenhand.notices.PublishedChange;
import org.evenhand.notices.PublishedTender;
import org.evenhand.shared.Days;
import org.evenhand.shared.WorkingDays;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;

/**
 * Judges whether bidders have time enough for a change. One that touches what bids are judged by, or takes time away,
 * must leave so many working days until the deadline as the last published version promised; a change may promise more,
 * never fewer.
 */
public final class AmendmentNoticePeriod {

    /** Where nobody says otherwise; ours, not the law's. */
    static final int USUAL_DAYS = 10;

    private static final int MOST_DAYS = 100;

    private AmendmentNoticePeriod() {}

    /** The working days that a draft would promise. */
    static int days(DraftTender tender) {
        return read(tender.says(TenderFields.AMENDMENT_DAYS)).orElse(USUAL_DAYS);
    }

    /** Whether what a draft answers is a promise; nothing stands for the usual one. */
    public static boolean isPromise(DraftTender tender) {
        String said = tender.says(TenderFields.AMENDMENT_DAYS);
        return said.isBlank() || read(said).isPresent();
    }

    /** The working days that bidders were promised. Where a version was published before that was told, the usual ones or more. */
    static int promised(PublishedTender last, DraftTender tender) {
        return read(last.content().says(NoticeField.AMENDMENT_DAYS))
                .orElseGet(() -> Math.max(USUAL_DAYS, days(tender)));
    }

    /** Why a change cannot be published as it stands; empty where it can. */
    static Optional<PublishOutcome> refusal(
            DraftTender tender, PublishedTender last, List<PublishedChange> changes, LocalDate today) {
        int promised = promised(last, tender);
        int days = days(tender);
        if (days < promised) {
            return Optional.of(new PublishOutcome.PromisedMore(promised));
        }
        boolean shorter = tender.deadline()
                .filter(moment -> moment.toInstant().isBefore(last.deadline()))
                .isPresent();
        Optional<LocalDate> deadline = tender.deadline()
                .map(moment -> moment.atZoneSameInstant(Days.HERE).toLocalDate());
        if (deadline.isEmpty() || (!shorter && changes.stream().noneMatch(PublishedChange::judges))) {
            return Optional.empty();
        }
        WorkingDays calendar = tender.calendar();
        Optional<LocalDate> earliest = calendar.after(today, days);
        if (earliest.isEmpty()) {
            return Optional.of(new PublishOutcome.DaysUnknown(calendar.last()));
        }
        return earliest.filter(day -> deadline.get().isBefore(day)).map(day -> new PublishOutcome.TooSoon(days, day));
    }

    private static Optional<Integer> read(String said) {
        return Figures.read(said)
                .filter(figure ->
                        figure.signum() > 0 && figure.stripTrailingZeros().scale() <= 0)
                .filter(figure -> figure.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
