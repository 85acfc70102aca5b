package org.evenhand.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.evenhand.scoring.ContractSize;
import org.evenhand.scoring.Criterion;
import org.evenhand.scoring.Scheme;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Decimals;

/**
 * Three invented bids by which a criterion is tried: of a provider with 3 staff, with 6 and with 400. What they offer
 * follows from the criterion, and whoever tries may change every figure.
 */
public final class DummyBids {

    /** Who bids. */
    public enum Size {
        MICRO("3", "0.5", "0.95"),
        SMALL("6", "0.75", "1"),
        LARGE("400", "1.25", "0.9");

        private final BigDecimal staff;
        private final BigDecimal ofTarget;
        private final BigDecimal ofValue;

        Size(String staff, String ofTarget, String ofValue) {
            this.staff = new BigDecimal(staff);
            this.ofTarget = new BigDecimal(ofTarget);
            this.ofValue = new BigDecimal(ofValue);
        }

        /** All its staff, full-time equivalents. */
        public BigDecimal staff() {
            return staff;
        }

        /** The word in message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a figure of a bid is. */
    public enum Figure {
        MARK,
        /** The mark of another criterion, which the rule reads. */
        OTHER_MARK,
        QUANTITY,
        EMBEDDED,
        IMPROVED,
        PEOPLE,
        FACT,
        PRICE,
        DEPLOYED;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /**
     * One thing that a bid holds.
     *
     * @param of the measure, indicator, fact or other criterion; empty where there is but one such figure
     */
    public record Place(Figure figure, String of) {}

    private static final Pattern OFFERED = Pattern.compile("\\bmeasure\\s*==\\s*\"([^\"\\s]{1,64})\"");
    private static final Pattern COUNTED = Pattern.compile("\\bindicator\\s*==\\s*\"([^\"\\s]{1,64})\"");

    private static final Pattern ANSWERED = Pattern.compile("\\bfact\\s*==\\s*\"([^\"\\s]{1,64})\"");

    private static final Map<Size, List<String>> OUTCOMES =
            Map.of(Size.MICRO, List.of("9", "11"), Size.SMALL, List.of("37", "41"), Size.LARGE, List.of("320", "412"));

    private DummyBids() {}

    /** What a bid of that size usually holds for a criterion, in the order in which it is shown. */
    public static Map<Place, String> usual(CriterionReading reading, ContractSize contract, Size size) {
        Map<Place, String> figures = new LinkedHashMap<>();
        Criterion criterion = reading.criterion().orElseThrow();
        switch (criterion.scheme()) {
            case Scheme.Judged judged -> figures.put(one(Figure.MARK), mark(judged, size));
            case Scheme.Price price -> figures.put(one(Figure.PRICE), price(contract, size));
            case Scheme.Commitment commitment -> commitment(commitment, contract, size, figures);
            case Scheme.Monetised monetised -> monetised(monetised, size, figures);
            case Scheme.OutcomeRate outcome -> outcomes(outcome.indicator().value(), size, figures);
            case Scheme.Gate gate -> {
                figures.put(new Place(Figure.FACT, gate.fact().value()), demanded(gate.demand()));
                gate.appliesWhen()
                        .ifPresent(when -> figures.put(
                                new Place(Figure.FACT, when.fact().value()),
                                when.is().toString()));
            }
            case Scheme.OwnRule own -> ownRule(reading, contract, size, figures);
        }
        return figures;
    }

    private static void commitment(
            Scheme.Commitment commitment, ContractSize contract, Size size, Map<Place, String> figures) {
        BigDecimal target = switch (commitment.basis()) {
            case Scheme.Basis.Target basis -> whole(TargetHere.over(basis.target(), contract, BigDecimal.ONE));
            case Scheme.Basis.ContractShare basis ->
                whole(TargetHere.over(basis.target(), contract, contract.value().amount()));
            case Scheme.Basis.DeployedFte basis ->
                whole(TargetHere.over(basis.target(), contract, BigDecimal.ONE)).multiply(size.staff);
            case Scheme.Basis.Highest basis -> size.staff;
            case Scheme.Basis.Banded basis ->
                basis.bands().stream().map(band -> band.from().value()).reduce(BigDecimal.ONE, BigDecimal::max);
        };
        switch (commitment.asked()) {
            case Scheme.Asked.OfMeasure of -> {
                figures.put(
                        new Place(Figure.QUANTITY, of.measure().value()),
                        shown(target.multiply(size.ofTarget, Decimals.WORKING)));
                figures.put(new Place(Figure.EMBEDDED, of.measure().value()), "0");
            }
            case Scheme.Asked.OfFact of ->
                figures.put(
                        new Place(Figure.FACT, of.fact().value()),
                        shown(target.multiply(size.ofTarget, Decimals.WORKING)));
        }
        if (commitment.basis() instanceof Scheme.Basis.DeployedFte) {
            figures.put(one(Figure.DEPLOYED), shown(size.staff));
        }
    }

