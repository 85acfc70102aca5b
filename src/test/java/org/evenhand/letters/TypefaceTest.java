package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Test
    void it_has_the_letters_that_another_reader_of_its_table_finds() throws Exception {
        Typeface typeface = Typeface.read(FILE);
        try (InputStream file = TypefaceTest.class.getResourceAsStream(FILE);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup other = font.getUnicodeCmapLookup();
            List<Integer> different = IntStream.rangeClosed(0, 0x1ffff)
                    .filter(letter -> typeface.has(letter) != (other.getGlyphId(letter) != 0))
                    .boxed()
                    .toList();

            assertThat(different).isEmpty();
        }
        assertThat("ŵŷâÔ’“”–−□".codePoints()).allMatch(typeface::has);
        assertThat("\u0645你😀".codePoints()).noneMatch(typeface::has);
    }
}
