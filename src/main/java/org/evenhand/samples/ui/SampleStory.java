package org.evenhand.samples.ui;

import java.util.List;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Messages;
import org.evenhand.samples.folders.SampleScores;
import org.evenhand.samples.folders.SampleTenders;
import org.evenhand.scoresheets.ui.RanksChart;
import org.evenhand.scoring.sheet.BidResult;

/** The story of the front page: the same bids, asked in two ways, and who comes first each time. */
final class SampleStory {

    private SampleStory() {}

    /** The story of two samples; empty where the same bid comes first in both. */
    static Optional<HomeSection.Story> of(Messages messages, SampleTenders.Pair pair, SampleScores scores) {
        List<BidResult> before = pair.left().first();
        List<BidResult> after = pair.right().first();
        boolean changed = before.size() == 1
                && after.size() == 1
                && !before.getFirst().bid().equals(after.getFirst().bid());
        return changed
                ? Optional.of(new HomeSection.Story(
                        messages.say("story.heading", pair.bids()),
                        RanksChart.of(
                                messages.say("story.chart"),
                                SampleWords.of(messages, pair.left()),
                                SampleWords.of(messages, pair.right())),
                        more(messages, pair, scores)))
                : Optional.empty();
    }

    private static Optional<Breadcrumbs.Stop> more(Messages messages, SampleTenders.Pair pair, SampleScores scores) {
        return scores.maySee(pair.left()) && scores.maySee(pair.right())
                ? Optional.of(new Breadcrumbs.Stop(
                        SamplesNavigation.compare(
                                pair.left().folder(), pair.right().folder()),
                        messages.say("story.more")))
                : Optional.empty();
    }
}
