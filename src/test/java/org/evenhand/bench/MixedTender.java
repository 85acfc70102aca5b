package org.evenhand.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.Award.TieBreak;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Asked;
import org.evenhand.scoring.tender.Scheme.Band;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Scheme.Bounds;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Money;
import org.evenhand.shared.Points;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Weight;

/**
 * A tender with a mix of criteria as buyers write them: two gates, a price, one or two rules of the commissioner's own, and
 * for the rest judged criteria, commitments on every basis, monetised measures and outcomes in turn.
 */
final class MixedTender {
    static final SectionId QUALITY = new SectionId("quality");
    static final SectionId SOCIAL = new SectionId("social-value");
    static final SectionId PRICE = new SectionId("price");
    static final FactName LIVING_WAGE = new FactName("living-wage-employer");
    static final FactName INSURANCE = new FactName("insurance-cover");
    static final FactName REGULATED = new FactName("regulated");
    static final MeasureId VOLUNTEERS = new MeasureId("volunteer-hours");
    static final MeasureId APPRENTICES = new MeasureId("apprenticeships");

    private static final Bounds USUAL =
            new Bounds(Optional.of(new Fraction(BigDecimal.ZERO)), Optional.of(new Fraction(BigDecimal.ONE)));

    private final boolean conditionOnOffer;
    private final List<Criterion> criteria = new ArrayList<>();
    private final StringBuilder rules = new StringBuilder();

    private MixedTender(boolean conditionOnOffer) {
        this.conditionOnOffer = conditionOnOffer;
    }

    /**
     * A tender of so many criteria.
     *
     * @param conditionOnOffer whether one of the commissioner's rules has a condition on an offer's quantity, so that
     *     Drools must match it for every bid
     */
    static Tender of(int criteria, boolean conditionOnOffer) {
        return edited(criteria, conditionOnOffer, 0, 0);
    }

    /**
     * The same tender with one rule edited.
     *
     * @param more how far the target of the first commitment is moved
     * @param moreHours how far that of the commissioner's own rule is moved
     */
    static Tender edited(int criteria, boolean conditionOnOffer, int more, int moreHours) {
        MixedTender mixed = new MixedTender(conditionOnOffer);
        mixed.fill(criteria, more, moreHours);
        return mixed.tender();
    }

    private void fill(int wanted, int more, int moreHours) {
        gate(new Scheme.Gate(LIVING_WAGE, new Scheme.Demand.Is(new FactValue.Truth(true)), Optional.empty()));
        gate(new Scheme.Gate(
                INSURANCE,
                new Scheme.Demand.AtLeast(quantity("5000000")),
                Optional.of(new Scheme.AppliesWhen(REGULATED, new FactValue.Truth(true)))));
        add(PRICE, Counts.EITHER, "Price", new Scheme.Price(new PriceFormula.LinearOverLowest(), USUAL));
        ownRule(
                "Volunteering that goes beyond a token",
                "Offer( measure == \"volunteer-hours\", " + (conditionOnOffer ? "quantity >= 20, " : "")
                        + "$q : quantity )",
                "give( min(1, $q / " + (700 + moreHours) + "), \"{q} hours\" );");
        if (wanted >= 20) {
            ownRule(
                    "Apprenticeships in the service",
                    "Offer( measure == \"apprenticeships\", $q : quantity )",
                    "give( min(1, $q / 12), \"{q} of 12 apprenticeships\" );");
        }
        for (int turn = 0; criteria.size() < wanted; turn++) {
            usual(turn, criteria.size(), more);
        }
    }

    private void usual(int turn, int number, int more) {
        MeasureId measure = measure(number, 0);
        switch (turn % 14) {
            case 0, 12 -> judged(number, Optional.empty(), false);
            case 1 ->
                commitment(Counts.EITHER, measure, new Basis.Target(target(turn == 1 ? 1300 + more : 130 + number)));
            case 2 -> add(SOCIAL, Counts.EITHER, "Outcome", outcome(number, Optional.empty()));
            case 3 -> commitment(Counts.EMBEDDED, measure, new Basis.Highest());
            case 4 -> judged(number, Optional.of(quantity("1")), false);
            case 5 ->
                add(
                        SOCIAL,
                        Counts.EITHER,
                        "Priced commitments",
                        new Scheme.Monetised(
                                units(number, 3),
                                new Basis.Target(target(90_000)),
                                Optional.of(new Fraction(new BigDecimal("0.6"))),
                                USUAL));
            case 6 ->
                commitment(
                        Counts.EITHER,
                        measure,
                        new Basis.ContractShare(new ScaledTarget(quantity("0.0009"), ScaledTarget.Per.CONTRACT)));
            case 7 -> judged(number, Optional.empty(), true);
            case 8 -> commitment(Counts.EITHER, measure, new Basis.Banded(bands()));
            case 9 ->
                add(
                        SOCIAL,
                        Counts.EITHER,
                        "Outcome, carefully",
                        outcome(
                                number,
                                Optional.of(new Scheme.Prior(new Fraction(new BigDecimal("0.5")), quantity("20")))));
            case 10 -> commitment(Counts.ADDITIONAL, measure, new Basis.DeployedFte(target(31), "Small providers too"));
            case 11 ->
                add(
                        SOCIAL,
                        Counts.EITHER,
                        "Answer in bands",
                        new Scheme.Commitment(
                                new Asked.OfFact(new FactName("answer-" + number)), new Basis.Banded(bands()), USUAL));
            default ->
                add(
                        SOCIAL,
                        Counts.EITHER,
                        "Priced commitments, against the highest",
                        new Scheme.Monetised(units(number, 4), new Basis.Highest(), Optional.empty(), USUAL));
        }
    }

