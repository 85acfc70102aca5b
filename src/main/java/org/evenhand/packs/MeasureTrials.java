package org.evenhand.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.shared.Sha256;

/**
 * Tries the measures of a pack on single bids: each trial is a tender with that one criterion, scored by the engine that
 * scores all tenders.
 */
public final class MeasureTrials {
    private final Map<CriterionId, PublishedRule> rules;

    private MeasureTrials(Map<CriterionId, PublishedRule> rules) {
        this.rules = rules;
    }

    /** Result of a trial. */
    public sealed interface Trial {
        /**
         * The bid was scored.
         *
         * @param line with the working
         * @param reasons why the bid fails, where it does
         */
        record Scored(Gives gives, Line line, List<Reason> reasons) implements Trial {}

        /** Something is missing without which the measure cannot score this bid under this contract. */
        record Refused(List<Mistake> mistakes) implements Trial {}
    }

    /** Trials of the measures of a pack that was read whole. */
    public static MeasureTrials of(RulePack pack) {
        return new MeasureTrials(Scoring.rules(PackTender.whole(pack.measures(), pack.rules())).stream()
                .filter(PublishedRule::own)
                .collect(Collectors.toMap(PublishedRule::criterion, rule -> rule)));
    }

    /** The rule by which a measure scores under a contract: the pack's own, or its kind's. */
    public PublishedRule rule(Measure measure, ContractSize contract) {
        return Scoring.rules(PackTender.of(measure, contract, own(measure))).getFirst();
    }

    private List<RuleText> own(Measure measure) {
        return Optional.ofNullable(rules.get(measure.id())).stream()
                .map(rule -> new RuleText(rule.name(), rule.drl()))
                .toList();
    }

    /**
     * What a measure gives a bid.
     *
     * @param contract against which targets are scaled
     * @param entry the bid, with a mark for the measure where a panel gives one
     */
    public Trial score(Measure measure, ContractSize contract, ScoringCase.Entry entry) {
        ScoringCase.Entry complete = measure.criterion(PackTender.SECTION).isGate() ? priced(entry, contract) : entry;
        ScoringCase scored = new ScoringCase(
                PackTender.of(measure, contract, own(measure)),
                List.of(),
                List.of(complete),
                Sha256.of(measure.id() + "\n"));
        return switch (Scoring.score(scored)) {
            case Verdict.Refused refused -> new Trial.Refused(refused.mistakes());
            case Verdict.Scored verdict -> trial(verdict.sheet());
        };
    }

    private static Trial trial(ScoreSheet sheet) {
        BidResult bidResult = sheet.standings().getFirst();
        Line line = sheet.lines(bidResult.bid()).getFirst();
        Gives gives = switch (line.result()) {
            case PASSED -> new Gives.Pass();
            case NOT_APPLICABLE -> new Gives.NotApplicable();
            case FAILED -> new Gives.Fail();
            case GAVE, DID_NOT_APPLY, NOT_SCORED ->
                bidResult.status() == BidResult.Status.ASSESSED
                        ? Gives.Share.rounded(line.fraction().orElseThrow())
                        : new Gives.Fail();
        };
        return new Trial.Scored(gives, line, bidResult.reasons());
    }

    /** A tender of gates ranks by price, so that a bid has to have one; no gate reads it. */
    private static ScoringCase.Entry priced(ScoringCase.Entry entry, ContractSize contract) {
        Bid bid = entry.bid();
        return new ScoringCase.Entry(
                new Bid(
                        bid.id(),
                        bid.received(),
                        Optional.of(bid.price().orElse(contract.value())),
                        bid.deployedFte(),
                        bid.facts(),
                        bid.commitments(),
                        bid.outcomes(),
                        bid.withdrawn(),
                        bid.disregarded()),
                entry.marks());
    }
}
