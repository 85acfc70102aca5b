package org.evenhand.tenders.drafting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.notices.Milestone;
import org.evenhand.tenders.drafting.TimeLimit.Case;
import org.evenhand.tenders.drafting.TimeLimit.Rule;

/** The periods that the law sets for a draft, by the regime, the day it commences and what else it answers. */
public final class LegalPeriods {

    /**
     * The standstill as the timeline has it.
     *
     * @param ends its last day; empty where bank holidays are not known so far ahead
     * @param elsewhere its last day as others read the same text, which is earlier
     */
    public record Standstill(TimeLimit limit, Optional<LocalDate> ends, Optional<LocalDate> elsewhere) {}

    private LegalPeriods() {}

    /** Each that applies, in the order in which they come. */
    public static List<TimeLimit> of(DraftTender tender) {
        return Arrays.stream(Rule.values())
                .flatMap(rule -> of(tender, rule).stream())
                .toList();
    }

    public static Optional<TimeLimit> of(DraftTender tender, Rule rule) {
        return tender.regime()
                .flatMap(regime -> tender.day(TenderFields.COMMENCED)
                        .flatMap(commenced -> applies(tender, regime, rule)
                                .flatMap(applies -> TimeLimit.of(rule, regime, applies, commenced))));
    }

    /** Counted from the day on which the award notice is to be published; empty where there is none. */
    public static Optional<Standstill> standstill(DraftTender tender) {
        return tender.day(Milestone.DECIDED)
                .flatMap(day -> of(tender, Rule.STANDSTILL)
                        .map(limit -> new Standstill(
                                limit,
                                limit.end(day),
                                of(tender, Rule.STANDSTILL_ELSEWHERE).flatMap(other -> other.end(day)))));
    }

    private static Optional<Case> applies(DraftTender tender, Regime regime, Rule rule) {
        return switch (regime) {
            case PROCUREMENT_ACT_2023 -> ofTheAct(tender, rule);
            case PROVIDER_SELECTION_REGIME ->
                switch (tender.says(TenderFields.AUTHORITY)) {
                    case TenderFields.ENGLAND -> Optional.of(Case.ENGLAND);
                    case TenderFields.WALES -> Optional.of(Case.WALES);
                    default -> Optional.empty();
                };
            case BELOW_THRESHOLD -> Optional.empty();
        };
    }

    /** Section 54 sets seven lengths; of those that apply the shortest counts. */
    private static Optional<Case> ofTheAct(DraftTender tender, Rule rule) {
        String lightTouch = tender.says(TenderFields.LIGHT_TOUCH);
        if (lightTouch.isBlank()) {
            return Optional.empty();
        }
        if (lightTouch.equals(TenderFields.YES)) {
            return Optional.of(Case.LIGHT_TOUCH);
        }
        return switch (rule) {
            case TENDERING -> tendering(tender);
            case PARTICIPATION ->
                Optional.of(
                        tender.says(TenderFields.SHORTENED).equals(TenderFields.URGENCY) ? Case.URGENT : Case.USUAL);
            case STANDSTILL, STANDSTILL_ELSEWHERE, FURTHER_DECISION, DETAILS_NOTICE, CONTRACT_PUBLISHED ->
                Optional.of(Case.USUAL);
        };
    }

    private static Optional<Case> tendering(DraftTender tender) {
        String shortened = tender.says(TenderFields.SHORTENED);
        String electronic = tender.says(TenderFields.ELECTRONIC);
        String documents = tender.says(TenderFields.DOCUMENTS);
        if (shortened.isBlank() || electronic.isBlank() || documents.isBlank()) {
            return Optional.empty();
        }
        if (!shortened.equals(TenderFields.NONE)) {
            return Optional.of(Case.SHORTENED);
        }
        boolean one = electronic.equals(TenderFields.YES);
        boolean other = documents.equals(TenderFields.YES);
        return Optional.of(
                one && other
                        ? Case.ELECTRONIC_WITH_DOCUMENTS
                        : one || other ? Case.ELECTRONIC_OR_DOCUMENTS : Case.NEITHER);
    }
}
