package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.evenhand.design.Chart;
import org.evenhand.design.ChartData;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.cases.Comparison;
import org.evenhand.planning.cases.Comparison.Swing;
import org.evenhand.shared.Money;

/** Shows what is saved against one alternative, what moves that most, and where it comes to nothing. */
final class ComparisonPiece extends Div {

    private final transient Messages messages;
    private final transient Comparison comparison;
    private final transient ComparisonTables tables;

    ComparisonPiece(CaseWords said, BusinessCase written, Comparison comparison) {
        this.messages = said.words();
        this.comparison = comparison;
        this.tables = new ComparisonTables(said, written, comparison);
        add(
                new H2(messages.say("case.against", said.title(written, comparison.alternative()))),
                wide(tables.results()),
                new NativeDetails(messages.say("case.years"), years()),
                new H3(messages.say("case.sensitivity")),
                new Paragraph(messages.say("case.sensitivity.what")),
                new Chart(tornado()),
                new H3(messages.say("case.break-even")),
                new Paragraph(messages.say("case.break-even.what")),
                wide(tables.breakEven()));
    }

    private Div years() {
        return new Div(new Paragraph(messages.say("case.years.what")), wide(tables.years()));
    }

    private ChartData tornado() {
        List<Swing> swings = comparison.swings();
        return new ChartData(
                messages.say("case.tornado"),
                messages.say("case.unit.money"),
                swings.stream().map(swing -> tables.name(swing.input())).toList(),
                List.of(series("case.at-low", swings, Swing::atLow), series("case.at-high", swings, Swing::atHigh)),
                ChartData.Kind.BAR);
    }

    private ChartData.Series series(String key, List<Swing> swings, Function<Swing, Money> side) {
        List<BigDecimal> pounds = swings.stream()
                .map(swing -> side.apply(swing).amount().setScale(0, RoundingMode.HALF_UP))
                .toList();
        return new ChartData.Series(messages.say(key), pounds);
    }

    private static Div wide(ScoreTable table) {
        Div room = new Div(table);
        room.addClassName("wide-table");
        return room;
    }
}
