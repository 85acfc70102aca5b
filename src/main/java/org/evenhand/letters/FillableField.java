package org.evenhand.letters;

import java.util.List;

/**
 * Field of a PDF form.
 *
 * @param name by which it is known again; no other field of the form has it, and no full stop stands in it
 * @param said what it asks, for ears
 * @param value what stands in it; empty where nothing does
 * @param longest as many letters as can be typed; 0 where it is not limited
 * @param choices the codes to choose from, of letters, figures and hyphens; none where it is written in
 */
public record FillableField(String name, String said, Kind kind, String value, int longest, List<String> choices) {

    /** Way in which a field is filled in. */
    public enum Kind {
        /** One line of text. */
        LINE,
        LINES,
        /** One of several, each with a circle to tick. */
        ONE_OF,
        /** Nobody writes in it. */
        FIXED
    }

    /** Copies the choices. */
    public FillableField {
        choices = List.copyOf(choices);
    }
}
