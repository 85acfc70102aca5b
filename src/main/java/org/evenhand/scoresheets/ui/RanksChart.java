package org.evenhand.scoresheets.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.design.Chart;
import org.evenhand.design.ChartData;
import org.evenhand.scoresheets.TwoSheets;

/** A chart of the ranks of the same bids on two score sheets. */
public final class RanksChart {

    private RanksChart() {}

    /** Draws the bids that have a rank on both sheets. */
    public static Chart of(String caption, SheetWords left, SheetWords right) {
        return new Chart(data(caption, left, right));
    }

    /** The same figures for a drawing. */
    static ChartData data(String caption, SheetWords left, SheetWords right) {
        List<ChartData.Series> places = new TwoSheets(left.scored(), right.scored())
                .pairs().stream()
                        .filter(pair -> pair.left().rank().isPresent()
                                && pair.right().rank().isPresent())
                        .map(pair -> new ChartData.Series(
                                right.provider(pair.bid()),
                                Stream.of(pair.left(), pair.right())
                                        .map(bidResult -> BigDecimal.valueOf(
                                                bidResult.rank().orElseThrow()))
                                        .toList()))
                        .toList();
        return new ChartData(caption, "", told(left.title(), right.title()), places, ChartData.Kind.SLOPE);
    }

    /** What sets two titles apart: without the words before the last comma where those are the same. */
    static List<String> told(String left, String right) {
        int comma = left.lastIndexOf(", ") + 2;
        boolean same = comma > 1 && right.startsWith(left.substring(0, comma)) && right.length() > comma;
        return same ? List.of(left.substring(comma), right.substring(comma)) : List.of(left, right);
    }
}