    private static void monetised(Scheme.Monetised monetised, Size size, Map<Place, String> figures) {
        monetised
                .unitValues()
                .keySet()
                .forEach(measure -> figures.putIfAbsent(
                        new Place(Figure.QUANTITY, measure.value()),
                        shown(new BigDecimal(10).multiply(size.ofTarget))));
    }

    private static void outcomes(String indicator, Size size, Map<Place, String> figures) {
        List<String> usual = OUTCOMES.getOrDefault(size, List.of());
        figures.put(new Place(Figure.IMPROVED, indicator), usual.getFirst());
        figures.put(new Place(Figure.PEOPLE, indicator), usual.getLast());
    }

    /** What a rule reads can only be seen in its text; one that was taken over begins with the bids of its form. */
    private static void ownRule(
            CriterionReading reading, ContractSize contract, Size size, Map<Place, String> figures) {
        reading.draft()
                .form()
                .map(form -> CriterionReading.of(form, contract))
                .filter(CriterionReading::scores)
                .ifPresent(form -> figures.putAll(usual(form, contract, size)));
        for (Criterion other : reading.beside()) {
            switch (other.scheme()) {
                case Scheme.Judged judged ->
                    figures.put(new Place(Figure.OTHER_MARK, other.id().value()), mark(judged, size));
                case Scheme.Monetised monetised -> monetised(monetised, size, figures);
                default -> {}
            }
        }
        String text = reading.draft().answer(CriterionFields.RULE);
        for (String measure : named(OFFERED, text)) {
            figures.putIfAbsent(
                    new Place(Figure.QUANTITY, measure), shown(new BigDecimal(100).multiply(size.ofTarget)));
        }
        named(COUNTED, text).stream()
                .filter(indicator -> !figures.containsKey(new Place(Figure.PEOPLE, indicator)))
                .forEach(indicator -> outcomes(indicator, size, figures));
        named(ANSWERED, text).forEach(fact -> figures.putIfAbsent(new Place(Figure.FACT, fact), ""));
        if (text.contains("Price(") || text.contains("\"price\"")) {
            figures.putIfAbsent(one(Figure.PRICE), price(contract, size));
        }
        if (text.contains("deployed")) {
            figures.putIfAbsent(one(Figure.DEPLOYED), shown(size.staff));
        }
    }

    private static String price(ContractSize contract, Size size) {
        return shown(contract.value().amount().multiply(size.ofValue, Decimals.WORKING));
    }

    private static List<String> named(Pattern pattern, String text) {
        return new ArrayList<>(new TreeSet<>(pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList()));
    }

    /** The middle of the scale for two of them, and a mark more for the micro provider. */
    private static String mark(Scheme.Judged judged, Size size) {
        BigDecimal min = judged.min().value();
        BigDecimal middle = min.add(judged.max().value())
                .divide(new BigDecimal(2), Decimals.WORKING)
                .setScale(0, RoundingMode.HALF_UP);
        BigDecimal mark = size == Size.MICRO ? middle.add(BigDecimal.ONE) : middle;
        return shown(mark.min(judged.max().value()).max(min));
    }

    private static String demanded(Scheme.Demand demand) {
        return switch (demand) {
            case Scheme.Demand.Is is -> is.value().toString();
            case Scheme.Demand.AtLeast least -> shown(least.number().value());
            case Scheme.Demand.OneOf one -> one.values().getFirst().toString();
        };
    }

    private static BigDecimal whole(TargetHere target) {
        return target instanceof TargetHere.Amount amount ? amount.whole().value() : BigDecimal.ONE;
    }

    private static Place one(Figure figure) {
        return new Place(figure, "");
    }

    private static String shown(BigDecimal figure) {
        return Decimals.plain(figure.setScale(2, RoundingMode.HALF_UP));
    }
}
