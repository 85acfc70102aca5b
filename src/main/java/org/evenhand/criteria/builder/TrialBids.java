package org.evenhand.criteria.builder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.packs.RulePack;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.ScaledTargetFor;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.Constants;
import org.evenhand.shared.figures.Decimals;

/**
 * Three invented bids by which a criterion is tried: of a provider with 3 staff, with 6 and with 400. What they offer
 * follows from the criterion, and whoever tries may change every figure.
 */
public final class TrialBids {

    /** Size of the provider that bids. */
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

        /** How much of a target it offers. */
        BigDecimal ofTarget() {
            return ofTarget;
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

    /** Kind of a figure of a bid. */
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

    private static final Map<Size, List<String>> OUTCOMES =
            Map.of(Size.MICRO, List.of("9", "11"), Size.SMALL, List.of("37", "41"), Size.LARGE, List.of("320", "412"));

    /** In the code of what is counted in parts of a hundred. */
    static final String PERCENT = "percent";

    /** An answer in words that no gate asks for. */
    private static final String OTHER = "none-of-these";

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private TrialBids() {}

    /**
     * What a bid of that size usually holds for a criterion, in the order in which it is shown.
     *
     * @param pack the one that the criterion was taken from; while it scores as there, the pack's own examples bid
     */
    public static Map<Place, String> usual(
            CriterionReading reading, ContractSize contract, Size size, Optional<RulePack> pack) {
        return pack.flatMap(from -> PackBids.of(from, reading, contract, size))
                .orElseGet(() -> usual(reading, contract, size));
    }

    public static Map<Place, String> usual(CriterionReading reading, ContractSize contract, Size size) {
        Map<Place, String> figures = new LinkedHashMap<>();
        Criterion criterion = reading.criterion().orElseThrow();
        switch (criterion.scheme()) {
            case Scheme.Judged judged -> figures.put(one(Figure.MARK), mark(judged, size));
            case Scheme.Price price -> figures.put(one(Figure.PRICE), price(contract, size));
            case Scheme.Commitment commitment -> commitment(commitment, contract, size, figures);
            case Scheme.Monetised monetised -> monetised(monetised, contract, size, figures);
            case Scheme.OutcomeRate outcome -> outcomes(outcome.indicator().value(), size, figures);
            case Scheme.Gate gate -> {
                // One falls, so that it can be seen what then becomes of a bid.
                figures.put(
                        new Place(Figure.FACT, gate.fact().value()),
                        size == Size.LARGE ? refused(gate.demand()) : demanded(gate.demand()));
                gate.appliesWhen()
                        .ifPresent(when -> figures.put(
                                new Place(Figure.FACT, when.fact().value()),
                                when.is().toString()));
            }
            case Scheme.OwnRule own -> OwnRuleBids.add(reading, contract, size, figures);
        }
        return figures;
    }

    private static void commitment(
            Scheme.Commitment commitment, ContractSize contract, Size size, Map<Place, String> figures) {
        BigDecimal quantity = switch (commitment.basis()) {
            case Scheme.Basis.Target basis ->
                share(whole(ScaledTargetFor.over(basis.target(), contract, BigDecimal.ONE)), size);
            case Scheme.Basis.ContractShare basis ->
                share(
                        whole(ScaledTargetFor.over(
                                basis.target(), contract, contract.value().amount())),
                        size);
            case Scheme.Basis.DeployedFte basis ->
                share(
                        whole(ScaledTargetFor.over(basis.target(), contract, BigDecimal.ONE))
                                .multiply(size.staff),
                        size);
            case Scheme.Basis.Highest basis -> share(size.staff, size);
            case Scheme.Basis.Banded basis -> step(basis.bands(), size);
        };
        switch (commitment.asked()) {
            case Scheme.Asked.OfMeasure of -> {
                String measure = of.measure().value();
                figures.put(new Place(Figure.QUANTITY, measure), shown(possible(measure, quantity)));
                figures.put(new Place(Figure.EMBEDDED, measure), "0");
            }
            case Scheme.Asked.OfFact of -> {
                String fact = of.fact().value();
                figures.put(new Place(Figure.FACT, fact), shown(possible(fact, quantity)));
            }
        }
        if (commitment.basis() instanceof Scheme.Basis.DeployedFte) {
            figures.put(one(Figure.DEPLOYED), shown(size.staff));
        }
    }

    /** Half of the target, three quarters of it, or more than all: in ones where there are any, as people are. */
    private static BigDecimal share(BigDecimal target, Size size) {
        BigDecimal exact = target.multiply(size.ofTarget, Decimals.WORKING);
        return target.compareTo(BigDecimal.ONE) < 0 ? exact : ones(exact);
    }

    /** In ones, and one at least. */
    static BigDecimal ones(BigDecimal quantity) {
        return quantity.setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ONE);
    }

