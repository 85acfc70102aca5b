package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.engine.facts.PoolFigures;
import org.evenhand.scoring.engine.facts.Prepared;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.RuleTrouble;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One run of a tender's rules over its bids: stage by stage, first who is in the pool, then what each gets. The bids are
 * walked again for each step and only a {@link Contender} is kept of each.
 */
final class ScoringRun {
    private static final int MOST_MISTAKES = 200;

    private final CompiledTender compiled;
    private final Tender tender;
    private final Sessions sessions;
    private final Iterable<Prepared> bids;
    private final List<Contender> contenders = new ArrayList<>();
    private final Map<Integer, List<Fact.Pool>> pools = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    ScoringRun(CompiledTender compiled, Sessions sessions, Iterable<Prepared> bids) {
        this.compiled = compiled;
        this.tender = compiled.tender();
        this.sessions = sessions;
        this.bids = bids;
    }

    /** Something a rule says beside its result. */
    record Said(Bid bid, CriterionId criterion, String text) {}

    /** Scores all bids; where {@link #mistakes()} is not empty afterwards, nothing else counts. */
    ScoringRun run(StageScorer.@Nullable Sink sink) {
        for (int stage = 1; stage <= compiled.stages().last(); stage++) {
            PoolFigures figures = new PoolFigures(tender, compiled.stage(stage).all());
            screen(stage, figures);
            if (!mistakes.isEmpty()) {
                return this;
            }
            pools.put(stage, figures.facts());
            score(stage, sink);
            if (!mistakes.isEmpty()) {
                return this;
            }
            SectionSums.settle(compiled, contenders, stage);
            if (stage < compiled.stages().last()) {
                Shortlisting.cut(tender, contenders);
            }
        }
        AwardFigures.work(compiled, contenders);
        Ranking.rank(tender, contenders);
        return this;
    }

    /** With mistakes known already, no bid is scored, but those of the first stage's marks and prices are found too. */
    ScoringRun knowing(Collection<Mistake> already) {
        mistakes.addAll(already);
        return this;
    }

    private Contender contender(Bid bid) {
        Contender contender = new Contender(
                bid.id(),
                bid.received(),
                bid.price().map(Money::amount).orElse(null),
                tender.sections().size());
        if (bid.withdrawn().isPresent()) {
            contender.fall(
                    BidResult.Status.WITHDRAWN,
                    List.of(Reason.of(
                            Reason.Code.WITHDRAWN,
                            "reason",
                            bid.withdrawn().get().reason())));
        } else if (bid.received().isAfter(tender.deadline())) {
            contender.fall(
                    BidResult.Status.LATE,
                    List.of(Reason.of(
                            Reason.Code.LATE,
                            "received",
                            bid.received().toString(),
                            "deadline",
                            tender.deadline().toString())));
        } else if (bid.disregarded().isPresent()) {
            Bid.Disregard disregard = bid.disregarded().get();
            Reason.Code code = disregard.because() == Bid.Cause.ABNORMALLY_LOW
                    ? Reason.Code.DISREGARDED_ABNORMALLY_LOW
                    : Reason.Code.DISREGARDED_BREACH;
            contender.fall(BidResult.Status.DISREGARDED, List.of(Reason.of(code, "reason", disregard.reason())));
        }
        return contender;
    }

    private void screen(int stage, PoolFigures figures) {
        Screener screener = sessions.screener(stage);
        int i = 0;
        for (Prepared bid : bids) {
            if (stage == 1) {
                contenders.add(contender(bid.bid()));
            }
            Contender contender = contenders.get(i++);
            if (contender.isAssessed() && mistakes.size() < MOST_MISTAKES) {
                Prepared.Screening screening = screener.screen(bid, mistakes);
                contender.screenedUntil = stage;
                if (screening.passes()) {
                    contender.inPoolUntil = stage;
                    figures.add(bid);
                } else {
                    contender.fall(BidResult.Status.FAILS_REQUIREMENTS, screening.reasons());
                }
            }
        }
    }

    private void score(int stage, StageScorer.@Nullable Sink sink) {
        StageScorer scorer;
        try {
            scorer = sessions.scorer(stage, pools(stage));
        } catch (RuleTrouble trouble) {
            // A condition on the contract or the pool cannot be worked out, whatever the bid.
            mistakes.add(Mistake.in("tender.yaml", "criteria", "No bid can be scored: " + trouble.getMessage()));
            return;
        }
        int i = 0;
        for (Prepared bid : bids) {
            Contender contender = contenders.get(i++);
            if (contender.wasInPool(stage) && mistakes.size() < MOST_MISTAKES) {
                Prepared.StageSums sums = scorer.score(bid, mistakes, sink);
                if (sums != null) {
                    add(contender, sums);
                    sums.said().forEach((criterion, texts) -> say(bid, criterion, texts));
                }
            }
        }
    }

    private void add(Contender contender, Prepared.StageSums sums) {
        for (int i = 0; i < contender.sections.length; i++) {
            BigDecimal more = sums.sections()[i];
            if (more != null) {
                BigDecimal before = contender.sections[i];
                contender.sections[i] = before == null ? more : before.add(more);
            }
        }
        contender.quality = contender.quality.add(sums.quality());
        contender.byCriterion.putAll(sums.byCriterion());
        if (!sums.failed().isEmpty()) {
            contender.fall(BidResult.Status.FAILS_REQUIREMENTS, sums.failed());
        }
    }

    private void say(Prepared bid, CriterionId criterion, List<String> texts) {
        texts.forEach(text -> said.add(new Said(bid.bid(), criterion, text)));
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    List<Contender> contenders() {
        return contenders;
    }

    /** The pool figures of a stage. */
    List<Fact.Pool> pools(int stage) {
        return pools.getOrDefault(stage, List.of());
    }

    List<Said> said() {
        return said;
    }
}
