package org.evenhand.documents;

import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** What holds while a page is drawn, kept and brought back by {@code q} and {@code Q}. */
final class Drawing {
    AffineTransform place;
    Box clip;
    InkSpace fillSpace = InkSpace.GREY;
    InkSpace strokeSpace = InkSpace.GREY;
    Ink fill = Ink.BLACK;
    Ink stroke = Ink.BLACK;
    double fillShows = 1;
    double strokeShows = 1;

    /** What is left of a group that is drawn as a whole. */
    double groupShows = 1;

    /** Whether colours mix with what is below. */
    boolean mixes;

    /** Whether a mask lets through some of what is below. */
    boolean masked;

    double lineWidth = 1;

    @Nullable
    Letters letters;

    double size;
    double letterSpacing;
    double wordSpacing;
    double stretch = 1;
    double leading;
    double rise;
    int mode;

    Drawing(AffineTransform place, Box clip) {
        this.place = place;
        this.clip = clip;
    }

    /** Whether what is painted hides what is below. */
    boolean hides() {
        return !mixes && !masked;
    }

    Drawing copy() {
        Drawing copy = new Drawing(new AffineTransform(place), clip);
        copy.fillSpace = fillSpace;
        copy.strokeSpace = strokeSpace;
        copy.fill = fill;
        copy.stroke = stroke;
        copy.fillShows = fillShows;
        copy.strokeShows = strokeShows;
        copy.groupShows = groupShows;
        copy.mixes = mixes;
        copy.masked = masked;
        copy.lineWidth = lineWidth;
        copy.letters = letters;
        copy.size = size;
        copy.letterSpacing = letterSpacing;
        copy.wordSpacing = wordSpacing;
        copy.stretch = stretch;
        copy.leading = leading;
        copy.rise = rise;
        copy.mode = mode;
        return copy;
    }
}