    /** The lowest step that earns something, one between that and the highest, and the highest. */
    private static BigDecimal step(List<Scheme.Band> bands, Size size) {
        List<BigDecimal> all = bands.stream().map(band -> band.from().value()).toList();
        List<BigDecimal> earning = bands.stream()
                .filter(band -> band.fraction().value().signum() > 0)
                .map(band -> band.from().value())
                .sorted()
                .toList();
        List<BigDecimal> steps = earning.isEmpty() ? all : earning;
        return switch (size) {
            case MICRO -> steps.getFirst();
            case SMALL -> between(steps);
            case LARGE -> steps.getLast();
        };
    }

    private static BigDecimal between(List<BigDecimal> steps) {
        int middle = (steps.size() - 1) / 2;
        BigDecimal low = steps.get(middle);
        BigDecimal high = steps.get(Math.min(middle + 1, steps.size() - 1));
        BigDecimal mean = low.add(high).divide(new BigDecimal(2), Decimals.WORKING);
        BigDecimal whole = mean.setScale(0, RoundingMode.HALF_UP);
        return whole.compareTo(low) >= 0 && whole.compareTo(high) < 0 ? whole : mean;
    }

    /** No more than all of a hundred where percent are counted. */
    static BigDecimal possible(String counted, BigDecimal quantity) {
        return counted.contains(PERCENT) ? quantity.min(HUNDRED) : quantity;
    }

    /** As many of each measure as bring the bid so near to the target, each measure an equal part of the pounds. */
    static void monetised(Scheme.Monetised monetised, ContractSize contract, Size size, Map<Place, String> figures) {
        Optional<BigDecimal> pounds = ScaledTargetFor.of(monetised, contract)
                .map(TrialBids::whole)
                .map(target -> target.multiply(size.ofTarget, Decimals.WORKING)
                        .divide(new BigDecimal(monetised.unitValues().size()), Decimals.WORKING));
        monetised.unitValues().forEach((measure, value) -> {
            BigDecimal quantity = pounds.filter(any -> value.amount().signum() > 0)
                    .map(part -> part.divide(value.amount(), Decimals.WORKING))
                    .orElse(TEN.multiply(size.ofTarget));
            figures.putIfAbsent(
                    new Place(Figure.QUANTITY, measure.value()),
                    shown(quantity.compareTo(TEN) < 0 ? quantity : ones(quantity)));
        });
    }

    static void outcomes(String indicator, Size size, Map<Place, String> figures) {
        List<String> usual = OUTCOMES.getOrDefault(size, List.of());
        figures.put(new Place(Figure.IMPROVED, indicator), usual.getFirst());
        figures.put(new Place(Figure.PEOPLE, indicator), usual.getLast());
    }

    static String price(ContractSize contract, Size size) {
        return shown(contract.value().amount().multiply(size.ofValue, Decimals.WORKING));
    }

    /** The middle of the scale for two of them, and a mark more for the micro provider. */
    static String mark(Scheme.Judged judged, Size size) {
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

    /** What a gate does not let pass. */
    private static String refused(Scheme.Demand demand) {
        return switch (demand) {
            case Scheme.Demand.Is is -> {
                FactValue value = is.value();
                yield switch (value) {
                    case FactValue.Truth truth -> String.valueOf(!truth.value());
                    case FactValue.Number number -> shown(number.value().add(BigDecimal.ONE));
                    case FactValue.Text text -> OTHER;
                };
            }
            case Scheme.Demand.AtLeast least -> {
                BigDecimal needed = least.number().value();
                yield shown(
                        needed.signum() > 0
                                ? needed.divide(new BigDecimal(2), Decimals.WORKING)
                                : needed.subtract(BigDecimal.ONE));
            }
            case Scheme.Demand.OneOf one -> OTHER;
        };
    }

    private static BigDecimal whole(ScaledTargetFor target) {
        return target instanceof ScaledTargetFor.Amount amount ? amount.whole().value() : BigDecimal.ONE;
    }

    static Place one(Figure figure) {
        return new Place(figure, "");
    }

    static String shown(BigDecimal figure) {
        return Decimals.plain(figure.setScale(2, RoundingMode.HALF_UP));
    }
}
