package org.evenhand.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;

/** Typeface of printed pages, Liberation Sans, in four cuts, and the letters that each cut has, as its own table says. */
final class Typeface {

    /** Name by which the style of printed pages calls it. */
    private static final String NAME = "Liberation";

    /** By codes that Windows-1252 leaves empty. */
    private static final Map<Integer, String> LETTERS_OF_WELSH =
            new TreeMap<>(Map.of(127, "Wcircumflex", 129, "wcircumflex", 141, "Ycircumflex", 143, "ycircumflex"));

    /** A file of the typeface. */
    private enum Cut {
        REGULAR("Regular", 400, FontStyle.NORMAL),
        BOLD("Bold", 700, FontStyle.NORMAL),
        ITALIC("Italic", 400, FontStyle.ITALIC),
        BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

        private final String file;
        private final int weight;
        private final FontStyle style;

        Cut(String file, int weight, FontStyle style) {
            this.file = file;
            this.weight = weight;
            this.style = style;
        }

        private InputStream open() {
            String path = "/liberation/LiberationSans-" + file + ".ttf";
            return Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path);
        }

        private CmapLookup letters() {
            try (InputStream in = open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private final List<CmapLookup> letters;

    private Typeface(List<CmapLookup> letters) {
        this.letters = letters;
    }

    /** Reads its cuts from the class path. */
    static Typeface read() {
        return new Typeface(Arrays.stream(Cut.values()).map(Cut::letters).toList());
    }

    /** Offers every cut to a file; those that it uses are embedded. */
    static void offer(PdfRendererBuilder builder) {
        for (Cut cut : Cut.values()) {
            builder.useFont(cut::open, NAME, cut.weight, cut.style, true);
        }
    }

    /**
     * Its plain cut for what people type: one byte a letter, as every tool that fills in forms can write it, with the letters of
     * Welsh where that code has none.
     */
    static PDFont typed(PDDocument document) throws IOException {
        COSArray welsh = new COSArray();
        LETTERS_OF_WELSH.forEach((code, name) -> {
            welsh.add(COSInteger.get(code));
            welsh.add(COSName.getPDFName(name));
        });
        try (InputStream in = Cut.REGULAR.open()) {
            return PDTrueTypeFont.load(document, in, new DictionaryEncoding(COSName.WIN_ANSI_ENCODING, welsh));
        }
    }

    /** The same with every letter that it has. */
    static PDFont whole(PDDocument document) throws IOException {
        try (InputStream in = Cut.REGULAR.open()) {
            return PDType0Font.load(document, in, false);
        }
    }

    /** Whether every cut has a drawing of a letter or sign. */
    boolean has(int codePoint) {
        return letters.stream().allMatch(cut -> cut.getGlyphId(codePoint) != 0);
    }
}
