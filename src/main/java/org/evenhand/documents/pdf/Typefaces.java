package org.evenhand.documents.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.evenhand.documents.pdf.layout.Letters;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;

/**
 * The typefaces of one document, each opened once. Whatever could keep PDFBox busy for long is looked at and taken out first;
 * a typeface that is broken leaves the rest of the document as it is.
 */
final class Typefaces {
    /** More than there are letters. */
    private static final long MOST_IN_RANGES = 70_000;

    private static final int STEPS_TO_OPEN = 200;
    private static final int BYTES_A_STEP = 8;
    private static final int SYMBOLIC = 4;
    private static final COSName[] PROGRAMS = {COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3};

    private final Limits limits;
    private final COSDictionary usual = helvetica();
    private final Map<COSDictionary, Optional<Letters>> open = new IdentityHashMap<>();

    Typefaces(Limits limits) {
        this.limits = limits;
    }

    /** Empty where it cannot be used. */
    Optional<Letters> letters(COSDictionary font) {
        Optional<Letters> known = open.get(font);
        if (known == null) {
            limits.steps(STEPS_TO_OPEN);
            known = open(font);
            open.put(font, known);
        }
        return known;
    }

    /** What stands in for one that is not there. */
    Optional<Letters> usual() {
        return letters(usual);
    }

    private static COSDictionary helvetica() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return font;
    }

    private Optional<Letters> open(COSDictionary font) {
        try {
            tame(font);
            return Optional.of(new Letters(PDFontFactory.createFont(font)));
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError broken) {
            return Optional.empty();
        }
    }

    private void tame(COSDictionary font) throws IOException {
        dropWhereEndless(font, COSName.TO_UNICODE);
        dropWhereEndless(font, COSName.ENCODING);
        boolean named = font.getDictionaryObject(COSName.TO_UNICODE) != null || saysItsLetters(font);
        tameProgram(font, named && font.containsKey(COSName.WIDTHS));
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray below
                && below.size() > 0
                && below.getObject(0) instanceof COSDictionary descendant) {
            tameProgram(descendant, font.getDictionaryObject(COSName.TO_UNICODE) != null);
            dropWhereLong(descendant, COSName.W);
            dropWhereLong(descendant, COSName.W2);
            if (descendant.getDictionaryObject(COSName.CID_TO_GID_MAP) instanceof COSStream map) {
                Unpacking.bytes(map, limits);
            }
        }
    }

    /** The table of letters may give ranges of thousands of millions, each written out by the library. */
    private void dropWhereEndless(COSDictionary font, COSName key) {
        if (font.getDictionaryObject(key) instanceof COSStream stream) {
            try {
                byte[] table = Unpacking.bytes(stream, limits);
                limits.steps(table.length / BYTES_A_STEP);
                if (CodeRanges.sum(table) <= MOST_IN_RANGES) {
                    return;
                }
            } catch (IOException broken) {
                // Without it, the names of the letters may still say what they are.
            }
            font.removeItem(key);
        }
    }

    private boolean saysItsLetters(COSDictionary font) {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        boolean symbolic = font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary descriptor
                && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
        return encoding instanceof COSName
                || encoding instanceof COSDictionary own && (own.containsKey(COSName.BASE_ENCODING) || !symbolic);
    }

    /** The shapes are not drawn here. They are opened only where nothing else says which letters they are. */
    private void tameProgram(COSDictionary font, boolean needless) throws IOException {
        if (font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary descriptor) {
            for (COSName key : PROGRAMS) {
                if (descriptor.getDictionaryObject(key) instanceof COSStream program) {
                    if (needless || !ShapeTables.areUsual(Unpacking.bytes(program, limits), limits)) {
                        descriptor.removeItem(key);
                    }
                }
            }
        }
    }

    /** Widths may be given for a range, which the library writes out too. */
    private static void dropWhereLong(COSDictionary font, COSName key) {
        if (font.getDictionaryObject(key) instanceof COSArray widths) {
            long sum = 0;
            for (int i = 0; i + 1 < widths.size(); i++) {
                if (widths.getObject(i) instanceof COSNumber first
                        && widths.getObject(i + 1) instanceof COSNumber last) {
                    sum += Math.max(0, last.longValue() - first.longValue());
                }
            }
            if (sum > 50 * MOST_IN_RANGES) {
                font.removeItem(key);
            }
        }
    }
}
