package org.evenhand.documents;

/**
 * Word of a page with its place on the picture of the page, in ten-thousandths of the width and height of the picture.
 *
 * @param line counted from 1 down the page, in the order in which it is read
 * @param left of the left edge, from the left
 * @param top of the upper edge, from the top
 */
public record PlacedWord(String text, int line, int left, int top, int width, int height) {

    /** As many units as a page is wide, and as it is high. */
    public static final int WHOLE = 10_000;

    /** Keeps the box within the page. */
    public PlacedWord {
        left = within(left);
        top = within(top);
        width = Math.min(within(width), WHOLE - left);
        height = Math.min(within(height), WHOLE - top);
    }

    private static int within(int place) {
        return Math.clamp(place, 0, WHOLE);
    }
}
