package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Places in two orders joined by lines, drawn by the server, with a folded table of the same places. Whatever comes first in one of the
 * orders stands out by the thickness and the dashes of its line and by the weight of its name. It needs no script.
 */
@Tag("figure")
public final class SlopeChart extends HtmlContainer {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final transient Messages messages;
    private final transient SlopeData data;

    /** A chart with a folded table of the places. */
    public SlopeChart(Messages messages, SlopeData data) {
        this.messages = messages;
        this.data = data;
        addClassName("chart");
        Element title = new Element("figcaption").setText(data.title());
        title.getClassList().add("chart-title");
        Div drawing = new Div(headings(), rows());
        drawing.addClassName("slope-drawing");
        drawing.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        messages.say(
                                "chart.slope",
                                messages.list(data.lines().stream()
                                        .map(SlopeData.Line::name)
                                        .toList())));
        getElement().appendChild(title, drawing.getElement(), table().getElement());
    }

    private Div headings() {
        Div headings = new Div(messages.inEnglish(new Span(data.left())), messages.inEnglish(new Span(data.right())));
        headings.addClassName("slope-headings");
        return headings;
    }

    /** As many rows of one height as there are places, so that a place is a part of the height. */
    private Div rows() {
        Div left = column("slope-left", place -> Stream.of(place(place)));
        Div right = column(
                "slope-right",
                place -> data.lines().stream()
                        .filter(line -> line.after() == place)
                        .map(line -> name(place, line)));
        Div rows = new Div(left);
        rows.getElement().appendChild(lines());
        rows.add(right);
        rows.addClassName("slope-rows");
        return rows;
    }

    private Div column(String name, IntFunction<Stream<Span>> cells) {
        Div column = new Div();
        column.addClassName(name);
        for (int place = 1; place <= data.last(); place++) {
            Div row = new Div();
            cells.apply(place).forEach(row::add);
            column.add(row);
        }
        return column;
    }

    private Span place(int place) {
        boolean taken = data.lines().stream().anyMatch(line -> line.before() == place);
        return new Span(taken ? figure(place) : "");
    }

    private Span name(int place, SlopeData.Line line) {
        Span name = new Span(messages.say("chart.place", figure(place), line.name()));
        if (line.before() == 1 || place == 1) {
            name.addClassName("strong");
        }
        return name;
    }

    private Element lines() {
        Drawing lines = new Drawing("slope-lines");
        for (SlopeData.Line line : data.lines()) {
            lines.slope(look(line), across(line.before()), across(line.after()));
        }
        return lines.element();
    }

    private static String look(SlopeData.Line line) {
        if (line.after() == 1) {
            return "slope-first";
        }
        return line.before() == 1 ? "slope-was-first" : "slope-other";
    }

    /** The middle of the row of a place, counted from the top. */
    private BigDecimal across(int place) {
        return Drawing.place(
                BigDecimal.valueOf(place).subtract(HALF), BigDecimal.ZERO, BigDecimal.valueOf(data.last()));
    }

    private String figure(int place) {
        return messages.number(BigDecimal.valueOf(place));
    }

    private Component table() {
        ScoreTable table = new ScoreTable(
                messages.say("chart.table"),
                List.of(
                        new ScoreTable.Column(messages.say("chart.category"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(data.left(), ScoreTable.Kind.FIGURE),
                        new ScoreTable.Column(data.right(), ScoreTable.Kind.FIGURE)));
        table.headedInEnglish(messages, data.left(), data.right());
        data.lines()
                .forEach(line -> table.row(
                        ScoreTable.plain(line.name()),
                        ScoreTable.plain(figure(line.before())),
                        ScoreTable.plain(figure(line.after()))));
        Div narrow = new Div(table);
        narrow.addClassName("narrow-table");
        return new NativeDetails(messages.say("chart.as-table"), narrow);
    }
}
