package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;

/**
 * Bars over one scale, drawn by the server, with the table that holds the same figures. Names are text that wraps; only the
 * bars are a drawing, placed in parts of its width, so that nothing shrinks on a small screen. It needs no script.
 */
@Tag("figure")
public final class BarChart extends HtmlContainer {

    private final Element title = new Element("figcaption");
    private final Div drawing = new Div();

    /** Bars with the table that says the same. */
    public BarChart(BarData data, Component table) {
        this(data);
        add(table);
    }

    /** Bars whose figures stand in a table elsewhere on the page, next to them. */
    public BarChart(BarData data) {
        addClassName("chart");
        title.getClassList().add("chart-title");
        drawing.addClassName("bar-rows");
        drawing.getElement().setAttribute("role", "img");
        getElement().appendChild(title, drawing.getElement());
        show(data);
    }

    /** Shows other figures in the same place. */
    public void show(BarData data) {
        title.setText(data.title());
        drawing.getElement().setAttribute("aria-label", data.told());
        drawing.removeAll();
        if (!data.keys().isEmpty() || !data.marks().isEmpty()) {
            drawing.add(keys(data));
        }
        data.rows().forEach(row -> drawing.add(row(data, row)));
        Div scale = new Div(
                new Span(data.scale().leastSaid()), new Span(data.scale().mostSaid()));
        scale.addClassName("bar-scale");
        drawing.add(scale);
    }

    private static UnorderedList keys(BarData data) {
        UnorderedList keys = new UnorderedList();
        keys.addClassName("bar-keys");
        data.keys().forEach(key -> {
            Drawing sample = new Drawing(Drawing.SAMPLE);
            sample.part(key.look(), Drawing.START, Drawing.END);
            keys.add(sample.key(key.name()));
        });
        data.marks().forEach(mark -> keys.add(Drawing.key(mark)));
        return keys;
    }

    private static Div row(BarData data, BarData.Row row) {
        Span figure = new Span(row.figure());
        figure.addClassName("bar-figure");
        Div said = new Div(new Span(row.name()), figure);
        said.addClassName("bar-said");
        Drawing bar = new Drawing("bar-line");
        row.parts().forEach(part -> bar.part(part.look(), at(data, part.from()), at(data, part.to())));
        data.marks().forEach(mark -> bar.mark(mark.line(), at(data, mark.at())));
        Div all = new Div(said);
        all.addClassName("bar-row");
        all.getElement().appendChild(bar.element());
        return all;
    }

    private static BigDecimal at(BarData data, BigDecimal figure) {
        return Drawing.place(figure, data.scale().least(), data.scale().most());
    }
}
