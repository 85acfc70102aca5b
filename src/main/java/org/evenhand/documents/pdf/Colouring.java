package org.evenhand.documents.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.evenhand.documents.pdf.ink.Drawing;
import org.evenhand.documents.pdf.ink.InkSpace;

/** The operators that choose colours. */
final class Colouring {
    private Colouring() {}

    /** False where it is another operator. */
    static boolean run(String operator, Operands operands, COSDictionary resources, Drawing now) {
        switch (operator) {
            case "g" -> fill(now, InkSpace.GREY, operands);
            case "rg" -> fill(now, InkSpace.RGB, operands);
            case "k" -> fill(now, InkSpace.CMYK, operands);
            case "sc", "scn" -> now.fill = now.fillSpace.ink(operands.all());
            case "cs" -> {
                now.fillSpace = space(operands, resources);
                now.fill = now.fillSpace.first();
            }
            case "G" -> stroke(now, InkSpace.GREY, operands);
            case "RG" -> stroke(now, InkSpace.RGB, operands);
            case "K" -> stroke(now, InkSpace.CMYK, operands);
            case "SC", "SCN" -> now.stroke = now.strokeSpace.ink(operands.all());
            case "CS" -> {
                now.strokeSpace = space(operands, resources);
                now.stroke = now.strokeSpace.first();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static InkSpace space(Operands operands, COSDictionary resources) {
        return InkSpace.of(
                operands.any(0),
                resources.getDictionaryObject(COSName.COLORSPACE) instanceof COSDictionary named ? named : null);
    }

    private static void fill(Drawing now, InkSpace space, Operands operands) {
        now.fillSpace = space;
        now.fill = space.ink(operands.all());
    }

    private static void stroke(Drawing now, InkSpace space, Operands operands) {
        now.strokeSpace = space;
        now.stroke = space.ink(operands.all());
    }
}
