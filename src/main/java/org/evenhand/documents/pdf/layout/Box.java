package org.evenhand.documents.pdf.layout;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** An upright rectangle on a page, in points. */
public record Box(double left, double bottom, double right, double top) {
    private static final double FARTHEST = 1e6;

    /** Where nothing is cut off. */
    public static final Box EVERYWHERE = new Box(-FARTHEST, -FARTHEST, FARTHEST, FARTHEST);

    /** A rectangle written in a PDF with any two opposite corners; the other where it is none. */
    public static Box of(@Nullable COSBase written, Box otherwise) {
        if (!(written instanceof COSArray array) || array.size() < 4) {
            return otherwise;
        }
        double[] corners = new double[4];
        for (int i = 0; i < 4; i++) {
            if (!(array.getObject(i) instanceof COSNumber number) || !Double.isFinite(number.floatValue())) {
                return otherwise;
            }
            corners[i] = number.floatValue();
        }
        return between(corners[0], corners[1], corners[2], corners[3]);
    }

    static Box between(double x0, double y0, double x1, double y1) {
        return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }

    /** The smallest that holds this one once it was moved, turned or stretched. */
    public Box moved(AffineTransform how) {
        double[] corners = {left, bottom, right, bottom, right, top, left, top};
        how.transform(corners, 0, corners, 0, 4);
        double x0 = Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6]));
        double x1 = Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6]));
        double y0 = Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7]));
        double y1 = Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]));
        return new Box(x0, y0, x1, y1);
    }

    public Box within(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }

    public boolean holds(double x, double y) {
        return x >= left && x <= right && y >= bottom && y <= top;
    }

    public boolean isEmpty() {
        return !(right > left && top > bottom);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }
}
