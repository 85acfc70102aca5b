package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.evenhand.design.Chart;
import org.evenhand.design.ChartData;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.ScoreTable.Column;
import org.evenhand.design.ScoreTable.Kind;
import org.evenhand.design.Words;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.Comparison;
import org.evenhand.planning.Comparison.Swing;
import org.evenhand.planning.Input;
import org.evenhand.shared.Money;

/** What is saved against one alternative, what moves that most, and where it comes to nothing. */
final class ComparisonPiece extends Div {

    private final transient CaseWords said;
    private final transient Words words;
    private final transient BusinessCase written;
    private final transient Comparison comparison;

    ComparisonPiece(CaseWords said, BusinessCase written, Comparison comparison) {
        this.said = said;
        this.words = said.words();
        this.written = written;
        this.comparison = comparison;
        add(
                new H2(words.say("case.against", said.title(written, comparison.alternative()))),
                wide(results()),
                new H3(words.say("case.sensitivity")),
                new Paragraph(words.say("case.sensitivity.what")),
                new Chart(tornado()),
                new H3(words.say("case.break-even")),
                new Paragraph(words.say("case.break-even.what")),
                wide(breakEven()));
    }

    private ScoreTable results() {
        ScoreTable table = new ScoreTable(
                words.say("case.result"),
                List.of(
                        new Column(words.say("case.result.what"), Kind.WORDS),
                        new Column(words.say("case.result.saved"), Kind.FIGURE)));
        row(table, "case.result.person-year", comparison.perPersonAndYear());
        row(table, "case.result.total", comparison.total());
        row(table, "case.result.discounted", comparison.discounted());
        return table;
    }

    private void row(ScoreTable table, String key, Money sum) {
        table.row(ScoreTable.plain(words.say(key)), ScoreTable.plain(said.money(sum)));
    }

    private ChartData tornado() {
        List<Swing> swings = comparison.swings();
        return new ChartData(
                words.say("case.tornado"),
                words.say("case.unit.money"),
                swings.stream().map(swing -> name(swing.input())).toList(),
                List.of(series("case.at-low", swings, Swing::atLow), series("case.at-high", swings, Swing::atHigh)),
                ChartData.Kind.BAR);
    }

    private ChartData.Series series(String key, List<Swing> swings, Function<Swing, Money> side) {
        List<BigDecimal> pounds = swings.stream()
                .map(swing -> side.apply(swing).amount().setScale(0, RoundingMode.HALF_UP))
                .toList();
        return new ChartData.Series(words.say(key), pounds);
    }

    private ScoreTable breakEven() {
        ScoreTable table = new ScoreTable(
                words.say("case.break-even.caption"),
                List.of(
                        new Column(words.say("case.input"), Kind.WORDS),
                        new Column(words.say("case.likely"), Kind.FIGURE),
                        new Column(words.say("case.break-even"), Kind.FIGURE)));
        for (Input input : Input.values()) {
            CaseItem item = item(input);
            String likely = written.range(item)
                    .map(range -> said.figure(item, range.likely()))
                    .orElse("");
            String nil = comparison
                    .breakEven(input)
                    .map(figure -> said.figure(item, inPeriod(item, figure)))
                    .orElseGet(() -> words.say("case.never"));
            table.row(ScoreTable.plain(name(input)), ScoreTable.plain(likely), ScoreTable.plain(nil));
        }
        return table;
    }

    /** Costs are reckoned for a year; whoever wrote them for a week reads them so. */
    private BigDecimal inPeriod(CaseItem item, BigDecimal figure) {
        return item.isPerPeriod() ? written.inItsPeriod(figure) : figure;
    }

    private CaseItem item(Input input) {
        return input == Input.ALTERNATIVE ? comparison.alternative() : input.item();
    }

    private String name(Input input) {
        return said.title(written, item(input));
    }

    private static Div wide(ScoreTable table) {
        Div room = new Div(table);
        room.addClassName("wide-table");
        return room;
    }
}
