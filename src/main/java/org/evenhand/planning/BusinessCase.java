package org.evenhand.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.figures.Decimals;

/** A business case as it was answered, figure by figure. What is not said is not there. */
public record BusinessCase(CaseId id, Map<Slot, String> given) {

    /** One thing that is written of one item. */
    public record Slot(CaseItem item, CasePart part) {
        /** Its place among the fields of the item. */
        public FieldPath path() {
            return FieldPath.of(part.word());
        }
    }

    /** A figure that is not known for certain. */
    public record Range(BigDecimal low, BigDecimal likely, BigDecimal high) {

        /** Whether the likely figure lies between the two others. */
        public boolean isInOrder() {
            return low.compareTo(likely) <= 0 && likely.compareTo(high) <= 0;
        }

        Range times(BigDecimal factor) {
            return new Range(
                    low.multiply(factor, Decimals.WORKING),
                    likely.multiply(factor, Decimals.WORKING),
                    high.multiply(factor, Decimals.WORKING));
        }
    }

    /** The discount rate with which a case begins: HM Treasury's Green Book, 3.5 % a year in real terms. */
    private static final String GREEN_BOOK_RATE = "3.5";

    /** Where that rate is told. */
    private static final String GREEN_BOOK =
            "HM Treasury, The Green Book: 3.5 % a year in real terms for the first 30 years, as"
                    + " told in the terms of reference of the discount rate review (GOV.UK, 16 December 2025), which may change it";

    /** Copies what is said. */
    public BusinessCase {
        given = Map.copyOf(given);
    }

    /** A case as it begins, with the usual discount rate and nothing paid once. */
    public static BusinessCase begun(CaseId id, String title) {
        return new BusinessCase(
                id,
                Map.of(
                        new Slot(CaseItem.ABOUT, CasePart.TITLE), title,
                        new Slot(CaseItem.ABOUT, CasePart.PERIOD), "week",
                        new Slot(CaseItem.SET_UP, CasePart.LIKELY), "0",
                        new Slot(CaseItem.RATE, CasePart.LIKELY), GREEN_BOOK_RATE,
                        new Slot(CaseItem.RATE, CasePart.SOURCE), GREEN_BOOK));
    }

    /** What is written; empty where nothing is. */
    public String says(CaseItem item, CasePart part) {
        return given.getOrDefault(new Slot(item, part), "");
    }

    /** What it is called. */
    public String title() {
        return says(CaseItem.ABOUT, CasePart.TITLE);
    }

    /** Whether costs are written for a week; if not, for a year. */
    public boolean isPerWeek() {
        return !says(CaseItem.ABOUT, CasePart.PERIOD).equals("year");
    }

    /** The three figures of an item, where a likely one is written; a missing low or high one is the likely one. */
    public Optional<Range> range(CaseItem item) {
        return figure(item, CasePart.LIKELY)
                .map(likely -> new Range(
                        figure(item, CasePart.LOW).orElse(likely),
                        likely,
                        figure(item, CasePart.HIGH).orElse(likely)));
    }

    /** The three figures of an item as they are reckoned with: costs are those of a year. */
    public Optional<Range> yearly(CaseItem item) {
        return isPerWeek() && item.isPerPeriod() ? range(item).map(range -> range.times(CaseItem.WEEKS)) : range(item);
    }

    /** A figure as it is reckoned with; empty where none is written. */
    public Optional<BigDecimal> figure(CaseItem item, CasePart part) {
        return Optional.of(says(item, part)).filter(text -> !text.isEmpty()).map(item::reckoned);
    }

    /** The alternatives that have a likely cost. */
    public List<CaseItem> alternatives() {
        return CaseItem.alternatives().stream()
                .filter(item -> range(item).isPresent())
                .toList();
    }

    /** What still needs a likely figure before anything can be reckoned. */
    public List<CaseItem> missing() {
        List<CaseItem> missing = new ArrayList<>();
        for (CaseItem item : CaseItem.values()) {
            boolean needed = item == CaseItem.ALTERNATIVE_1 ? alternatives().isEmpty() : !item.isAlternative();
            if (item != CaseItem.ABOUT && needed && range(item).isEmpty()) {
                missing.add(item);
            }
        }
        return missing;
    }

    /** What has a low figure above the likely one, or a high one below it. */
    public List<CaseItem> outOfOrder() {
        return Arrays.stream(CaseItem.values())
                .filter(item -> range(item).filter(range -> !range.isInOrder()).isPresent())
                .toList();
    }

    /** Whether a low figure lies above the likely one, or a high one below it. */
    public boolean isOutOfOrder(CaseItem item, CasePart part) {
        if (part != CasePart.LOW && part != CasePart.HIGH) {
            return false;
        }
        Optional<BigDecimal> figure = figure(item, part);
        Optional<BigDecimal> likely = figure(item, CasePart.LIKELY);
        if (figure.isEmpty() || likely.isEmpty()) {
            return false;
        }
        int side = figure.get().compareTo(likely.get());
        return part == CasePart.LOW ? side > 0 : side < 0;
    }

    /** A cost of a year as it is written: for a week, if costs are written so. */
    public BigDecimal inItsPeriod(BigDecimal aYear) {
        return isPerWeek() ? aYear.divide(CaseItem.WEEKS, Decimals.WORKING) : aYear;
    }
}
