package org.evenhand.criteria;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ways of scoring from which a commissioner chooses. */
public enum CriterionKind {
    /** A panel gives a mark. */
    JUDGED("judged", ""),
    /** A quantity offered, against a target that is the same for every bidder. */
    TARGET("commitment", "target"),
    /** A quantity offered, in steps. */
    BANDED("commitment", "banded"),
    /** A rate of people for whom something improved. */
    OUTCOME("outcome", ""),
    /** A condition that gives no points. */
    GATE("gate", ""),
    /** The price. */
    PRICE("price", ""),
    /** The commissioner's own rule. */
    RULE("rule", ""),
    /** Measures priced and added up. */
    MONETISED("monetised", "");

    private final String kind;
    private final String basis;

    CriterionKind(String kind, String basis) {
        this.kind = kind;
        this.basis = basis;
    }

    /** The word in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CriterionKind of(String kind, String basis) {
        return switch (kind) {
            case "commitment" -> basis.equals("banded") ? BANDED : TARGET;
            case "outcome" -> OUTCOME;
            case "gate" -> GATE;
            case "price" -> PRICE;
            case "rule" -> RULE;
            case "monetised" -> MONETISED;
            default -> JUDGED;
        };
    }

    /** The answers with which a criterion of this kind begins. */
    public SortedMap<String, String> beginning(String id) {
        SortedMap<String, String> answers = new TreeMap<>();
        answers.put("id", id);
        answers.put("scoring/kind", kind);
        if (!basis.isEmpty()) {
            answers.put("scoring/basis", basis);
        }
        switch (this) {
            case JUDGED -> {
                answers.put("scoring/scale/min", "0");
                answers.put("scoring/scale/max", "5");
            }
            case TARGET -> answers.put("scoring/target/per", "contract");
            case OUTCOME -> answers.put("scoring/estimate", "observed");
            case PRICE -> answers.put("scoring/formula", "lowest-over-price");
            case RULE -> {
                answers.put("scoring/rule", id + " own rule");
                answers.put(CriterionFields.RULE, ownRule(id));
            }
            case MONETISED -> {
                answers.put("scoring/basis", "target");
                answers.put("scoring/target/per", "contract");
            }
            case BANDED, GATE -> {}
        }
        return answers;
    }

    private static String ownRule(String id) {
        return """
                rule "{id} own rule"
                    @criterion("{id}")
                when
                    Offer( measure == "hours", $q : quantity )
                then
                    give( min(1, $q / 100), "{q} of 100 hours" );
                end
                """.replace("{id}", id);
    }
}
