package org.evenhand.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a page is seen on its picture, at the place that is said of each word. */
class PagePictureTest {

    private static final int SIDE = 800;

    /** A document that names one of the typefaces that every reader has, and carries none. */
    private static byte[] in(String typeface) {
        byte[] content =
                "BT /F 24 Tf 40 120 Td (Two members) Tj ET".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return TestPdf.raw(
                "",
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                TestPdf.stream("", content),
                "<</Type/Font/Subtype/Type1/BaseFont/" + typeface + "/Encoding/WinAnsiEncoding>>");
    }

    private static int dark(BufferedImage picture, PlacedWord box) {
        int dark = 0;
        for (int x = at(box.left()); x < at(box.left() + box.width()); x++) {
            for (int y = at(box.top()); y < at(box.top() + box.height()); y++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static int at(int place) {
        return place * SIDE / PlacedWord.WHOLE;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Helvetica", "Times-Roman", "Courier-Bold"})
    void letters_of_a_typeface_that_the_document_does_not_carry_are_drawn(String typeface) throws IOException {
        byte[] pdf = in(typeface);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PagePicture.write(pdf, 1, SIDE, png);
        BufferedImage picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png.toByteArray())));

        assertThat(PlacedWords.read(pdf, 1)).extracting(PlacedWord::text).containsExactly("Two", "members");
        assertThat(PlacedWords.read(pdf, 1))
                .allSatisfy(word -> assertThat(dark(picture, word)).isGreaterThan(60));
        assertThat(dark(picture, new PlacedWord("", 1, 0, 0, PlacedWord.WHOLE, 4_000)))
                .isZero();
    }
}
