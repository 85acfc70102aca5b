package org.evenhand.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.engine.Scorer;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notices that score again with one thing changed say what scoring a changed case from the start says. */
class OneThingChangedTest {
    private final Scorer scorer = Scorer.fast();

    @ParameterizedTest
    @ValueSource(ints = {10, 24})
    void one_mark_moved_and_one_bid_taken_out_come_out_as_if_scored_from_the_start(int criteria) {
        Tender tender = MixedTender.of(criteria, true);
        List<ScoringCase.Entry> bids = closeToOneAnother(tender);
        Verdict verdict = scorer.score(new ScoringCase(tender, List.of(), bids, Sha256.of("")));
        ScoreSheet sheet = ((Verdict.Scored) verdict).sheet();

        assertThat(bidsOf(sheet, ScoreAlert.Code.ONE_MARK)).isEqualTo(movedByOneMark(tender, bids));
        assertThat(bidsOf(sheet, ScoreAlert.Code.RANK_REVERSAL)).isEqualTo(reversing(tender, bids));
        assertThat(bidsOf(sheet, ScoreAlert.Code.ONE_MARK))
                .as("something to find")
                .isNotEmpty();
    }

    /** Neighbours in the ranking of many, and one that fails a gate. */
    private List<ScoringCase.Entry> closeToOneAnother(Tender tender) {
        List<ScoringCase.Entry> many = new MadeBids(tender, 200).held();
        List<BidResult> standings = standings(tender, many);
        Set<String> wanted = standings.subList(60, 72).stream()
                .map(bidResult -> bidResult.bid().value())
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.add(standings.get(199).bid().value());
        return many.stream()
                .filter(entry -> wanted.contains(entry.bid().id().value()))
                .toList();
    }

    private static Set<String> bidsOf(ScoreSheet sheet, ScoreAlert.Code code) {
        return sheet.notices().stream()
                .filter(scoreAlert -> scoreAlert.code() == code)
                .map(scoreAlert -> code == ScoreAlert.Code.ONE_MARK
                        ? scoreAlert.bids() + " " + scoreAlert.details().get("criterion") + " "
                                + scoreAlert.details().get("to")
                        : scoreAlert.bids().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> movedByOneMark(Tender tender, List<ScoringCase.Entry> bids) {
        Set<String> first = first(standings(tender, bids));
        Set<String> found = new TreeSet<>();
        for (int place = 0; place < bids.size(); place++) {
            for (Criterion criterion : tender.criteria()) {
                if (criterion.scheme() instanceof Scheme.Judged scale && !late(tender, bids.get(place))) {
                    for (int by : new int[] {-1, 1}) {
                        BigDecimal to = mark(bids.get(place), criterion.id()).add(BigDecimal.valueOf(by));
                        if (to.signum() >= 0 && to.compareTo(scale.max().value()) <= 0) {
                            List<ScoringCase.Entry> changed = new ArrayList<>(bids);
                            changed.set(place, moved(bids.get(place), criterion.id(), to));
                            if (!first(standings(tender, changed)).equals(first)) {
                                found.add("[" + bids.get(place).bid().id() + "] " + criterion.id() + " " + to);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean late(Tender tender, ScoringCase.Entry entry) {
        return entry.bid().received().isAfter(tender.deadline());
    }

    private static BigDecimal mark(ScoringCase.Entry entry, CriterionId criterion) {
        return entry.marks().agreed().get(criterion).mark().value();
    }

    private static ScoringCase.Entry moved(ScoringCase.Entry entry, CriterionId criterion, BigDecimal to) {
        var marks = new TreeMap<>(entry.marks().agreed());
        marks.put(criterion, new Marks.Given(new Quantity(to), "panel.yaml#agreed"));
        return new ScoringCase.Entry(entry.bid(), new Marks(marks, List.of()));
    }

    private Set<String> reversing(Tender tender, List<ScoringCase.Entry> bids) {
        List<BidResult> whole = standings(tender, bids);
        Set<String> found = new TreeSet<>();
        for (ScoringCase.Entry out : bids) {
            List<ScoringCase.Entry> others =
                    bids.stream().filter(bid -> bid != out).toList();
            BidResult bidResult = whole.stream()
                    .filter(one -> one.bid().equals(out.bid().id()))
                    .findFirst()
                    .orElseThrow();
            boolean scored = bidResult.sections().get(0).points().isPresent();
            if (scored
                    && !bidResult.rank().equals(java.util.Optional.of(1))
                    && !order(whole, out).equals(order(standings(tender, others), out))) {
                found.add("[" + out.bid().id() + "]");
            }
        }
        return found;
    }

    /** Mixed tenders of this size have no ties, so the order of the sheet is the order of the ranks. */
    private static List<String> order(List<BidResult> standings, ScoringCase.Entry without) {
        return standings.stream()
                .filter(bidResult -> bidResult.rank().isPresent()
                        && !bidResult.bid().equals(without.bid().id()))
                .map(bidResult -> bidResult.bid().value())
                .toList();
    }

    private static Set<String> first(List<BidResult> standings) {
        return standings.stream()
                .filter(bidResult -> bidResult.rank().equals(java.util.Optional.of(1)))
                .map(bidResult -> bidResult.bid().value())
                .collect(Collectors.toSet());
    }

    private List<BidResult> standings(Tender tender, List<ScoringCase.Entry> bids) {
        Verdict verdict =
                scorer.standings(new ScoringCase(tender, List.of(), bids, Sha256.of("")), (bid, criterion) -> {});
        return ((Verdict.Scored) verdict).sheet().standings();
    }
}
