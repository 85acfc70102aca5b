package org.evenhand.design;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.evenhand.shared.Constants;

/**
 * A drawing in lines and rectangles whose places are percentages of its width and height: Flow writes attributes in small
 * letters, so that there is no view box. Colours are those of the style sheet.
 */
final class Drawing {

    static final BigDecimal START = BigDecimal.ZERO;
    static final BigDecimal MIDDLE = BigDecimal.valueOf(50);
    static final BigDecimal END = BigDecimal.valueOf(100);

    /** The name of a drawing that stands before what it stands for. */
    static final String SAMPLE = "bar-sample";

    private static final int PLACES = 2;
    private static final String WHOLE = "100%";
    private static final String HALF = "50%";
    private static final String RADIUS = "10";
    private static final String END_RADIUS = "6";

    private final Element svg = new Element("svg");

    Drawing(String name) {
        svg.setAttribute("aria-hidden", "true").setAttribute("focusable", "false");
        svg.getClassList().add(name);
    }

    /** A sample of a line, with what it stands for. */
    static ListItem key(BarData.Mark mark) {
        Drawing sample = new Drawing(SAMPLE);
        sample.mark(mark.line(), MIDDLE);
        return sample.key(mark.name());
    }

    /** This drawing as a sample, with what it stands for. */
    ListItem key(String name) {
        ListItem key = new ListItem();
        key.getElement().appendChild(svg, new Span(name).getElement());
        return key;
    }

    Element element() {
        return svg;
    }

    /** Where a figure stands between the ends of a scale, as a percentage; what lies beyond stands at the end. */
    static BigDecimal place(BigDecimal figure, BigDecimal least, BigDecimal most) {
        return figure.subtract(least)
                .multiply(END)
                .divide(most.subtract(least), PLACES, RoundingMode.HALF_UP)
                .max(START)
                .min(END);
    }

    /** A rectangle over the whole height, with the pattern of its look. */
    void part(BarData.Look look, BigDecimal from, BigDecimal to) {
        if (to.compareTo(from) <= 0) {
            return;
        }
        Element part = new Element("g");
        part.getClassList().add("drawn-" + look.name().toLowerCase(Locale.ROOT));
        part.appendChild(
                new Element("rect")
                        .setAttribute("x", percent(from))
                        .setAttribute("y", percent(START))
                        .setAttribute("width", percent(to.subtract(from)))
                        .setAttribute("height", WHOLE),
                line(from, HALF, to, HALF));
        svg.appendChild(part);
    }

    /** A line over the whole height. */
    void mark(BarData.Mark.Line kind, BigDecimal at) {
        Element mark = line(at, percent(START), at, WHOLE);
        mark.getClassList().add("mark-" + Constants.word(kind));
        svg.appendChild(mark);
    }

    /** A stretch of a curve; the second figure of a place grows upwards. */
    void stretch(CurveData.At from, CurveData.At to) {
        Element stretch = line(from.across(), upwards(from.up()), to.across(), upwards(to.up()));
        stretch.getClassList().add("curve-stretch");
        svg.appendChild(stretch);
    }

    /** A place on the curve, with its sign in a circle. */
    void dot(CurveData.At at, String sign) {
        Element circle = new Element("circle")
                .setAttribute("cx", percent(at.across()))
                .setAttribute("cy", upwards(at.up()))
                .setAttribute("r", RADIUS);
        Element text = new Element("text")
                .setAttribute("x", percent(at.across()))
                .setAttribute("y", upwards(at.up()))
                .setText(sign);
        Element dot = new Element("g").appendChild(circle, text);
        dot.getClassList().add("curve-dot");
        svg.appendChild(dot);
    }

    /** A line over the whole width with a dot at both ends; heights are counted from the top. */
    void slope(String look, BigDecimal from, BigDecimal to) {
        Element slope = new Element("g")
                .appendChild(line(START, percent(from), END, percent(to)), end(START, from), end(END, to));
        slope.getClassList().add(look);
        svg.appendChild(slope);
    }

    private static Element end(BigDecimal across, BigDecimal down) {
        return new Element("circle")
                .setAttribute("cx", percent(across))
                .setAttribute("cy", percent(down))
                .setAttribute("r", END_RADIUS);
    }

    private static String upwards(BigDecimal up) {
        return percent(END.subtract(up));
    }

    private static Element line(BigDecimal fromX, String fromY, BigDecimal toX, String toY) {
        return new Element("line")
                .setAttribute("x1", percent(fromX))
                .setAttribute("y1", fromY)
                .setAttribute("x2", percent(toX))
                .setAttribute("y2", toY);
    }

    private static String percent(BigDecimal place) {
        return place.stripTrailingZeros().toPlainString() + "%";
    }
}
