package org.evenhand.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.engine.Scorer;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tender of every kind of criterion comes out the same from the engine and from plain Java written out by hand. */
class TwinTest {

    @ParameterizedTest
    @CsvSource({"10, 40, true", "60, 200, true", "60, 200, false"})
    void the_engine_and_the_twin_agree_on_every_figure_rank_and_line(int criteria, int bids, boolean conditionOnOffer) {
        Tender tender = MixedTender.of(criteria, conditionOnOffer);
        MadeBids made = new MadeBids(tender, bids);
        List<String> twinLines = new ArrayList<>();
        List<BidResult> twin = new Twin(tender, conditionOnOffer)
                .score(made, (bid, criterion) -> twinLines.add(bid + " " + criterion));

        for (Scorer scorer : List.of(Scorer.fast(), Scorer.plain())) {
            List<String> lines = new ArrayList<>();
            ScoreSheet sheet = sheet(scorer.standings(
                    new ScoringCase(tender, List.of(), made, Sha256.of("")),
                    (bid, criterion) -> lines.add(bid + " " + criterion)));

            assertThat(sheet.standings()).hasSameSizeAs(twin);
            for (int i = 0; i < twin.size(); i++) {
                assertThat(sheet.standings().get(i)).isEqualTo(twin.get(i));
            }
            assertThat(lines).containsExactlyElementsOf(twinLines);
        }
    }

    @ParameterizedTest
    @CsvSource("60, 200")
    void the_mixed_tender_is_mixed(int criteria, int bids) {
        Tender tender = MixedTender.of(criteria, true);
        List<BidResult> standings = new Twin(tender, true).score(new MadeBids(tender, bids), (bid, criterion) -> {});

        assertThat(standings)
                .extracting(BidResult::status)
                .contains(BidResult.Status.ASSESSED, BidResult.Status.LATE, BidResult.Status.FAILS_REQUIREMENTS);
        assertThat(standings.stream()
                        .flatMap(bidResult -> bidResult.total().stream())
                        .distinct())
                .hasSizeGreaterThan(bids / 2);
        assertThat(tender.criteria().stream()
                        .map(criterion -> criterion.scheme().getClass())
                        .distinct())
                .as("kinds")
                .hasSize(7);
    }

    private static ScoreSheet sheet(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Scored.class);
        return ((Verdict.Scored) verdict).sheet();
    }
}
