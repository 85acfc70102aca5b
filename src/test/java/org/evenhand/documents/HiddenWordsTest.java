package org.evenhand.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words count only where a person who looks at the page sees them. */
class HiddenWordsTest {
    private static final String QUOTE = "nine families a year";
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    /** Draws a page. */
    private interface Drawn {
        void on(PDDocument document, PDPage page, PDPageContentStream to) throws IOException;
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("black on white", "found", (d, p, to) -> words(to, 12)),
                page("white on white", "hidden", (d, p, to) -> {
                    to.setNonStrokingColor(Color.WHITE);
                    words(to, 12);
                }),
                page("nearly white on white", "hidden", (d, p, to) -> {
                    to.setNonStrokingColor(new Color(245, 245, 240));
                    words(to, 12);
                }),
                page("white in a spread of inks", "hidden", (d, p, to) -> {
                    to.setNonStrokingColor(0f, 0f, 0f, 0f);
                    words(to, 12);
                }),
                page("grey on white", "found", (d, p, to) -> {
                    to.setNonStrokingColor(new Color(150, 150, 150));
                    words(to, 12);
                }),
                page("white on a dark band", "found", (d, p, to) -> {
                    band(to, Color.BLUE);
                    to.setNonStrokingColor(Color.WHITE);
                    words(to, 12);
                }),
                page("blue on a blue band", "hidden", (d, p, to) -> {
                    band(to, Color.BLUE);
                    words(to, 12);
                }),
                page("under a white band", "hidden", (d, p, to) -> {
                    words(to, 12);
                    band(to, Color.WHITE);
                }),
                page("under a band that lets through", "found", (d, p, to) -> {
                    words(to, 12);
                    shows(to, 0.3f);
                    band(to, Color.YELLOW);
                }),
                page("under a thick line", "hidden", (d, p, to) -> {
                    words(to, 12);
                    to.setLineWidth(30);
                    to.setStrokingColor(Color.WHITE);
                    to.moveTo(60, 704);
                    to.lineTo(400, 704);
                    to.stroke();
                }),
                page("struck through", "found", (d, p, to) -> {
                    words(to, 12);
                    to.setLineWidth(1);
                    to.moveTo(60, 704);
                    to.lineTo(400, 704);
                    to.stroke();
                }),
                page("letters that let everything through", "hidden", (d, p, to) -> {
                    shows(to, 0);
                    words(to, 12);
                }),
                page("under a picture", "hidden", (d, p, to) -> {
                    words(to, 12);
                    to.drawImage(picture(d), 60, 690, 300, 40);
                }),
                page("on a picture", "found", (d, p, to) -> {
                    to.drawImage(picture(d), 60, 690, 300, 40);
                    to.setNonStrokingColor(Color.WHITE);
                    words(to, 12);
                }),
                page("the text layer of a scan", "found", (d, p, to) -> {
                    to.drawImage(picture(d), 0, 0, 595, 842);
                    to.setRenderingMode(RenderingMode.NEITHER);
                    words(to, 12);
                }),
                page("a text layer below its scan", "found", (d, p, to) -> {
                    words(to, 12);
                    to.drawImage(picture(d), 0, 0, 595, 842);
                }),
                page("invisible, beside a picture", "hidden", (d, p, to) -> {
                    to.drawImage(picture(d), 60, 100, 300, 40);
                    to.setRenderingMode(RenderingMode.NEITHER);
                    words(to, 12);
                }),
                page("outlined in black", "found", (d, p, to) -> {
                    to.setNonStrokingColor(Color.WHITE);
                    to.setRenderingMode(RenderingMode.FILL_STROKE);
                    words(to, 12);
                }),
                page("one point high", "hidden", (d, p, to) -> words(to, 1)),
                page("small print", "found", (d, p, to) -> words(to, 4)),
                page("cropped", "hidden", (d, p, to) -> {
                    p.setCropBox(new PDRectangle(0, 0, 595, 600));
                    words(to, 12);
                }),
                page("off the page", "hidden", (d, p, to) -> {
                    p.setMediaBox(new PDRectangle(0, 0, 595, 600));
                    words(to, 12);
                }),
                page("clipped away", "hidden", (d, p, to) -> {
                    to.addRect(0, 0, 500, 500);
                    to.clip();
                    words(to, 12);
                }),
                page("on a layer that is off", "hidden", (d, p, to) -> layer(d, to, false)),
                page("on a layer that is on", "found", (d, p, to) -> layer(d, to, true)));
    }

    private static Arguments page(String what, String expected, Drawn drawn) {
        return Arguments.of(what, expected, drawn);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pages")
    void words_are_seen_or_not(String what, String expected, Drawn drawn) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream to = new PDPageContentStream(document, page)) {
                drawn.on(document, page, to);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(OddDocumentsTest.found(out.toByteArray(), QUOTE)).isEqualTo(expected);
        }
    }

    static Stream<Arguments> annotations() {
        return Stream.of(
                Arguments.of("shown", "/F 4", "found"),
                Arguments.of("switched off", "/F 2", "hidden"),
                Arguments.of("not to be viewed", "/F 32", "hidden"),
                Arguments.of("with its appearance in two states", "/F 4 /AS /On", "found"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("annotations")
    void words_typed_on_top_of_a_page_count_where_they_are_shown(String what, String entries, String expected) {
        String appearance = entries.contains("/AS") ? "<< /On 6 0 R /Off 7 0 R >>" : "6 0 R";
        byte[] file = TestPdf.raw(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [5 0 R] >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                "<< /Type /Annot /Subtype /FreeText /Rect [72 600 472 620] " + entries + " /AP << /N " + appearance
                        + " >> >>",
                form("nine families a year"),
                form("ten families a year"));

        assertThat(OddDocumentsTest.found(file, QUOTE)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a field with {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    /F 4 /V (nine families a year)                    | found
                    /F 2 /V (nine families a year)                    | not-found empty
                    /F 4 /DV (nine families a year)                   | not-found empty
                    /F 4 /Parent << /V (nine families a year) >>      | found
                    """)
    void what_was_typed_into_a_field_counts_though_nothing_says_how_it_looks(String entries, String expected) {
        byte[] file = TestPdf.raw(
                "",
                "<< /Type /Catalog /Pages 2 0 R /AcroForm << /NeedAppearances true /Fields [4 0 R] >> >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] >>",
                "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [72 600 472 620] " + entries + " >>");

        assertThat(OddDocumentsTest.found(file, QUOTE)).isEqualTo(expected);
    }

    private static String form(String words) {
        return TestPdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 400 20] /Resources << /Font << /F1 4 0 R >> >>",
                ("BT /F1 12 Tf 2 5 Td (" + words + ") Tj ET").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private static void words(PDPageContentStream to, float size) throws IOException {
        to.beginText();
        to.setFont(FONT, size);
        to.newLineAtOffset(72, 700);
        to.showText("We support " + QUOTE + ".");
        to.endText();
    }

    private static void band(PDPageContentStream to, Color colour) throws IOException {
        to.setNonStrokingColor(colour);
        to.addRect(60, 690, 300, 30);
        to.fill();
    }

    private static void shows(PDPageContentStream to, float share) throws IOException {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(share);
        to.setGraphicsStateParameters(state);
    }

    private static PDImageXObject picture(PDDocument document) throws IOException {
        return LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB));
    }

    private static void layer(PDDocument document, PDPageContentStream to, boolean on) throws IOException {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, on);
        document.getDocumentCatalog().setOCProperties(layers);
        to.beginMarkedContent(COSName.OC, layer);
        words(to, 12);
        to.endMarkedContent();
    }
}
