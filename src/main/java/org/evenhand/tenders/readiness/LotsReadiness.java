package org.evenhand.tenders.readiness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.criteria.Figures;
import org.evenhand.criteria.Framework;
import org.evenhand.shared.figures.Decimals;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadinessIssue.What;

/**
 * Readiness of the lots: each is described, and a limit on lots says how it is applied (Procurement Act 2023, sections
 * 18 and 23(4)).
 */
final class LotsReadiness {

    /** Above this share of the whole a lot is pointed out; ours, not the law's. */
    private static final BigDecimal LARGE = new BigDecimal("0.5");

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private LotsReadiness() {}

    static Stream<ReadinessIssue> missing(DraftTender tender) {
        List<TenderPart> lots = tender.all(TenderPart.Kind.LOT);
        if (lots.isEmpty()) {
            return BasicsReadiness.unanswered(Chapter.LOTS, tender, List.of(TenderFields.WHY_NO_LOTS));
        }
        Set<String> seen = new HashSet<>();
        List<ReadinessIssue> points = new ArrayList<>();
        lots.forEach(lot -> {
            fields(lot).forEach(points::add);
            String id = lot.says(TenderFields.LOT_ID);
            if (!id.isBlank() && !id.matches(ID)) {
                points.add(ReadinessIssue.in(Chapter.LOTS, What.LOT_ID_FORM, lot, TenderFields.LOT_ID));
            } else if (!id.isBlank() && !seen.add(id)) {
                points.add(ReadinessIssue.in(Chapter.LOTS, What.LOT_ID_TWICE, lot, TenderFields.LOT_ID, id));
            }
        });
        limit(tender, lots.size()).forEach(points::add);
        return points.stream();
    }

    private static Stream<ReadinessIssue> fields(TenderPart lot) {
        return TenderFields.LOT.stream()
                .filter(field -> field.type() == TenderField.Type.NUMBER
                        ? lot.above0(field).isEmpty()
                        : lot.says(field).isBlank())
                .map(field -> ReadinessIssue.in(
                        Chapter.LOTS, lot.says(field).isBlank() ? What.NOT_ANSWERED : What.NOT_A_FIGURE, lot, field));
    }

    private static Stream<ReadinessIssue> limit(DraftTender tender, int lots) {
        String most = tender.says(TenderFields.MOST_LOTS);
        if (most.isBlank()) {
            return Stream.empty();
        }
        Optional<BigDecimal> limit = tender.whole()
                .above0(TenderFields.MOST_LOTS)
                .filter(figure -> figure.stripTrailingZeros().scale() <= 0);
        if (limit.isEmpty()) {
            return Stream.of(ReadinessIssue.at(Chapter.LOTS, What.LIMIT_NOT_WHOLE, TenderFields.MOST_LOTS));
        }
        if (limit.get().compareTo(BigDecimal.valueOf(lots)) >= 0) {
            return Stream.of(
                    ReadinessIssue.at(Chapter.LOTS, What.LIMIT_TOO_HIGH, TenderFields.MOST_LOTS, String.valueOf(lots)));
        }
        return BasicsReadiness.unanswered(Chapter.LOTS, tender, List.of(TenderFields.LOTS_CHOSEN));
    }

    static Stream<ReadinessIssue> advice(DraftTender tender, Framework framework) {
        List<TenderPart> lots = tender.all(TenderPart.Kind.LOT);
        List<ReadinessIssue> points = new ArrayList<>();
        if (lots.size() == 1) {
            points.add(ReadinessIssue.of(Chapter.LOTS, What.ONE_LOT));
        }
        BigDecimal sum = lots.stream()
                .map(lot -> lot.above0(TenderFields.LOT_VALUE).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, (one, other) -> one.add(other, Decimals.WORKING));
        boolean valued =
                lots.stream().allMatch(lot -> lot.above0(TenderFields.LOT_VALUE).isPresent());
        if (lots.size() > 1 && valued) {
            Figures.read(framework.answer(Framework.VALUE))
                    .filter(whole -> Decimals.compare(whole, sum) != 0)
                    .ifPresent(whole -> points.add(ReadinessIssue.of(
                            Chapter.LOTS, What.LOTS_OTHER_SUM, Decimals.plain(sum), Decimals.plain(whole))));
            lots.stream()
                    .filter(lot -> lot.above0(TenderFields.LOT_VALUE)
                                    .orElseThrow()
                                    .compareTo(sum.multiply(LARGE, Decimals.WORKING))
                            > 0)
                    .forEach(lot -> points.add(ReadinessIssue.in(
                            Chapter.LOTS,
                            What.LARGE_LOT,
                            lot,
                            TenderFields.LOT_VALUE,
                            lot.says(TenderFields.LOT_TITLE))));
        }
        return points.stream();
    }
}
