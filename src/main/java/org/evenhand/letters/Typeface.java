package org.evenhand.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Typeface of printed pages, Liberation Sans, in four cuts, and the letters that each cut has, as its own table says. */
final class Typeface {

    /** Name by which the style of printed pages calls it. */
    private static final String NAME = "Liberation";

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

    /** Whether every cut has a drawing of a letter or sign. */
    boolean has(int codePoint) {
        return letters.stream().allMatch(cut -> cut.getGlyphId(codePoint) != 0);
    }
}
