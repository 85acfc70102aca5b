package org.evenhand.documents.pdf.ink;

import java.awt.geom.AffineTransform;
import org.evenhand.documents.pdf.layout.Box;
import org.evenhand.documents.pdf.layout.Letters;
import org.jspecify.annotations.Nullable;

/** The graphics state of a page, kept and brought back by {@code q} and {@code Q}. */
public final class Drawing {
    public AffineTransform place;
    public Box clip;
    public InkSpace fillSpace = InkSpace.GREY;
    public InkSpace strokeSpace = InkSpace.GREY;
    public Ink fill = Ink.BLACK;
    public Ink stroke = Ink.BLACK;
    public double fillShows = 1;
    public double strokeShows = 1;

    /** What is left of a group that is drawn as a whole. */
    public double groupShows = 1;

    /** Whether colours mix with what is below. */
    public boolean mixes;

    /** Whether a mask lets through some of what is below. */
    public boolean masked;

    public double lineWidth = 1;

    @Nullable
    public Letters letters;

    public double size;
    public double letterSpacing;
    public double wordSpacing;
    public double stretch = 1;
    public double leading;
    public double rise;
    public int mode;

    public Drawing(AffineTransform place, Box clip) {
        this.place = place;
        this.clip = clip;
    }

    /** Whether what is painted hides what is below. */
    boolean hides() {
        return !mixes && !masked;
    }

    public Drawing copy() {
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
