package org.evenhand.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.Finding.Hint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents with one oddity each, as programs and people make them: {@code pdf-faults/index.tsv} says of each what must come
 * of looking a quote up on its first page. What is too large to be kept is made here.
 */
class OddDocumentsTest {
    private static final String FOLDER = "/pdf-faults/";

    static Stream<Arguments> odd() throws IOException {
        return new String(file("index.tsv"), UTF_8)
                .lines()
                .skip(1)
                .map(line -> Arguments.of((Object[]) line.split("\t")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("odd")
    void an_odd_document_is_read_as_a_reader_sees_it(String name, String quote, String expected) throws IOException {
        assertThat(found(file(name), quote)).isEqualTo(expected);
    }

    static Stream<Arguments> large() {
        String arrays = "[".repeat(100_000) + "]".repeat(100_000);
        return Stream.of(
                Arguments.of(
                        "lists in lists",
                        TestPdf.raw(
                                "/Deep " + arrays,
                                "<< /Type /Catalog /Pages 2 0 R >>",
                                "<< /Type /Pages /Kids [] /Count 0 >>"),
                        "unreadable too-much"),
                Arguments.of("lists in lists on a page", TestPdf.drawn(arrays + " TJ"), "unreadable too-much"),
                Arguments.of(
                        "a page listed 100,000 times", pageTree("3 0 R ".repeat(100_000)), "unreadable too-many-pages"),
                Arguments.of("3,000 levels of pages", deepTree(), "found"),
                Arguments.of("3,000 typefaces", manyTypefaces(), "found"),
                Arguments.of(
                        "501 pages",
                        TestPdf.of(Collections.nCopies(501, List.of("nine"))),
                        "unreadable too-many-pages"),
                Arguments.of(
                        "widths for 4,000 million letters",
                        TestPdf.raw(
                                "",
                                "<< /Type /Catalog /Pages 2 0 R >>",
                                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                                TestPdf.stream("", "BT /F1 12 Tf 72 700 Td <0001> Tj ET".getBytes(ISO_8859_1)),
                                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<<"
                                        + " /Type /Font /Subtype /CIDFontType2 /BaseFont /X /W [0 2000000000 500 0"
                                        + " 2000000000 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)"
                                        + " /Supplement 0 >> >>] >>"),
                        "not-found"),
                Arguments.of(
                        "streams that never end",
                        TestPdf.raw("/X (" + "stream ".repeat(2_000_000) + ")"),
                        "unreadable too-much"),
                Arguments.of("texts that never end", TestPdf.drawn("(".repeat(5_000_000)), "not-found empty"),
                Arguments.of("a grid of 40,000 letters and 4,000 lines", grid(), "too-much"),
                Arguments.of(
                        "a row of 4,000 million colours",
                        TestPdf.withContent(
                                "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 500000000 >>",
                                TestPdf.packed("BT ET".getBytes(ISO_8859_1))),
                        "unreadable too-much"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("large")
    void a_document_made_to_keep_a_machine_busy_ends_within_its_limits(String what, byte[] file, String expected) {
        assertThat(found(file, "nine")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("large")
    void the_work_of_a_document_is_the_same_every_time(String what, byte[] file, String expected) {
        Work first = Work.ofABid();
        Work second = Work.ofABid();
        new DocumentReader().read(file, first);
        new DocumentReader().read(file, second);

        assertThat(first.left()).isEqualTo(second.left());
    }

    static String found(byte[] file, String quote) {
        return switch (new DocumentReader().read(file, Work.ofABid())) {
            case Unreadable(DocumentReading.Cause cause) -> "unreadable " + cause.word();
            case Readable(DocumentText text) ->
                switch (text.look(Optional.of(quote), Optional.of(1), Work.ofABid())) {
                    case Finding.Found found -> "found";
                    case Finding.Hidden hidden -> "hidden";
                    case Finding.NotFound(Hint hint, int page) ->
                        "not-found" + (hint == Hint.NONE ? "" : " " + hint.word());
                    case Finding.NoSuchPage page -> "no such page";
                    case Finding.TooMuch much -> "too-much";
                };
        };
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream stream = OddDocumentsTest.class.getResourceAsStream(FOLDER + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        }
    }

    private static byte[] grid() {
        StringBuilder content = new StringBuilder("BT /F1 2 Tf ");
        for (int i = 0; i < 40_000; i++) {
            content.append("1 0 0 1 ")
                    .append(i % 200 * 3)
                    .append(' ')
                    .append(i / 200 * 4)
                    .append(" Tm (n) Tj ");
        }
        content.append("ET ");
        for (int i = 0; i < 2000; i++) {
            content.append("0 1 m 600 1 l S 1 0 m 1 800 l S ");
        }
        return TestPdf.drawn(content.toString());
    }

    private static byte[] pageTree(String kids) {
        return TestPdf.raw(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [" + kids + "] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    }

    private static byte[] deepTree() {
        List<String> objects = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 4 0 R >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                TestPdf.stream("", "BT /F1 12 Tf 72 700 Td (nine) Tj ET".getBytes(ISO_8859_1))));
        for (int i = 0; i < 3000; i++) {
            objects.add("<< /Type /Pages /Count 1 /Kids [" + (5 + i) + " 0 R] >>");
        }
        objects.add("<< /Type /Page /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 2 0 R >> >> >>");
        return TestPdf.raw("", objects.toArray(String[]::new));
    }

    private static byte[] manyTypefaces() {
        StringBuilder fonts = new StringBuilder();
        StringBuilder content = new StringBuilder("BT 72 700 Td ");
        for (int i = 0; i < 3000; i++) {
            fonts.append("/F").append(i).append(" << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> ");
            content.append("/F").append(i).append(" 12 Tf (nine ) Tj 0 0 Td ");
        }
        return TestPdf.raw(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << " + fonts
                        + " >> >> >>",
                TestPdf.stream("", content.append("ET").toString().getBytes(ISO_8859_1)));
    }
}
