package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A curve with places that stand out, drawn by the server, with the table that holds the same figures. It is drawn anew at
 * every key that somebody types, so that places on one straight line are joined by one stretch, and what is the same stays.
 */
@Tag("figure")
public final class CurveChart extends HtmlContainer {

    /** As far as a place may lie beside a straight line, in percentage points of the height. */
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private final Element title = new Element("figcaption");
    private final Div drawing = new Div();
    private transient Optional<CurveData> shown = Optional.empty();

    /** A curve yet to be shown, with the table that will say the same. */
    public CurveChart(Component table) {
        addClassName("chart");
        title.getClassList().add("chart-title");
        drawing.addClassName("bar-rows");
        drawing.getElement().setAttribute("role", "img");
        getElement().appendChild(title, drawing.getElement(), table.getElement());
    }

    /** Shows a curve, unless it is there already. */
    public void show(CurveData data) {
        if (shown.filter(data::equals).isPresent()) {
            return;
        }
        shown = Optional.of(data);
        title.setText(data.title());
        drawing.getElement().setAttribute("aria-label", data.told());
        drawing.removeAll();
        Div up = new Div(new Span(data.up().name()));
        up.addClassName("curve-up");
        drawing.add(up);
        drawing.getElement().appendChild(curve(data).element());
        Div across = new Div(
                new Span(data.across().scale().leastSaid()),
                new Span(data.across().name()),
                new Span(data.across().scale().mostSaid()));
        across.addClassName("bar-scale");
        drawing.add(across, keys(data));
    }

    private static Drawing curve(CurveData data) {
        Drawing curve = new Drawing("curve-drawing");
        data.marks()
                .forEach(mark ->
                        curve.mark(mark.line(), placed(mark.at(), data.across().scale())));
        List<CurveData.At> bends = bends(
                data.line().stream().map(at -> placed(data, at)).distinct().toList());
        for (int i = 1; i < bends.size(); i++) {
            curve.stretch(bends.get(i - 1), bends.get(i));
        }
        data.dots().forEach(dot -> curve.dot(placed(data, dot.at()), dot.sign()));
        return curve;
    }

    private static UnorderedList keys(CurveData data) {
        UnorderedList keys = new UnorderedList();
        keys.addClassName("bar-keys");
        data.marks().forEach(mark -> keys.add(Drawing.key(mark)));
        data.dots().forEach(dot -> {
            Drawing sample = new Drawing(Drawing.SAMPLE);
            sample.dot(new CurveData.At(Drawing.MIDDLE, Drawing.MIDDLE), dot.sign());
            keys.add(sample.key(dot.name()));
        });
        return keys;
    }

    private static CurveData.At placed(CurveData data, CurveData.At at) {
        return new CurveData.At(
                placed(at.across(), data.across().scale()),
                placed(at.up(), data.up().scale()));
    }

    private static BigDecimal placed(BigDecimal figure, BarData.Scale scale) {
        return Drawing.place(figure, scale.least(), scale.most());
    }

    /** The first and the last place, and those between at which the line bends by more than eyes could see. */
    static List<CurveData.At> bends(List<CurveData.At> places) {
        List<CurveData.At> bends = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < places.size(); i++) {
            boolean end = i == 0 || i == places.size() - 1;
            if (end || !isStraight(places, from, i + 1)) {
                bends.add(places.get(i));
                from = i;
            }
        }
        return bends;
    }

    /** Whether all between lie on the line from one to the other. */
    private static boolean isStraight(List<CurveData.At> places, int from, int to) {
        CurveData.At first = places.get(from);
        BigDecimal length = places.get(to).across().subtract(first.across());
        BigDecimal height = places.get(to).up().subtract(first.up());
        return places.subList(from + 1, to).stream()
                .allMatch(at -> at.up()
                                .subtract(first.up())
                                .multiply(length)
                                .subtract(height.multiply(at.across().subtract(first.across())))
                                .abs()
                                .compareTo(length.abs().multiply(NEAR))
                        <= 0);
    }
}
