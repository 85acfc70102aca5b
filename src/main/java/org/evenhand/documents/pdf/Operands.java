package org.evenhand.documents.pdf;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The operands before an operator of a page. What is missing or of another kind counts as nothing, as usual readers do. */
final class Operands {
    private static final int MOST = 200;

    private final List<COSBase> all = new ArrayList<>();

    void add(COSBase operand) {
        if (all.size() < MOST) {
            all.add(operand);
        }
    }

    void clear() {
        all.clear();
    }

    List<COSBase> all() {
        return all;
    }

    double number(int at) {
        double number = at < all.size() && all.get(at) instanceof COSNumber written ? written.floatValue() : 0;
        return Double.isFinite(number) ? number : 0;
    }

    @Nullable
    COSBase any(int at) {
        return at < all.size() ? all.get(at) : null;
    }

    @Nullable
    COSBase last() {
        return any(all.size() - 1);
    }

    @Nullable
    COSName name(int at) {
        return any(at) instanceof COSName name ? name : null;
    }

    byte[] text(int at) {
        return any(at) instanceof COSString text ? text.getBytes() : new byte[0];
    }

    @Nullable
    COSArray array(int at) {
        return any(at) instanceof COSArray array ? array : null;
    }

    AffineTransform matrix() {
        return new AffineTransform(number(0), number(1), number(2), number(3), number(4), number(5));
    }

    /** A matrix written as a list; one that changes nothing where it is none. */
    static AffineTransform matrix(@Nullable COSBase written) {
        if (!(written instanceof COSArray array) || array.size() < 6) {
            return new AffineTransform();
        }
        Operands operands = new Operands();
        for (int i = 0; i < 6; i++) {
            operands.add(array.getObject(i));
        }
        return operands.matrix();
    }
}
