package org.evenhand.design;

import java.math.BigDecimal;
import java.util.List;

/**
 * Exact figures that a curve shows.
 *
 * @param title what the curve says
 * @param told what is drawn, for readers who do not see it; the figures stand in a table
 * @param up what grows upwards, in words
 * @param across what grows from left to right, in words
 * @param line places of the curve, from left to right
 * @param dots places that stand out
 * @param marks upright lines at places that readers look for
 */
public record CurveData(
        String title, String told, Axis up, Axis across, List<At> line, List<Dot> dots, List<BarData.Mark> marks) {

    /** A place: how far it lies to the right, and how far up. */
    public record At(BigDecimal across, BigDecimal up) {}

    /** An axis: the thing that is counted along it, and its reach. */
    public record Axis(String name, BarData.Scale scale) {}

    /**
     * A place that stands out.
     *
     * @param sign one letter or digit, in the drawing and before the name
     */
    public record Dot(String sign, String name, At at) {}

    /** Copies the lists. */
    public CurveData {
        line = List.copyOf(line);
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
    }
}
