package org.evenhand.documents.pdf.layout;

/**
 * A letter, or a few that are drawn as one, where it stands on a page.
 *
 * @param along place on the line it is written on, growing in the direction of reading
 * @param above place of that line, growing upwards as the reader holds the page
 * @param end where it ends along the line
 * @param spacing what is added after it to set letters wide
 * @param size height of the typeface
 * @param angle the direction of the line, in whole degrees
 * @param order counts what was drawn before it
 * @param seen whether a person who looks at the page sees it
 */
public record Glyph(
        String text,
        double along,
        double above,
        double end,
        double spacing,
        double size,
        int angle,
        int order,
        boolean seen) {

    boolean isSpace() {
        return text.isBlank();
    }

    Glyph with(String other) {
        return new Glyph(other, along, above, end, spacing, size, angle, order, seen);
    }
}
