package org.evenhand.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.Scheme;

/** Random cases with every kind of criterion and the commissioner's own rules; the same seed makes the same case. */
final class RandomCases {
    private static final List<String> MEASURES = List.of("paid-hours", "training", "placements", "local-spend");
    private static final List<String> FACTS = List.of("beds", "regulated", "living-wage", "name");
    private static final List<String> OWN = List.of(
            "Offer( measure == \"paid-hours\", $q : quantity )\nthen give( $q / 100, \"{q}\" );",
            "Offer( $q : quantity, quantity > 3 ) Contract( $y : years, years > 2 )\nthen give( $q / 50 / $y, \"{q}\" );",
            "( Offer( measure == \"training\" ) or Outcome( rate > 0.4 ) ) Tally( measure == \"paid-hours\", $q : embedded )\n"
                    + "then give( 0.25 + $q / 400, \"{q}\" );",
            "not Offer( measure == \"training\" )\nthen give( 0.4, \"none\" );",
            "Tally( measure == \"training\", $q : quantity ) Pool( figure == \"quantity:training\", highest > 0, $h : highest,"
                    + " $m : mean )\nthen give( ($q + $m) / ($h + $h), \"{q} {h} {m}\" );",
            "Mark( criterion == \"Q1\", $m : mark ) Pool( figure == \"mark:Q1\", $l : lowest, lowest < 3 )\n"
                    + "then give( max(0.1, $m - $l) / 5, \"{m} {l}\" );",
            "Answer( fact == \"beds\", $n : number, number >= 3 )\nthen give( band($n, 3, 0.3, 6, 0.6, 9, 0.9), \"{n}\" );",
            "Answer( $v : value, value == true ) Price( $p : amount ) Pool( figure == \"price\", $low : lowest )\n"
                    + "then give( log($p / $low + 1), \"{v}\" ); notice( \"{p}\" );",
            "Answer( fact == \"beds\", number < 2, $n : number )\nthen fail( \"{n}\" );",
            "Outcome( $r : rate, people > 10, $p : people ) Offer( quantity < $p, $q : quantity )\n"
                    + "then give( round($r * $q / 30, 3), \"{r}\" );");

    private final Random random;
    private final ACase made = ACase.of().section("quality");

    private RandomCases(long seed) {
        random = new Random(seed);
    }

    /** The case of a seed; the bid at each place carries the id that the function gives it. */
    static ScoringCase of(long seed, UnaryOperator<String> ids) {
        return new RandomCases(seed).build(ids);
    }

    private ScoringCase build(UnaryOperator<String> ids) {
        made.judged("Q1", "10", "5");
        int criteria = 3 + random.nextInt(6);
        for (int i = 0; i < criteria; i++) {
            Counts counts = Counts.values()[random.nextInt(3)];
            made.criterion("C" + i, "5", counts, scheme("C" + i));
        }
        if (random.nextBoolean()) {
            made.gate(
                    "G",
                    new Scheme.Gate(
                            new FactName("beds"),
                            new Scheme.Demand.AtLeast(ACase.quantity("1")),
                            Optional.of(new Scheme.AppliesWhen(new FactName("regulated"), FactValue.of("true")))));
        }
        made.section("price").price("P", "15", price());
        made.rounding(Rounding.At.values()[random.nextInt(3)], 2);
        int bids = 2 + random.nextInt(6);
        for (int i = 0; i < bids; i++) {
            made.bid(ids.apply("bid" + i), this::bid);
        }
        return made.build();
    }

    private Scheme scheme(String id) {
        return switch (random.nextInt(8)) {
            case 0 -> ACase.commitment(measure(), new Scheme.Basis.Target(ACase.target("40")));
            case 1 -> ACase.commitment(measure(), new Scheme.Basis.Highest());
            case 2 ->
                ACase.commitment(
                        measure(),
                        new Scheme.Basis.Banded(List.of(band("0", "0.1"), band("10", "0.5"), band("40", "0.9"))));
            case 3 ->
                new Scheme.OutcomeRate(
                        new IndicatorId("connected"), ACase.fraction("0.2"), ACase.fraction("0.9"), Optional.empty());
            case 4 ->
                new Scheme.Monetised(
                        new TreeMap<>(Map.of(
                                new MeasureId("training"),
                                ACase.money("7"),
                                new MeasureId("placements"),
                                ACase.money("30"))),
                        random.nextBoolean()
                                ? new Scheme.Basis.Highest()
                                : new Scheme.Basis.Target(ACase.target("900")),
                        random.nextBoolean() ? Optional.of(ACase.fraction("0.4")) : Optional.empty(),
                        ACase.HELD);
            default -> own(id);
        };
    }

    private Scheme own(String id) {
        String combine = random.nextBoolean() ? "sum" : "highest";
        made.rule("rule \"Own " + id + "\" @criterion(\"" + id + "\") @combine(\"" + combine + "\")\nwhen\n"
                + OWN.get(random.nextInt(OWN.size())) + "\nend\n");
        return new Scheme.OwnRule("Own " + id);
    }

    private PriceFormula price() {
        return switch (random.nextInt(3)) {
            case 0 -> new PriceFormula.Range();
            case 1 -> new PriceFormula.Mean();
            default -> new PriceFormula.LowestOverPrice();
        };
    }

    private ABid bid(ABid bid) {
        bid.price(number(90, 40)).mark("Q1", number(1, 4)).deploys(number(1, 9));
        for (int i = random.nextInt(5); i > 0; i--) {
            bid.offers(measure(), number(0, 60), random.nextBoolean(), Optional.empty());
        }
        for (String fact : FACTS) {
            if (random.nextBoolean()) {
                bid.fact(fact, random.nextBoolean() ? String.valueOf(random.nextBoolean()) : number(0, 12));
            }
        }
        if (random.nextBoolean()) {
            bid.outcome("connected", "41", String.valueOf(random.nextInt(42)));
        }
        return bid;
    }

    private String measure() {
        return MEASURES.get(random.nextInt(MEASURES.size()));
    }

    private String number(int from, int spread) {
        int whole = from + random.nextInt(spread);
        return random.nextBoolean() ? String.valueOf(whole) : whole + "." + (1 + random.nextInt(98));
    }

    private static Scheme.Band band(String from, String fraction) {
        return new Scheme.Band(ACase.quantity(from), ACase.fraction(fraction));
    }
}
