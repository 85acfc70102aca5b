package org.evenhand.tenders.drafting;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.shared.BundledTable;
import org.evenhand.shared.WorkingDays;
import org.evenhand.shared.WorkingDays.Calendar;

/**
 * A period that the law sets for tenders that commence from a day on.
 *
 * @param days empty where the law sets none
 * @param calendar whose working days are counted; empty where every day counts
 * @param voluntary whether the law leaves it to the buyer
 * @param check whether our reading of the source is not confirmed
 */
public record TimeLimit(
        Rule rule,
        Regime regime,
        Case applies,
        LocalDate from,
        Optional<Integer> days,
        Optional<Calendar> calendar,
        Begins begins,
        boolean voluntary,
        URI source,
        boolean check) {

    /** Purpose of the period. */
    public enum Rule {
        /** Between the tender notice and the deadline. */
        TENDERING,
        /** For requests to take part, where a stage of selection comes first. */
        PARTICIPATION,
        /** Between the award notice and the contract. */
        STANDSTILL,
        /** The standstill as others read the same text; nothing is signed before the later of the two days. */
        STANDSTILL_ELSEWHERE,
        /** Between the decision on what providers said in the standstill and its end. */
        FURTHER_DECISION,
        /** Between the contract and the notice of its details. */
        DETAILS_NOTICE,
        /** Between a contract of more than £5 million and its publication. */
        CONTRACT_PUBLISHED;

        /** Whether something must be done before the period is over, and not after. */
        public boolean isWithin() {
            return this == DETAILS_NOTICE || this == CONTRACT_PUBLISHED;
        }
    }

    /** To which tenders of a regime it applies. */
    public enum Case {
        USUAL,
        LIGHT_TOUCH,
        /** Bids can be sent electronically, and every document is there with the notice. */
        ELECTRONIC_WITH_DOCUMENTS,
        /** One of the two. */
        ELECTRONIC_OR_DOCUMENTS,
        NEITHER,
        /** A qualifying planned procurement notice, urgency or a dynamic market. */
        SHORTENED,
        URGENT,
        ENGLAND,
        WALES
    }

    /** First day that is counted. */
    public enum Begins {
        /** The day itself. */
        WITH,
        /** The day after. */
        AFTER,
        /** The day after that. */
        AFTER_NEXT
    }

    private static final List<TimeLimit> ALL =
            BundledTable.read("time-limits.csv").stream().map(TimeLimit::limit).toList();

    /** The period in force for a tender; empty where no row says anything of it. */
    static Optional<TimeLimit> of(Rule rule, Regime regime, Case applies, LocalDate commenced) {
        return ALL.stream()
                .filter(one -> one.rule == rule && one.regime == regime && one.applies == applies)
                .filter(one -> !one.from.isAfter(commenced))
                .max(Comparator.comparing(TimeLimit::from));
    }

    /** The last day of the period; empty where the law sets none, or bank holidays are not known so far ahead. */
    public Optional<LocalDate> end(LocalDate day) {
        LocalDate first = day.plusDays(begins.ordinal());
        return days.flatMap(length -> calendar.isPresent()
                ? WorkingDays.in(calendar.get()).beginningWith(first, length)
                : Optional.of(first.plusDays(length - 1)));
    }

    private static TimeLimit limit(BundledTable.Row row) {
        return new TimeLimit(
                row.one(Rule.class, "rule"),
                row.one(Regime.class, "regime"),
                row.one(Case.class, "case"),
                LocalDate.parse(row.cell("from")),
                Optional.of(row.cell("days"))
                        .filter(days -> !days.equals("none"))
                        .map(Integer::valueOf),
                row.cell("unit").equals("working")
                        ? Optional.of(row.one(Calendar.class, "calendar"))
                        : Optional.empty(),
                row.one(Begins.class, "begins"),
                row.cell("force").equals("voluntary"),
                URI.create(row.cell("source")),
                row.cell("read").equals("check"));
    }
}
