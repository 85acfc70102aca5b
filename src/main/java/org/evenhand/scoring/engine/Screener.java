package org.evenhand.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.engine.facts.BidMistakes;
import org.evenhand.scoring.engine.facts.Prepared;
import org.evenhand.scoring.engine.facts.Preparing;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.engine.rules.StageRules;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.Firing;
import org.evenhand.scoring.language.RuleSession;
import org.evenhand.scoring.language.RuleTrouble;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.Award.PanelRule;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.figures.Decimals;

/**
 * Decides who is in the pool of a stage (SCORING.md section 2): bids that pass every gate and every criterion's own
 * minimum. A bid that fails a gate need not have been marked or priced; any other must have been.
 */
final class Screener {
    private final CompiledTender compiled;
    private final Preparing preparing;
    private final int stage;
    private final StageRules rules;
    private final RuleSession session;
    private final List<Criterion> judged;
    private final boolean needsPrice;

    Screener(CompiledTender compiled, Preparing preparing, int stage, RuleSession session) {
        this.compiled = compiled;
        this.preparing = preparing;
        this.stage = stage;
        this.rules = compiled.stage(stage);
        this.session = session;
        this.judged = rules.criteria().stream()
                .filter(criterion -> criterion.scheme() instanceof Scheme.Judged)
                .toList();
        boolean last = stage == compiled.stages().last();
        this.needsPrice = rules.reads(FactType.PRICE)
                || last && needsPrice(compiled.tender().award());
    }

    /** Whether the award itself looks at prices: its method, its tie breaks or its tests for low prices. */
    private static boolean needsPrice(Award award) {
        return award.method().needsPrice()
                || award.ties().contains(new Award.TieBreak.ByPrice())
                || !award.abnormallyLow().isEmpty();
    }

    Prepared.Screening screen(Prepared bid, List<Mistake> mistakes) {
        Prepared.Screening kept = bid.screening(stage);
        if (kept != null) {
            return kept;
        }
        int before = mistakes.size();
        List<Reason> ofGates = ofGates(bid, mistakes);
        List<Reason> reasons = new ArrayList<>(ofGates);
        for (Criterion criterion : judged) {
            judge(bid, criterion, (Scheme.Judged) criterion.scheme(), reasons, mistakes);
        }
        if (needsPrice && bid.bid().price().isEmpty() && noGateFailed(reasons)) {
            mistakes.add(BidMistakes.noPrice(bid));
        }
        Prepared.Screening screening = new Prepared.Screening(ofGates, List.copyOf(reasons));
        if (mistakes.size() == before) {
            bid.keep(stage, screening);
        }
        return screening;
    }

    private List<Reason> ofGates(Prepared bid, List<Mistake> mistakes) {
        Prepared.Screening before = bid.screeningBefore(stage);
        if (before != null) {
            return before.ofGates();
        }
        List<Reason> reasons = new ArrayList<>();
        try {
            fire(bid, reasons);
        } catch (RuleTrouble trouble) {
            mistakes.add(BidMistakes.trouble(bid, trouble));
        }
        return List.copyOf(reasons);
    }

    private void fire(Prepared bid, List<Reason> reasons) {
        Map<CriterionId, List<Firing>> fired = rules.screen(session, bid);
        for (Criterion criterion : rules.criteria()) {
            for (Firing firing : fired.getOrDefault(criterion.id(), List.of())) {
                firing.fails().ifPresent(text -> reasons.add(failed(bid, criterion, text)));
            }
        }
    }

    /** A gate that nobody answered fails as one that was answered wrongly does, but for another reason. */
    static Reason failed(Prepared bid, Criterion criterion, String text) {
        return criterion.scheme() instanceof Scheme.Gate gate
                ? Reason.of(
                        bid.bid().facts().containsKey(gate.fact())
                                ? Reason.Code.FAILS_GATE
                                : Reason.Code.GATE_NOT_ANSWERED,
                        "criterion",
                        criterion.id().value(),
                        "title",
                        criterion.title(),
                        "fact",
                        gate.fact().value(),
                        "text",
                        text)
                : Reason.of(
                        Reason.Code.FAILED_BY_RULE,
                        "criterion",
                        criterion.id().value(),
                        "title",
                        criterion.title(),
                        "text",
                        text);
    }

    private void judge(
            Prepared bid, Criterion criterion, Scheme.Judged judged, List<Reason> reasons, List<Mistake> mistakes) {
        Fact.Mark mark = bid.mark(criterion.id());
        if (mark == null) {
            if (noGateFailed(reasons)) {
                mistakes.add(missing(bid, criterion));
            }
            return;
        }
        judged.minimum()
                .filter(minimum -> Decimals.compare(mark.mark(), minimum.value()) < 0)
                .ifPresent(minimum -> reasons.add(Reason.of(
                        Reason.Code.BELOW_CRITERION_MINIMUM,
                        "criterion",
                        criterion.id().value(),
                        "title",
                        criterion.title(),
                        "mark",
                        Decimals.readable(mark.mark()),
                        "minimum",
                        minimum.toString())));
    }

    private Mistake missing(Prepared bid, Criterion criterion) {
        Tender tender = compiled.tender();
        if (tender.award().panel() == PanelRule.AGREED) {
            return BidMistakes.noMark(bid, criterion, "the agreed mark");
        }
        List<EvaluatorId> missing = preparing.missing(bid.entry(), criterion.id());
        return missing.isEmpty()
                ? BidMistakes.nobodyMarks(bid, criterion)
                : BidMistakes.noMark(
                        bid,
                        criterion,
                        "the mark of "
                                + String.join(
                                        ", ",
                                        missing.stream().map(EvaluatorId::value).toList()));
    }

    private static boolean noGateFailed(List<Reason> reasons) {
        return reasons.stream().noneMatch(reason -> reason.code().ofGate());
    }
}
