package org.evenhand.scoring.engine;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenhand.scoring.RuleReads;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.Rule;

/** Reads off a rule what it asks bids for. */
final class BidFactsRead {

    /** The field of an offer that says how many staff the bid deploys. */
    private static final String DEPLOYED = "deployedFte";

    private BidFactsRead() {}

    static RuleReads of(Rule rule) {
        SortedSet<String> measures = new TreeSet<>(rule.keys(FactType.OFFER));
        measures.addAll(rule.keys(FactType.TALLY));
        Set<String> pool = rule.keys(FactType.POOL);
        return new RuleReads(
                measures,
                new TreeSet<>(rule.keys(FactType.ANSWER)),
                new TreeSet<>(rule.keys(FactType.OUTCOME)),
                new TreeSet<>(rule.keys(FactType.MARK)),
                rule.reads(FactType.PRICE),
                rule.drl().contains(DEPLOYED),
                !pool.isEmpty());
    }
}