    /** The measure of a criterion, or one of several. */
    static MeasureId measure(int criterion, int which) {
        return new MeasureId("measure-" + criterion + "-" + which);
    }

    private static TreeMap<MeasureId, Money> units(int number, int howMany) {
        TreeMap<MeasureId, Money> units = new TreeMap<>();
        for (int i = 0; i < howMany; i++) {
            units.put(measure(number, i), new Money(new BigDecimal(new String[] {"16.93", "21", "101.5", "28"}[i])));
        }
        return units;
    }

    private static List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            bands.add(new Band(quantity(String.valueOf(200 * i)), new Fraction(new BigDecimal("0." + 2 * i))));
        }
        return bands;
    }

    private static Scheme outcome(int number, Optional<Scheme.Prior> prior) {
        return new Scheme.OutcomeRate(
                new IndicatorId("indicator-" + number),
                new Fraction(prior.isPresent() ? BigDecimal.ZERO : new BigDecimal("0.2")),
                new Fraction(new BigDecimal("0.9")),
                prior);
    }

    private void judged(int number, Optional<Quantity> minimum, boolean relative) {
        add(
                QUALITY,
                Counts.EITHER,
                "Question " + number,
                new Scheme.Judged(quantity("0"), quantity("6"), minimum, relative));
    }

    private void commitment(Counts counts, MeasureId measure, Basis basis) {
        add(
                SOCIAL,
                counts,
                "Commitment to " + measure,
                new Scheme.Commitment(new Asked.OfMeasure(measure), basis, USUAL));
    }

    private void gate(Scheme.Gate gate) {
        CriterionId id = nextId();
        criteria.add(new Criterion(
                id, Optional.empty(), "Gate " + gate.fact(), Optional.empty(), Optional.empty(), Counts.EITHER, gate));
    }

    private void ownRule(String title, String pattern, String consequence) {
        CriterionId id = nextId();
        rules.append("rule \"").append(title).append("\"\n    @criterion(\"").append(id);
        rules.append("\")\nwhen\n    ").append(pattern).append("\nthen\n    ");
        rules.append(consequence).append("\nend\n\n");
        add(SOCIAL, Counts.EITHER, title, new Scheme.OwnRule(title));
    }

    private void add(SectionId section, Counts counts, String title, Scheme scheme) {
        CriterionId id = nextId();
        Weight weight = new Weight(BigDecimal.valueOf(1 + criteria.size() % 5));
        criteria.add(
                new Criterion(id, Optional.of(section), title, Optional.of(weight), Optional.empty(), counts, scheme));
    }

    private CriterionId nextId() {
        return new CriterionId("C" + (1000 + criteria.size()));
    }

    private static Quantity quantity(String number) {
        return new Quantity(new BigDecimal(number));
    }

    private static ScaledTarget target(int amount) {
        return new ScaledTarget(new Quantity(BigDecimal.valueOf(amount)), ScaledTarget.Per.CONTRACT);
    }

    private Tender tender() {
        BigDecimal outOf = criteria.stream()
                .flatMap(criterion -> criterion.weight().stream())
                .map(Weight::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Award award = new Award(
                new AwardMethod.WeightedSum(),
                Optional.of(new Weight(outOf)),
                Optional.empty(),
                List.of(new TieBreak.BySection(SOCIAL), new TieBreak.ByPrice(), new TieBreak.ByReceived()),
                Award.PanelRule.AGREED,
                Optional.empty(),
                List.of());
        return new Tender(
                new TenderId("mixed-" + criteria.size()),
                OffsetDateTime.parse("2026-10-30T12:00:00Z"),
                new ContractSize(
                        new Money(new BigDecimal("650000")),
                        "GBP",
                        Optional.of(quantity("3")),
                        Optional.of(quantity("14"))),
                award,
                new Rounding(Rounding.At.TOTAL, 2, RoundingMode.HALF_UP),
                new TreeMap<>(),
                List.of(
                        new Section(QUALITY, "Quality", Optional.of(new Points(new BigDecimal("2.5"))), 1),
                        new Section(SOCIAL, "Social value", Optional.empty(), 1),
                        new Section(PRICE, "Price", Optional.empty(), 1)),
                List.copyOf(criteria),
                List.of(new RuleText("rules/own.drl", rules.toString())));
    }
}
