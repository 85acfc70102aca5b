package org.evenhand.design;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a chart shows, exactly.
 *
 * @param title what the figures say
 * @param unit what they are counted in; it may be empty
 * @param categories what stands along the axis
 * @param series one figure for each category
 */
public record ChartData(String title, String unit, List<String> categories, List<Series> series, Kind kind) {

    /** How figures are drawn. */
    public enum Kind {
        /** They stand beside each other. */
        BAR,
        /** They follow each other. */
        LINE
    }

    /** Figures that belong together. */
    public record Series(String name, List<BigDecimal> values) {
        /** Copies the figures. */
        public Series {
            values = List.copyOf(values);
        }
    }

    /** Copies the lists; every series must have a figure for each category. */
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                String counts = one.values().size() + "/" + categories.size();
                throw new IllegalArgumentException("A series needs one figure for each category: " + counts);
            }
        }
    }
}
