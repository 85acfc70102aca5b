package org.evenhand.scoring.sheet;

import java.util.List;
import java.util.function.Function;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Sha256;

/**
 * The result of scoring a tender. Lines are worked out when somebody reads them, from what scoring recorded.
 */
public final class ScoreSheet {
    private final Tender tender;
    private final Sha256 rulesHash;
    private final Sha256 inputs;
    private final List<PublishedRule> rules;
    private final List<BidResult> standings;
    private final List<ScoreAlert> notices;
    private final Function<BidId, List<Line>> lines;

    /** Made by {@link Scoring}. */
    public ScoreSheet(
            ScoringCase scored,
            Sha256 rulesHash,
            List<PublishedRule> rules,
            List<BidResult> standings,
            List<ScoreAlert> notices,
            Function<BidId, List<Line>> lines) {
        this.tender = scored.tender();
        this.inputs = scored.inputs();
        this.rulesHash = rulesHash;
        this.rules = List.copyOf(rules);
        this.standings = List.copyOf(standings);
        this.notices = List.copyOf(notices);
        this.lines = lines;
    }

    /** The tender that was scored. */
    public Tender tender() {
        return tender;
    }

    /** The hash of the rules that ran, in criterion order. */
    public Sha256 rulesHash() {
        return rulesHash;
    }

    /** The hash of the folder's content. */
    public Sha256 inputs() {
        return inputs;
    }

    /** The rules that ran, in criterion order. */
    public List<PublishedRule> rules() {
        return rules;
    }

    /** Every bid: ranked ones in rank order, then the others by id. */
    public List<BidResult> standings() {
        return standings;
    }

    /** What a careful reader must know. */
    public List<ScoreAlert> notices() {
        return notices;
    }

    /** The lines of one bid, in criterion order. */
    public List<Line> lines(BidId bid) {
        return lines.apply(bid);
    }
}
