package org.evenhand.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/** Drafts of criteria for tests: one of every kind, basis and formula that the forms offer. */
public final class Drafted {

    public static final ContractSize CONTRACT = contract("650000");

    private Drafted() {}

    public static ContractSize contract(String value) {
        return new ContractSize(
                new Money(new BigDecimal(value)),
                "GBP",
                Optional.of(new Quantity(new BigDecimal(3))),
                Optional.of(new Quantity(new BigDecimal(14))));
    }

    /** A criterion with the answers with which its kind begins, and these. */
    public static DraftPart of(CriterionKind kind, String... answers) {
        SortedMap<String, String> all = new TreeMap<>(kind.beginning("C1"));
        all.put("title", "Something “good” for \"us\"");
        if (kind != CriterionKind.GATE) {
            all.put("section", "quality");
            all.put("weight", "20");
        }
        return with(new DraftPart(new PartId("c1"), all), answers);
    }

    static DraftPart with(DraftPart draft, String... answers) {
        DraftPart changed = draft;
        for (int i = 0; i < answers.length; i += 2) {
            changed = changed.with(answers[i], answers[i + 1]);
        }
        return changed;
    }

    public static DraftPart hours(String... more) {
        return with(
                of(
                        CriterionKind.TARGET,
                        "scoring/measure",
                        "paid-hours",
                        "scoring/target/amount",
                        "200",
                        "scoring/target/per",
                        "contract-100k"),
                more);
    }

    public static DraftPart money(String... more) {
        return with(
                of(
                        CriterionKind.MONETISED,
                        "scoring/measures/paid-hours",
                        "12.5",
                        "scoring/measures/training-days",
                        "180",
                        "scoring/basis",
                        "target",
                        "scoring/target/amount",
                        "9000",
                        "scoring/target/per",
                        "contract"),
                more);
    }

    /** Everything that can be taken over, with each way to count value. */
    static List<DraftPart> thatCanBeTakenOver() {
        List<DraftPart> drafts = new ArrayList<>();
        for (String value : List.of("either", "embedded", "additional")) {
            drafts.add(hours("value", value));
            drafts.add(hours("value", value, "scoring/target/per", "contract-year"));
            drafts.add(hours("value", value, "scoring/target/per", "contract-fte"));
            drafts.add(hours("value", value, "scoring/target/per", "contract", "scoring/cap", "0.8"));
            drafts.add(hours("value", value, "scoring/basis", "highest"));
            drafts.add(hours("value", value, "scoring/basis", "contract-value", "scoring/target/amount", "0.0003"));
            drafts.add(hours(
                    "value",
                    value,
                    "scoring/basis",
                    "deployed-fte",
                    "scoring/target/amount",
                    "4",
                    "scoring/justification",
                    "Each worker counts."));
            drafts.add(banded("value", value, "scoring/measure", "paid-hours"));
            drafts.add(money("value", value));
            drafts.add(money("value", value, "scoring/measureCap", "0.4"));
            drafts.add(money("value", value, "scoring/basis", "contract-value", "scoring/target/amount", "0.01"));
            drafts.add(money(
                    "value",
                    value,
                    "scoring/basis",
                    "contract-value",
                    "scoring/target/amount",
                    "0.01",
                    "scoring/measureCap",
                    "0.4"));
        }
        drafts.add(banded("scoring/fact", "beds"));
        drafts.add(outcome());
        drafts.add(outcome("scoring/floor", "0.5"));
        drafts.add(outcome("scoring/estimate", "shrunk", "scoring/prior/rate", "0.6", "scoring/prior/people", "20"));
        for (String formula : List.of("lowest-over-price", "linear-over-lowest", "range", "mean")) {
            drafts.add(price(formula));
        }
        drafts.add(price("bandwidth", "scoring/from", "400000", "scoring/to", "600000"));
        drafts.add(price("logarithmic", "scoring/factor", "10", "scoring/floor", "0"));
        drafts.add(price("optimal", "scoring/optimal", "410000"));
        return drafts;
    }

    static DraftPart outcome(String... more) {
        return with(of(CriterionKind.OUTCOME, "scoring/indicator", "less-lonely", "scoring/target", "0.9"), more);
    }

    public static DraftPart price(String formula, String... more) {
        return with(of(CriterionKind.PRICE, "scoring/formula", formula), more);
    }

    private static DraftPart banded(String... more) {
        return with(
                of(
                        CriterionKind.BANDED,
                        "scoring/bands/0/from",
                        "10",
                        "scoring/bands/0/f",
                        "0.4",
                        "scoring/bands/1/from",
                        "500",
                        "scoring/bands/1/f",
                        "1"),
                more);
    }
}
