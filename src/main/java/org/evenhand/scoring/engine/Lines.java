package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.engine.facts.Evaluation;
import org.evenhand.scoring.engine.facts.Prepared;
import org.evenhand.scoring.engine.facts.Preparing;
import org.evenhand.scoring.engine.facts.Sources;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.language.Firing;
import org.evenhand.scoring.language.Rule;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.Line.Input;
import org.evenhand.scoring.sheet.Line.Result;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Points;
import org.evenhand.shared.figures.Decimals;

/** Words the lines of a bid from what a run recorded, when somebody reads them. */
final class Lines {
    private final CompiledTender compiled;
    private final Tender tender;
    private final Preparing preparing;
    private final Iterable<ScoringCase.Entry> entries;
    private final Map<BidId, Contender> contenders = new HashMap<>();
    private final ScoringRun run;
    private final Sessions sessions;

    Lines(CompiledTender compiled, Preparing preparing, ScoringRun run, Iterable<ScoringCase.Entry> entries) {
        this.compiled = compiled;
        this.tender = compiled.tender();
        this.preparing = preparing;
        this.entries = entries;
        this.run = run;
        this.sessions = new Sessions(compiled, preparing, false);
        run.contenders().forEach(contender -> contenders.put(contender.id, contender));
    }

    /** The lines of one bid, in criterion order; Drools runs one bid at a time. */
    synchronized List<Line> of(BidId id) {
        Contender contender = contenders.get(id);
        if (contender == null) {
            throw new IllegalArgumentException("There is no bid " + id + " on this sheet");
        }
        for (ScoringCase.Entry entry : entries) {
            if (entry.bid().id().equals(id)) {
                return lines(contender, preparing.prepare(entry));
            }
        }
        throw new IllegalStateException("Bid " + id + " was there when the sheet was made");
    }

    private List<Line> lines(Contender contender, Prepared bid) {
        Map<CriterionId, Line> lines = new HashMap<>();
        for (int stage = 1; stage <= compiled.stages().last(); stage++) {
            if (contender.wasInPool(stage)) {
                List<Mistake> none = new ArrayList<>();
                StageScorer scorer = sessions.scorer(stage, run.pools(stage));
                for (Evaluation evaluation : scorer.evaluate(bid, none)) {
                    lines.put(evaluation.criterion().id(), scored(bid, evaluation, scorer.points(evaluation)));
                }
            }
        }
        List<Line> ordered = new ArrayList<>();
        for (Criterion criterion : tender.criteria()) {
            Line line = lines.get(criterion.id());
            boolean gateSeen = criterion.isGate()
                    && contender.screenedUntil >= compiled.stages().of(criterion);
            ordered.add(line != null ? line : gateSeen ? gate(bid, criterion) : notScored(contender, criterion));
        }
        return ordered;
    }

    private Line scored(Prepared bid, Evaluation evaluation, BigDecimal exact) {
        Criterion criterion = evaluation.criterion();
        boolean rounded = tender.rounding().at() == Rounding.At.CRITERION;
        BigDecimal points = rounded ? exact : Decimals.printed(exact);
        Optional<Split> split = Split.of(tender, bid, evaluation, points);
        boolean gave = evaluation.firings().stream()
                .anyMatch(firing -> firing.working(false).isPresent());
        List<Input> inputs = new ArrayList<>(Sources.of(bid.bid(), evaluation.firings()));
        Target.of(tender, criterion).ifPresent(inputs::add);
        Result result = evaluation.fails().isPresent() ? Result.FAILED : gave ? Result.GAVE : Result.DID_NOT_APPLY;
        return new Line(
                criterion.id(),
                result,
                Optional.of(new Points(points)),
                Optional.of(new Fraction(evaluation.fraction())),
                split.map(Split::embedded),
                split.map(Split::additional),
                rule(criterion).name(),
                Working.of(evaluation, points, rounded),
                because(evaluation),
                List.copyOf(inputs));
    }

    private static Optional<String> because(Evaluation evaluation) {
        List<String> said = new ArrayList<>();
        for (Firing firing : evaluation.firings()) {
            firing.because().or(firing::fails).ifPresent(said::add);
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
    }

    private Line gate(Prepared bid, Criterion criterion) {
        Scheme.Gate gate = (Scheme.Gate) criterion.scheme();
        Gates.Seen seen = Gates.look(bid, gate);
        return withoutPoints(criterion, seen.result(), seen.working(), seen.inputs());
    }

    private Line notScored(Contender contender, Criterion criterion) {
        String why = contender.isAssessed() ? "not reached" : contender.status.word();
        return withoutPoints(criterion, Result.NOT_SCORED, "not scored: " + why, List.of());
    }

    private Line withoutPoints(Criterion criterion, Result result, String working, List<Input> inputs) {
        return new Line(
                criterion.id(),
                result,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rule(criterion).name(),
                working,
                Optional.empty(),
                inputs);
    }

    private Rule rule(Criterion criterion) {
        return Objects.requireNonNull(compiled.rules().rules().get(criterion.id()));
    }
}
