package org.evenhand.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Evaluator;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.tender.CriterionId;

/**
 * The notices about what was handed in, whatever the status of the bid: {@code unknown-name}, {@code recused-mark} and
 * {@code same-provider} (SCORING.md section 5).
 */
final class InputNotices {
    private final ScoringCase scored;
    private final NamesRead names;
    private final List<ScoreAlert> notices = new ArrayList<>();

    private InputNotices(ScoringCase scored, NamesRead names) {
        this.scored = scored;
        this.names = names;
    }

    static List<ScoreAlert> of(CompiledTender compiled, ScoringCase scored) {
        InputNotices all = new InputNotices(scored, new NamesRead(compiled));
        for (ScoringCase.Entry entry : scored.entries()) {
            all.unknownNames(entry.bid());
            all.recusedMarks(entry);
        }
        scored.ofOneProvider().stream().filter(bids -> bids.size() > 1).forEach(all::sameProvider);
        return all.notices;
    }

    private void unknownNames(Bid bid) {
        SortedSet<String> measures = new TreeSet<>();
        bid.commitments()
                .forEach(commitment -> measures.add(commitment.measure().value()));
        SortedSet<String> facts = new TreeSet<>();
        bid.facts().keySet().forEach(fact -> facts.add(fact.value()));
        SortedSet<String> indicators = new TreeSet<>();
        bid.outcomes().forEach(outcome -> indicators.add(outcome.indicator().value()));
        unknown(bid.id(), NamesRead.Kind.MEASURE, measures);
        unknown(bid.id(), NamesRead.Kind.FACT, facts);
        unknown(bid.id(), NamesRead.Kind.INDICATOR, indicators);
    }

    private void unknown(BidId bid, NamesRead.Kind kind, SortedSet<String> written) {
        for (String name : written) {
            if (!names.reads(kind, name)) {
                String nearest = names.nearest(kind, name).orElse("");
                String known = names.all(kind);
                notices.add(ScoreAlert.of(
                        ScoreAlert.Code.UNKNOWN_NAME,
                        List.of(bid),
                        "bid",
                        bid.value(),
                        "kind",
                        kind.word(),
                        "asks",
                        kind.english(),
                        "name",
                        name,
                        "nearest",
                        nearest,
                        "known",
                        known,
                        "near",
                        near(nearest, known)));
            }
        }
    }

    private static String near(String nearest, String known) {
        if (!nearest.isEmpty()) {
            return "; the nearest that it does is “" + nearest + "”";
        }
        return known.isEmpty() ? "" : "; those that it does: " + known;
    }

    private void recusedMarks(ScoringCase.Entry entry) {
        BidId bid = entry.bid().id();
        for (Evaluator evaluator : scored.evaluators()) {
            if (evaluator.recused().contains(bid)) {
                SortedSet<CriterionId> marked = new TreeSet<>();
                for (Marks.Individual mark : entry.marks().individual()) {
                    if (mark.evaluator().equals(evaluator.id())) {
                        marked.add(mark.criterion());
                    }
                }
                if (!marked.isEmpty()) {
                    recusedMark(bid, evaluator, marked);
                }
            }
        }
    }

    private void recusedMark(BidId bid, Evaluator evaluator, SortedSet<CriterionId> marked) {
        notices.add(ScoreAlert.of(
                ScoreAlert.Code.RECUSED_MARK,
                List.of(bid),
                "bid",
                bid.value(),
                "who",
                evaluator.id().value(),
                "criteria",
                String.join(", ", marked.stream().map(CriterionId::value).toList())));
    }

    private void sameProvider(SortedSet<BidId> bids) {
        notices.add(ScoreAlert.of(
                ScoreAlert.Code.SAME_PROVIDER, List.copyOf(bids), "ids", Notices.names(List.copyOf(bids))));
    }
}
