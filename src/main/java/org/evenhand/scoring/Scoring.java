package org.evenhand.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.scoring.engine.Scorer;
import org.evenhand.scoring.language.NamedCriteria;
import org.evenhand.scoring.language.PublishedLanguage;
import org.evenhand.scoring.language.SameRule;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Tender;

/** The way in: scores a case, and shows a tender's rules. Holds nothing between two calls but rules already read. */
public final class Scoring {
    private static final Scorer SCORER = Scorer.fast();

    private Scoring() {}

    /** Scores the bids of a case by its rules. The same case always gives the same sheet. */
    public static Verdict score(ScoringCase scored) {
        return SCORER.score(scored);
    }

    /**
     * The same figures without what a reader of a sheet must know: no mark is moved, no bid taken out. For trials, which are
     * scored at every key.
     */
    public static Verdict tryOut(ScoringCase scored) {
        return SCORER.tryOut(scored);
    }

    /** The rules of a tender, one a criterion, in criterion order; those that cannot be read are left out. */
    public static List<PublishedRule> rules(Tender tender) {
        return SCORER.rules(tender);
    }

    /** What the rule of each criterion reads of a bid; rules that cannot be read are left out. */
    public static SortedMap<CriterionId, RuleReads> reads(Tender tender) {
        return SCORER.reads(tender);
    }

    /** Every mistake in a tender that can be found without a bid. */
    public static List<Mistake> check(Tender tender) {
        return SCORER.check(tender);
    }

    /** What a rule may say. */
    public static RuleLanguage language() {
        return PublishedLanguage.list();
    }

    /** Whether two texts are the same rule but for its name, the criterion it names, comments and spaces. */
    public static boolean sameRule(String one, String other) {
        return SameRule.are(one, other);
    }

    /** The other criteria that a rule text names; none where it cannot be read. */
    public static RuleNames names(String drl) {
        return NamedCriteria.in(drl);
    }

    /**
     * A rule text with criteria called otherwise wherever it names them; empty where it cannot be read.
     *
     * @param names the new name of each, by the old one
     */
    public static Optional<String> renamed(String drl, Map<String, String> names) {
        return NamedCriteria.renamed(drl, names);
    }
}
