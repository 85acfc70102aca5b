package org.evenhand.documents.pdf.ink;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Meaning of the numbers of a colour, near enough to tell ink from paper. No colour profile is opened. */
public enum InkSpace {
    GREY,
    RGB,
    CMYK,
    /** How much of an ink: 0 is none. */
    TINT,
    /** The first number is the lightness, up to 100. */
    LAB,
    UNKNOWN;

    /** The space of a name or a list. */
    public static InkSpace of(@Nullable COSBase written, @Nullable COSDictionary named) {
        COSBase space = written;
        if (space instanceof COSName name
                && named != null
                && named.getDictionaryObject(name) instanceof COSBase known) {
            space = known;
        }
        if (space instanceof COSArray array && array.size() > 0 && array.getObject(0) instanceof COSName family) {
            return switch (family.getName()) {
                case "ICCBased" ->
                    array.size() > 1 && array.getObject(1) instanceof COSStream profile
                            ? ofParts(profile.getInt(COSName.N, 0))
                            : UNKNOWN;
                case "Separation" -> TINT;
                default -> of(family.getName());
            };
        }
        return space instanceof COSName name ? of(name.getName()) : UNKNOWN;
    }

    private static InkSpace of(String name) {
        return switch (name) {
            case "DeviceGray", "G", "CalGray" -> GREY;
            case "DeviceRGB", "RGB", "CalRGB" -> RGB;
            case "DeviceCMYK", "CMYK" -> CMYK;
            case "Lab" -> LAB;
            default -> UNKNOWN;
        };
    }

    private static InkSpace ofParts(int parts) {
        return switch (parts) {
            case 1 -> GREY;
            case 3 -> RGB;
            case 4 -> CMYK;
            default -> UNKNOWN;
        };
    }

    /** What counts until a colour is chosen. */
    public Ink first() {
        return this == UNKNOWN ? Ink.UNKNOWN : Ink.BLACK;
    }

    public Ink ink(List<COSBase> operands) {
        return switch (this) {
            case GREY -> Ink.grey(number(operands, 0));
            case RGB -> Ink.rgb(number(operands, 0), number(operands, 1), number(operands, 2));
            case CMYK -> Ink.cmyk(number(operands, 0), number(operands, 1), number(operands, 2), number(operands, 3));
            case TINT -> Ink.grey(1 - number(operands, 0));
            case LAB ->
                number(operands, 1) == 0 && number(operands, 2) == 0
                        ? Ink.grey(number(operands, 0) / 100)
                        : Ink.UNKNOWN;
            case UNKNOWN -> Ink.UNKNOWN;
        };
    }

    private static double number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
