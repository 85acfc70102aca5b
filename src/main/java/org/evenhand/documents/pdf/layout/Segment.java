package org.evenhand.documents.pdf.layout;

/**
 * Words that stand together on one line.
 *
 * @param left where they begin along the line
 * @param base height of the line
 * @param order of the first letter that was drawn
 */
record Segment(String text, double left, double right, double base, double size, int angle, int order) {

    boolean isOver(Segment other) {
        return Math.min(right, other.right) > Math.max(left, other.left);
    }
}
