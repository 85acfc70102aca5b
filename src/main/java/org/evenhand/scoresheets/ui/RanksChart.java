package org.evenhand.scoresheets.ui;

import java.util.List;
import org.evenhand.design.SlopeChart;
import org.evenhand.design.SlopeData;
import org.evenhand.scoresheets.TwoSheets;

/** A chart of the ranks of the same bids on two score sheets. */
public final class RanksChart {

    private RanksChart() {}

    /** Draws the bids that have a rank on both sheets, with a folded table. */
    public static SlopeChart of(String caption, SheetWords left, SheetWords right) {
        List<String> told = told(left.title(), right.title());
        return new SlopeChart(
                left.messages(),
                new SlopeData(
                        caption,
                        told.get(0),
                        told.get(1),
                        new TwoSheets(left.scored(), right.scored())
                                .pairs().stream()
                                        .flatMap(pair -> pair.left().rank().stream()
                                                .flatMap(before -> pair.right().rank().stream()
                                                        .map(after -> new SlopeData.Line(
                                                                right.provider(pair.bid()), before, after))))
                                        .toList()));
    }

    /** What sets two titles apart: without the words before the last comma where those are the same. */
    static List<String> told(String left, String right) {
        int comma = left.lastIndexOf(", ") + 2;
        boolean same = comma > 1 && right.startsWith(left.substring(0, comma)) && right.length() > comma;
        return same ? List.of(left.substring(comma), right.substring(comma)) : List.of(left, right);
    }
}
