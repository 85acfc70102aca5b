package org.evenhand.documents.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.evenhand.documents.pdf.ink.Drawing;
import org.evenhand.documents.text.Limits;
import org.jspecify.annotations.Nullable;

/** Carries out the operators of a page that choose typefaces, move the pen and write. */
final class Writing {
    private final Pen pen;
    private final Typefaces typefaces;
    private final Limits limits;

    Writing(Pen pen, Typefaces typefaces, Limits limits) {
        this.pen = pen;
        this.typefaces = typefaces;
        this.limits = limits;
    }

    void run(String operator, Operands operands, COSDictionary resources, Drawing now, boolean hidden) {
        switch (operator) {
            case "BT" -> pen.begin();
            case "Tf" -> choose(ContentReader.named(resources, COSName.FONT, operands.name(0)), operands.any(1), now);
            case "Tc" -> now.letterSpacing = operands.number(0);
            case "Tw" -> now.wordSpacing = operands.number(0);
            case "Tz" -> now.stretch = operands.number(0) / 100;
            case "TL" -> now.leading = operands.number(0);
            case "Ts" -> now.rise = operands.number(0);
            case "Tr" -> now.mode = (int) operands.number(0);
            case "Tm" -> pen.matrix(operands.matrix());
            case "Td" -> pen.move(operands.number(0), operands.number(1));
            case "TD" -> {
                now.leading = -operands.number(1);
                pen.move(operands.number(0), operands.number(1));
            }
            case "T*" -> pen.move(0, -now.leading);
            case "Tj" -> pen.show(operands.text(0), now, hidden);
            case "TJ" -> {
                if (operands.array(0) instanceof COSArray texts) {
                    limits.steps(texts.size());
                    pen.show(texts, now, hidden);
                }
            }
            case "'" -> {
                pen.move(0, -now.leading);
                pen.show(operands.text(0), now, hidden);
            }
            case "\"" -> {
                now.wordSpacing = operands.number(0);
                now.letterSpacing = operands.number(1);
                pen.move(0, -now.leading);
                pen.show(operands.text(2), now, hidden);
            }
            default -> {}
        }
    }

    /** A typeface that is not there is shown by usual readers in another; one that is broken is not read. */
    void choose(@Nullable COSBase font, @Nullable COSBase size, Drawing now) {
        now.size = size instanceof COSNumber number ? number.floatValue() : 0;
        now.letters = (font instanceof COSDictionary dictionary ? typefaces.letters(dictionary) : typefaces.usual())
                .orElse(null);
    }
}
