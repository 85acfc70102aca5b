package org.evenhand.folders.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evenhand.folders.TestFolder;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two bids of one provider are seen however its name is typed; two providers with like names are not taken for one. */
class SameProviderTest {

    @TempDir
    Path place;

    private List<ScoreAlert> said(TestFolder folder) {
        return ((Verdict.Scored) Scoring.score(folder.whole().scoringCase()))
                .sheet().notices().stream()
                        .filter(scoreAlert -> scoreAlert.code() == ScoreAlert.Code.SAME_PROVIDER)
                        .toList();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        Hearthside Shared Lives     | hearthside  shared lives      | true
        Hearthside Lives Ltd.       | Hearthside Lives Limited      | true
        Oak & Ash C.I.C.            | Oak and Ash CIC               | true
        St Anne’s Care              | St Anne's Care                | true
        Caffi Môr                   | Caffi Mo\\u0302r               | true
        Hearthside North            | Hearthside South              | false
        Hearthside Ltd              | Hearthside CIC                | false
        Hearthside 1                | Hearthside 2                  | false
        """)
    void names_are_compared_as_a_reader_would(String one, String other, boolean same) {
        TestFolder folder = TestFolder.in(place)
                .change("bids/alpha/bid.yaml", "name: Provider alpha", "name: \"" + one + "\"")
                .change("bids/beta/bid.yaml", "name: Provider beta", "name: \"" + other + "\"");

        assertThat(said(folder)).hasSize(same ? 1 : 0);
        assertThat(said(folder))
                .allSatisfy(scoreAlert ->
                        assertThat(scoreAlert.bids()).containsExactly(new BidId("alpha"), new BidId("beta")));
    }

    @Test
    void a_bid_that_was_taken_back_is_no_second_bid() {
        TestFolder folder = TestFolder.in(place)
                .change("bids/alpha/bid.yaml", "name: Provider alpha", "name: Provider beta")
                .change(
                        "bids/alpha/bid.yaml",
                        "price: 90000",
                        "price: 90000\nwithdrawn: {at: 2026-01-31T09:00:00Z, reason: Replaced.}");

        assertThat(said(folder)).isEmpty();
    }
}
