package org.evenhand.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters that a typeface has, as its own table says. */
final class Typeface {

    private final CmapLookup letters;

    private Typeface(CmapLookup letters) {
        this.letters = letters;
    }

    /** Reads a TrueType file from the class path. */
    static Typeface read(String path) {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return new Typeface(font.getUnicodeCmapLookup());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether it has a drawing of a letter or sign. */
    boolean has(int codePoint) {
        return letters.getGlyphId(codePoint) != 0;
    }
}
