package org.evenhand.scoring.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.RuleReads;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.engine.checks.EntryChecks;
import org.evenhand.scoring.engine.checks.TenderChecks;
import org.evenhand.scoring.engine.facts.BidMistakes;
import org.evenhand.scoring.engine.facts.PreparedBids;
import org.evenhand.scoring.engine.facts.Preparing;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.engine.rules.RuleShelf;
import org.evenhand.scoring.engine.rules.TenderRules;
import org.evenhand.scoring.engine.rules.Vocabularies;
import org.evenhand.scoring.language.Vocabulary;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Tender;
import org.jspecify.annotations.Nullable;

/** Puts the steps of scoring together: check, read the rules, run them, then look for what a reader must know. */
public final class Scorer {
    private final RuleShelf shelf = new RuleShelf();
    private final boolean plainly;

    private Scorer(boolean plainly) {
        this.plainly = plainly;
    }

    /** A scorer that keeps the rules it has read. */
    public static Scorer fast() {
        return new Scorer(false);
    }

    /** A scorer that lets Drools match every rule bid by bid: slow, and what the fast one must equal. */
    public static Scorer plain() {
        return new Scorer(true);
    }

    /** The rules of a tender, in criterion order. */
    public List<PublishedRule> rules(Tender tender) {
        return TenderRules.of(tender, Vocabulary.NONE, shelf).published();
    }

    /** What the rule of each criterion reads of a bid. */
    public SortedMap<CriterionId, RuleReads> reads(Tender tender) {
        SortedMap<CriterionId, RuleReads> reads = new TreeMap<>();
        TenderRules.of(tender, Vocabulary.NONE, shelf)
                .rules()
                .forEach((criterion, rule) -> reads.put(criterion, BidFactsRead.of(rule)));
        return reads;
    }

    /** Everything that stands in the way of publishing a tender, found without any bid. */
    public List<Mistake> check(Tender tender) {
        List<Mistake> mistakes = new ArrayList<>(TenderChecks.check(tender));
        if (mistakes.isEmpty()) {
            mistakes.addAll(TenderRules.of(tender, Vocabularies.of(tender, List.of()), shelf)
                    .mistakes());
        }
        return mistakes;
    }

    /** Scores a case and looks for everything a reader must know. */
    public Verdict score(ScoringCase scored) {
        return score(scored, true, null);
    }

    /** Scores a case and looks for nothing else. */
    public Verdict tryOut(ScoringCase scored) {
        return score(scored, false, null);
    }

    /**
     * Scores a case without notices, handing each line on as it is worked out; of each bid only its standing is kept.
     *
     * @param explained receives the bid and, for each line, the criterion; what was recorded stays reachable until then
     */
    public Verdict standings(ScoringCase scored, BiConsumer<BidId, CriterionId> explained) {
        return score(
                scored,
                false,
                (bid, evaluation, points) ->
                        explained.accept(bid.bid().id(), evaluation.criterion().id()));
    }

    private Verdict score(ScoringCase scored, boolean notices, StageScorer.@Nullable Sink sink) {
        Tender tender = scored.tender();
        List<Mistake> ofTender = TenderChecks.check(tender);
        Set<Mistake> mistakes = new LinkedHashSet<>(ofTender);
        mistakes.addAll(entryMistakes(scored));
        if (ofTender.isEmpty()) {
            TenderRules rules = TenderRules.of(tender, Vocabularies.of(tender, scored.entries()), shelf);
            mistakes.addAll(rules.mistakes());
            if (rules.mistakes().isEmpty()) {
                return run(scored, new CompiledTender(tender, rules, shelf, plainly), mistakes, notices, sink);
            }
        } else {
            mistakes.addAll(TenderRules.mistakesOfOwn(tender, Vocabularies.of(tender, scored.entries()), shelf));
        }
        return new Verdict.Refused(List.copyOf(mistakes));
    }

    private static List<Mistake> entryMistakes(ScoringCase scored) {
        List<Mistake> mistakes = new ArrayList<>();
        EntryChecks checks = new EntryChecks(scored.tender());
        Set<BidId> seen = new HashSet<>();
        for (ScoringCase.Entry entry : scored.entries()) {
            mistakes.addAll(checks.check(entry));
            if (!seen.add(entry.bid().id())) {
                mistakes.add(Mistake.in(
                        BidMistakes.file(entry.bid().id()),
                        "id",
                        "Two bids are called " + entry.bid().id() + "; rename one"));
            }
        }
        if (seen.isEmpty()) {
            mistakes.add(Mistake.in("tender.yaml", "", "There are no bids; add bids/ID/bid.yaml for each"));
        }
        return mistakes;
    }

    private Verdict run(
            ScoringCase scored,
            CompiledTender compiled,
            Set<Mistake> mistakes,
            boolean notices,
            StageScorer.@Nullable Sink sink) {
        Preparing preparing = new Preparing(compiled.tender(), scored.evaluators());
        PreparedBids bids = new PreparedBids(scored.entries(), preparing);
        List<ScoreAlert> found = new ArrayList<>();
        ScoringRun run;
        try (Sessions sessions = new Sessions(compiled, preparing, notices)) {
            run = new ScoringRun(compiled, sessions, bids).knowing(mistakes).run(sink);
            mistakes.addAll(run.mistakes());
            if (!mistakes.isEmpty()) {
                return new Verdict.Refused(List.copyOf(mistakes));
            }
            if (notices) {
                found.addAll(Notices.of(compiled, run, bids));
                found.addAll(InputNotices.of(compiled, scored));
                found.addAll(Sensitivity.test(compiled, preparing, sessions, run, bids));
                RoundingTies.test(run, () -> unrounded(scored, compiled, preparing))
                        .ifPresent(found::add);
                found.sort(NOTICE_ORDER);
            }
        }
        List<BidResult> standings = run.contenders().stream()
                .sorted(SHEET_ORDER)
                .map(c -> BidResults.of(compiled, c))
                .toList();
        Lines lines = new Lines(compiled, preparing, run, scored.entries());
        return new Verdict.Scored(new ScoreSheet(
                scored, compiled.rules().hash(), compiled.rules().published(), standings, found, lines::of));
    }

    /** The same bids, with nothing rounded but to more places than any tender asks for. */
    private ScoringRun unrounded(ScoringCase scored, CompiledTender compiled, Preparing preparing) {
        Tender exact = compiled.tender().rounded(RoundingTies.UNROUNDED);
        CompiledTender again = new CompiledTender(exact, compiled.rules(), shelf, plainly);
        try (Sessions sessions = new Sessions(again, preparing, false)) {
            return new ScoringRun(again, sessions, new PreparedBids(scored.entries(), preparing)).run(null);
        }
    }

    /** By code, then by the bids concerned, whatever the order the bids came in. */
    private static final Comparator<ScoreAlert> NOTICE_ORDER = Comparator.comparing(ScoreAlert::code)
            .thenComparing(scoreAlert -> scoreAlert.bids().toString())
            .thenComparing(scoreAlert -> scoreAlert.code() == ScoreAlert.Code.SAME_CLAIM ? scoreAlert.text() : "");

    /** Ranked bids in rank order, then the others by id. */
    private static final Comparator<Contender> SHEET_ORDER = Comparator.<Contender, Integer>comparing(
                    contender -> contender.rank == null ? Integer.MAX_VALUE : Objects.requireNonNull(contender.rank))
            .thenComparing(contender -> contender.id);
}
