package org.evenhand.planning.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.design.BarData;
import org.evenhand.design.Messages;
import org.evenhand.planning.cases.Comparison;
import org.evenhand.planning.cases.Comparison.Swing;
import org.evenhand.shared.Money;

/**
 * One-way sensitivity drawn: a bar a figure to either side of the likely saving, what moves it most first. The place at which
 * nothing is saved is always in sight.
 */
record SwingBars(CaseWords said, ComparisonTables tables, Comparison comparison) {

    BarData data() {
        Messages messages = said.words();
        BigDecimal likely = comparison.discounted().amount();
        List<BigDecimal> ends = Stream.concat(
                        Stream.of(likely, BigDecimal.ZERO),
                        comparison.swings().stream()
                                .flatMap(swing -> Stream.of(
                                        swing.atLow().amount(), swing.atHigh().amount())))
                .sorted()
                .toList();
        Money least = new Money(ends.getFirst());
        Money most = new Money(ends.getLast().max(ends.getFirst().add(BigDecimal.ONE)));
        return new BarData(
                title(),
                messages.say("case.swing.told"),
                List.of(
                        new BarData.Key(BarData.Look.SECOND, messages.say("case.at-low")),
                        new BarData.Key(BarData.Look.FIRST, messages.say("case.at-high"))),
                comparison.swings().stream().map(swing -> row(swing, likely)).toList(),
                new BarData.Scale(least.amount(), most.amount(), said.money(least), said.money(most)),
                List.of(
                        new BarData.Mark(
                                BarData.Mark.Line.WHOLE,
                                likely,
                                messages.say("case.swing.likely", said.money(comparison.discounted()))),
                        new BarData.Mark(
                                BarData.Mark.Line.DASHED,
                                BigDecimal.ZERO,
                                messages.say("case.swing.nil", said.money(new Money(BigDecimal.ZERO))))));
    }

    private String title() {
        Messages messages = said.words();
        Swing first = comparison.swings().getFirst();
        if (first.size().amount().signum() == 0) {
            return messages.say("case.swing.none");
        }
        return messages.say(
                "case.swing.first", tables.name(first.input()), said.money(least(first)), said.money(most(first)));
    }

    private static Money least(Swing swing) {
        return new Money(swing.atLow().amount().min(swing.atHigh().amount()));
    }

    private static Money most(Swing swing) {
        return new Money(swing.atLow().amount().max(swing.atHigh().amount()));
    }

    private BarData.Row row(Swing swing, BigDecimal likely) {
        List<BarData.Part> parts = new ArrayList<>();
        parts.add(part(BarData.Look.SECOND, likely, swing.atLow().amount()));
        parts.add(part(BarData.Look.FIRST, likely, swing.atHigh().amount()));
        String range = said.words().say("case.swing.range", said.money(least(swing)), said.money(most(swing)));
        return new BarData.Row(tables.name(swing.input()), range, parts);
    }

    private static BarData.Part part(BarData.Look look, BigDecimal one, BigDecimal other) {
        return new BarData.Part(look, one.min(other), one.max(other));
    }
}
