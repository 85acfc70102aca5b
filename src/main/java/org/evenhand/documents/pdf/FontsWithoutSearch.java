package org.evenhand.documents.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a document does not carry. Reading words needs no shapes, so the machine's fonts are never
 * searched: that takes seconds, writes a cache file, and would make what is read depend on the machine.
 */
final class FontsWithoutSearch implements FontMapper {
    private static final Supplier<TrueTypeFont> SUBSTITUTE = new Supplier<>() {
        private @Nullable TrueTypeFont font;

        @Override
        public synchronized TrueTypeFont get() {
            if (font == null) {
                font = substitute();
            }
            return font;
        }
    };

    /** Whether letters are to be seen, and not their words alone read. */
    private final boolean drawn;

    private FontsWithoutSearch(boolean drawn) {
        this.drawn = drawn;
    }

    /** For reading: no letter has a shape. */
    static void install() {
        FontMappers.set(new FontsWithoutSearch(false));
    }

    /** For drawing: letters have the shapes of the one font that is here. */
    static void installToDraw() {
        FontMappers.set(new FontsWithoutSearch(true));
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(SUBSTITUTE.get(), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(drawn ? SUBSTITUTE.get() : new Shapeless(name), false);
    }

    @Override
    @SuppressWarnings("NullAway") // PDFBox marks a missing OpenType font with null.
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, SUBSTITUTE.get(), false);
    }

    /** The one font that PDFBox carries. */
    private static TrueTypeFont substitute() {
        String place = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream stream = PDDocument.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new IOException("PDFBox carries no " + place);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font with a name and nothing to draw. */
    private record Shapeless(String name) implements FontBoxFont {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public BoundingBox getFontBBox() {
            return new BoundingBox(0, -250, 1000, 750);
        }

        @Override
        public List<Number> getFontMatrix() {
            return List.of(0.001, 0, 0, 0.001, 0, 0);
        }

        @Override
        public GeneralPath getPath(String glyph) {
            return new GeneralPath();
        }

        @Override
        public float getWidth(String glyph) {
            return 500;
        }

        @Override
        public boolean hasGlyph(String glyph) {
            return false;
        }
    }
}
