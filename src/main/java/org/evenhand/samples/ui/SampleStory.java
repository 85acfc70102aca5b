package org.evenhand.samples.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.design.Chart;
import org.evenhand.design.ChartData;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Messages;
import org.evenhand.samples.SampleTenders;
import org.evenhand.samples.TwoSheets;
import org.evenhand.scoring.sheet.BidResult;

/** The story of the front page: the same bids, asked in two ways, and who comes first each time. */
final class SampleStory {

    private SampleStory() {}

    /** The story of two samples; empty where the same bid comes first in both. */
    static Optional<HomeSection.Story> of(Messages messages, SampleTenders.Pair pair) {
        TwoSheets two = new TwoSheets(pair.left(), pair.right());
        List<BidResult> before = two.left().first();
        List<BidResult> after = two.right().first();
        boolean changed = before.size() == 1
                && after.size() == 1
                && !before.getFirst().bid().equals(after.getFirst().bid());
        return changed
                ? Optional.of(new HomeSection.Story(messages.say("story.heading", pair.bids()), chart(messages, two)))
                : Optional.empty();
    }

    private static Chart chart(Messages messages, TwoSheets two) {
        Shown left = new Shown(messages, two.left());
        Shown right = new Shown(messages, two.right());
        List<ChartData.Series> places = two.pairs().stream()
                .filter(pair ->
                        pair.left().rank().isPresent() && pair.right().rank().isPresent())
                .map(pair -> new ChartData.Series(
                        right.provider(pair.bid()),
                        Stream.of(pair.left(), pair.right())
                                .map(bidResult ->
                                        BigDecimal.valueOf(bidResult.rank().orElseThrow()))
                                .toList()))
                .toList();
        return new Chart(new ChartData(
                messages.say("story.chart"), "", told(left.title(), right.title()), places, ChartData.Kind.SLOPE));
    }

    /** What sets two titles apart: without the words before the last comma where those are the same. */
    private static List<String> told(String left, String right) {
        int comma = left.lastIndexOf(", ") + 2;
        boolean same = comma > 1 && right.startsWith(left.substring(0, comma)) && right.length() > comma;
        return same ? List.of(left.substring(comma), right.substring(comma)) : List.of(left, right);
    }
}
