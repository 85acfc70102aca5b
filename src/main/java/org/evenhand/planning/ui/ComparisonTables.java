package org.evenhand.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.ScoreTable.Column;
import org.evenhand.design.ScoreTable.Kind;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.cases.Comparison;
import org.evenhand.planning.cases.Comparison.Input;
import org.evenhand.planning.cases.Comparison.Swing;
import org.evenhand.planning.cases.Comparison.Year;
import org.evenhand.shared.Money;
import org.evenhand.shared.figures.Decimals;

/** Tables of what is saved against one alternative: the same on the page as in print. */
final class ComparisonTables {

    private static final int PLACES_OF_DIVISOR = 4;

    private final CaseWords said;
    private final Messages messages;
    private final BusinessCase written;
    private final Comparison comparison;

    ComparisonTables(CaseWords said, BusinessCase written, Comparison comparison) {
        this.said = said;
        this.messages = said.words();
        this.written = written;
        this.comparison = comparison;
    }

    /** What is saved for a person, and over all years. */
    ScoreTable results() {
        ScoreTable table = table("case.result", "case.result.what", "case.result.saved");
        result(table, "case.result.person-year", comparison.perPersonAndYear());
        result(table, "case.result.total", comparison.total());
        result(table, "case.result.discounted", comparison.discounted());
        return table;
    }

    private void result(ScoreTable table, String key, Money sum) {
        table.row(ScoreTable.plain(messages.say(key)), ScoreTable.plain(said.money(sum)));
    }

    /** What each year brings and costs, and what that is worth today. */
    ScoreTable years() {
        ScoreTable table = table(
                "case.years",
                "case.year",
                "case.year.avoided",
                "case.year.arrangement",
                "case.year.once",
                "case.year.saved",
                "case.year.divisor",
                "case.year.discounted");
        for (Year year : comparison.years()) {
            table.row(cells(
                    messages.number(BigDecimal.valueOf(year.number())),
                    said.money(year.avoided()),
                    said.money(year.arrangement()),
                    said.money(year.once()),
                    said.money(year.saved()),
                    messages.fixed(year.divisor(), PLACES_OF_DIVISOR),
                    said.money(year.discounted())));
        }
        table.totalRow(cells(
                messages.say("case.year.all"),
                sum(Year::avoided),
                sum(Year::arrangement),
                sum(Year::once),
                said.money(comparison.total()),
                messages.say("figure.none"),
                said.money(comparison.discounted())));
        return table;
    }

    private String sum(Function<Year, Money> column) {
        return said.money(new Money(comparison.years().stream()
                .map(year -> column.apply(year).amount())
                .reduce(BigDecimal.ZERO, (all, one) -> all.add(one, Decimals.WORKING))));
    }

    /** One-way sensitivity with a bar for each figure, which eyes see and ears are told in figures. */
    ScoreTable swingsWithBars() {
        return swings(Optional.of(new SwingScale(comparison)));
    }

    /** One-way sensitivity, with bars on a scale where there is one. */
    ScoreTable swings(Optional<SwingScale> scale) {
        ScoreTable table = table("case.tornado", "case.input", "case.at-low", "case.at-high", "case.swing");
        for (Swing swing : comparison.swings()) {
            Component range =
                    ScoreTable.plain(said.range(written, item(swing.input())).orElse(""));
            Div figure = new Div(ScoreTable.plain(name(swing.input())), new Div(range));
            Div size = new Div(ScoreTable.plain(said.money(swing.size())));
            scale.flatMap(one -> one.bar(swing)).ifPresent(size::add);
            table.row(
                    figure,
                    ScoreTable.plain(said.money(swing.atLow())),
                    ScoreTable.plain(said.money(swing.atHigh())),
                    size);
        }
        return table;
    }

    /** How the bars of {@link #swingsWithBars()} are to be read. */
    String howBarsAreRead() {
        SwingScale scale = new SwingScale(comparison);
        if (scale.isEmpty()) {
            return messages.say("case.swing.none");
        }
        return messages.say(
                "case.swing.bars",
                said.money(scale.least()),
                said.money(scale.most()),
                said.money(comparison.discounted()));
    }

    /** How far each figure alone would have to go until nothing is saved. */
    ScoreTable breakEven() {
        ScoreTable table = table("case.break-even.caption", "case.input", "case.likely", "case.break-even");
        for (Input input : Input.values()) {
            CaseItem item = item(input);
            String likely = written.range(item)
                    .map(range -> said.figure(item, range.likely()))
                    .orElse("");
            String nil = comparison
                    .breakEven(input)
                    .map(figure -> said.turning(item, inPeriod(item, figure)))
                    .orElseGet(() -> messages.say("case.never"));
            table.row(cells(name(input), likely, nil));
        }
        return table;
    }

    /** What an input is called in this comparison. */
    String name(Input input) {
        return said.title(written, item(input));
    }

    /** Costs are reckoned for a year; whoever wrote them for a week reads them so. */
    private BigDecimal inPeriod(CaseItem item, BigDecimal figure) {
        return item.isPerPeriod() ? written.inItsPeriod(figure) : figure;
    }

    private CaseItem item(Input input) {
        return input == Input.ALTERNATIVE ? comparison.alternative() : input.item();
    }

    /** A table whose first column holds words and whose others hold figures. */
    private ScoreTable table(String caption, String first, String... figures) {
        return new ScoreTable(
                messages.say(caption),
                Stream.concat(
                                Stream.of(new Column(messages.say(first), Kind.WORDS)),
                                Stream.of(figures).map(key -> new Column(messages.say(key), Kind.FIGURE)))
                        .toList());
    }

    private static Component[] cells(String... texts) {
        return List.of(texts).stream().map(ScoreTable::plain).toArray(Component[]::new);
    }
}
