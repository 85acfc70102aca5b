package org.evenhand.design;

import java.math.BigDecimal;
import java.util.List;

/**
 * Exact figures that bars over one scale show.
 *
 * @param title what the figures say
 * @param told what is drawn, for readers who do not see it; the figures stand in a table
 * @param keys what each look stands for, in the order of the parts
 * @param rows one bar each, in their order
 * @param scale from where to where the bars reach
 * @param marks places on the scale at which every bar has a line
 */
public record BarData(String title, String told, List<Key> keys, List<Row> rows, Scale scale, List<Mark> marks) {

    /** The look of a part of a bar. Looks differ in pattern as well as in colour. */
    public enum Look {
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
        /** More than there may be. */
        PROBLEM,
        /** Nothing but its edge. */
        OUTLINE,
        /** Room that is not filled, behind what is. */
        ROOM;

        private static final int DISTINCT = 4;

        /** The look of the part at an index; a fifth looks like the first again. */
        public static Look of(int index) {
            return values()[index % DISTINCT];
        }
    }

    /** A look with its meaning. */
    public record Key(Look look, String name) {}

    /**
     * A bar.
     *
     * @param name what it is of
     * @param figure what it comes to, in words
     */
    public record Row(String name, String figure, List<Part> parts) {
        /** Copies the parts. */
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** A part of a bar, from one place of the scale to another. */
    public record Part(Look look, BigDecimal from, BigDecimal to) {}

    /**
     * The scale of all bars.
     *
     * @param leastSaid the least place in words, at the left end
     * @param mostSaid the greatest place in words, at the right end
     */
    public record Scale(BigDecimal least, BigDecimal most, String leastSaid, String mostSaid) {

        /** Refuses a scale without length. */
        public Scale {
            if (least.compareTo(most) >= 0) {
                throw new IllegalArgumentException("A scale needs a length: " + least + " to " + most);
            }
        }
    }

    /** A place on the scale that readers look for. */
    public record Mark(Line line, BigDecimal at, String name) {

        /** The stroke of the line. */
        public enum Line {
            WHOLE,
            DASHED
        }
    }

    /** Copies the lists. */
    public BarData {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
    }
}
