package org.evenhand.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.evenhand.scoring.engine.Scorer;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets do not depend on how rules are run, nor on who bids. */
class SameSheetsTest {
    private static final int CASES = 120;

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    @ParameterizedTest(name = "random case {0}")
    @MethodSource("seeds")
    void the_fast_way_and_the_plain_way_give_the_same_sheet(long seed) {
        ScoringCase random = RandomCases.of(seed, UnaryOperator.identity());
        assertThat(whole(Scorer.fast().score(random)))
                .isEqualTo(whole(Scorer.plain().score(random)));
    }

    @ParameterizedTest(name = "random case {0}")
    @MethodSource("seeds")
    void other_names_for_the_bids_change_no_figure(long seed) {
        Map<String, Object> before = figures(RandomCases.of(seed, UnaryOperator.identity()), UnaryOperator.identity());
        UnaryOperator<String> renamed = id -> "z" + (9 - Integer.parseInt(id.substring(3)));
        UnaryOperator<String> back = id -> "bid" + (9 - Integer.parseInt(id.substring(1)));
        assertThat(figures(RandomCases.of(seed, renamed), back)).isEqualTo(before);
    }

    @Test
    void most_random_cases_are_scored_and_rules_of_all_kinds_apply_in_them() {
        int scored = 0;
        int gave = 0;
        int without = 0;
        int own = 0;
        for (long seed = 0; seed < CASES; seed++) {
            if (Scorer.fast().score(RandomCases.of(seed, UnaryOperator.identity()))
                    instanceof Verdict.Scored(var sheet)) {
                scored++;
                for (BidResult bidResult : sheet.standings()) {
                    for (Line line : sheet.lines(bidResult.bid())) {
                        gave += line.result() == Line.Result.GAVE ? 1 : 0;
                        without += line.result() == Line.Result.DID_NOT_APPLY ? 1 : 0;
                        own += line.rule().startsWith("Own") && line.result() == Line.Result.GAVE ? 1 : 0;
                    }
                }
            }
        }
        assertThat(scored).isGreaterThan(CASES * 3 / 4);
        assertThat(gave).isGreaterThan(1_000);
        assertThat(without).isGreaterThan(100);
        assertThat(own).isGreaterThan(300);
    }

    /** Everything a verdict says. */
    private static List<Object> whole(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Refused refused -> List.of(refused.mistakes());
            case Verdict.Scored(var sheet) -> {
                List<Object> all = new ArrayList<>(sheet.standings());
                sheet.standings().forEach(bidResult -> all.addAll(sheet.lines(bidResult.bid())));
                all.addAll(sheet.notices());
                all.add(sheet.rulesHash());
                yield all;
            }
        };
    }

    /** Status, rank, total and lines by bid, without anything that names it. */
    private static Map<String, Object> figures(ScoringCase scored, UnaryOperator<String> original) {
        Map<String, Object> figures = new TreeMap<>();
        switch (Scorer.fast().score(scored)) {
            case Verdict.Refused refused ->
                figures.put("mistakes", refused.mistakes().size());
            case Verdict.Scored(var sheet) -> {
                for (BidResult bidResult : sheet.standings()) {
                    List<Object> of = new ArrayList<>(List.of(
                            bidResult.status(),
                            bidResult.rank(),
                            bidResult.total(),
                            bidResult.figures(),
                            bidResult.sections()));
                    for (Line line : sheet.lines(bidResult.bid())) {
                        of.addAll(List.of(
                                line.criterion(),
                                line.result(),
                                line.points(),
                                line.fraction(),
                                line.working(),
                                line.because(),
                                line.embedded(),
                                line.additional()));
                    }
                    figures.put(original.apply(bidResult.bid().value()), of);
                }
            }
        }
        return figures;
    }
}
