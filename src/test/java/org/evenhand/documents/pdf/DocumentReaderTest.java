package org.evenhand.documents.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.evenhand.documents.DocumentReader;
import org.evenhand.documents.DocumentReading;
import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.DocumentText;
import org.evenhand.documents.Finding;
import org.evenhand.documents.TestPdf;
import org.evenhand.documents.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document gives its words page by page, or the cause why it cannot; whatever its bytes are. */
class DocumentReaderTest {
    private static final String QUOTE = "two paid panel members";
    private static final Finding FOUND = new Finding.Found();

    @Test
    void the_words_of_each_page_are_read() {
        DocumentText text = read(TestPdf.of(List.of(List.of("Our plan"), List.of("with two paid", "panel members"))));

        assertThat(text.pages()).isEqualTo(2);
        assertThat(look(text, QUOTE, 2)).isEqualTo(FOUND);
        assertThat(look(text, QUOTE, 1)).isEqualTo(new Finding.NotFound(Finding.Hint.ELSEWHERE, 2));
        assertThat(look(text, QUOTE, 3)).isEqualTo(new Finding.NoSuchPage(2));
        assertThat(text.look(Optional.of(QUOTE), Optional.empty(), Work.ofABid()))
                .isEqualTo(FOUND);
        assertThat(text.look(Optional.empty(), Optional.of(2), Work.ofABid())).isEqualTo(FOUND);
        assertThat(look(text, "three paid panel members", 2)).isEqualTo(new Finding.NotFound(Finding.Hint.NONE, 0));
    }

    @Test
    void an_empty_page_keeps_its_number() {
        DocumentText text = read(TestPdf.raw(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [4 0 R 6 0 R 4 0 R 7 0 R] /Count 4 >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
                        + " /Contents 5 0 R >>",
                TestPdf.stream("", ("BT /F1 12 Tf 72 760 Td (" + QUOTE + ") Tj ET").getBytes(ISO_8859_1)),
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"));

        assertThat(text.pages()).isEqualTo(4);
        assertThat(look(text, QUOTE, 1)).isEqualTo(FOUND);
        assertThat(look(text, "x", 2)).isEqualTo(new Finding.NotFound(Finding.Hint.EMPTY, 0));
        assertThat(look(text, QUOTE, 3)).isEqualTo(FOUND);
        assertThat(look(text, "x", 4)).isEqualTo(new Finding.NotFound(Finding.Hint.EMPTY, 0));
    }

    @Test
    void a_font_that_the_document_does_not_carry_is_not_searched_for_on_the_machine() {
        DocumentText text = read(TestPdf.raw(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
                "<< /Type /Font /Subtype /TrueType /BaseFont /NoSuchFont /Encoding /WinAnsiEncoding >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
                        + " /Contents 5 0 R >>",
                TestPdf.stream("", ("BT /F1 12 Tf 72 760 Td (" + QUOTE + ") Tj ET").getBytes(ISO_8859_1))));

        assertThat(look(text, QUOTE, 1)).isEqualTo(FOUND);
        assertThat(FontMappers.instance()).isInstanceOf(FontsWithoutSearch.class);
    }

    @Test
    void what_was_read_once_is_remembered_by_its_content() {
        DocumentReader reader = new DocumentReader();

        Work first = Work.ofABid();
        Work second = Work.ofABid();

        assertThat(reader.read(TestPdf.onePage(QUOTE), first)).isSameAs(reader.read(TestPdf.onePage(QUOTE), second));
        assertThat(first.left())
                .isEqualTo(second.left())
                .isLessThan(Work.ofABid().left());
    }

    static Stream<Arguments> unreadable() throws IOException {
        byte[] sound = TestPdf.onePage(QUOTE);
        byte[] twice = TestPdf.packed(TestPdf.bomb(110));
        return Stream.of(
                Arguments.of("an empty file", new byte[0], Cause.EMPTY),
                Arguments.of("a web page", ("<html>" + QUOTE + "</html>").getBytes(ISO_8859_1), Cause.UNKNOWN_KIND),
                Arguments.of("half a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, Cause.BROKEN),
                Arguments.of("the first half of a PDF", Arrays.copyOf(sound, 180), Cause.BROKEN),
                Arguments.of("a header and noise", noise(), Cause.BROKEN),
                Arguments.of("a PDF with a password", encrypted("secret"), Cause.ENCRYPTED),
                Arguments.of(
                        "a stream that unpacks to 110 MB",
                        TestPdf.withContent("/Filter /FlateDecode", TestPdf.bomb(110)),
                        Cause.TOO_MUCH),
                Arguments.of(
                        "a stream packed twice",
                        TestPdf.withContent("/Filter [/FlateDecode /FlateDecode]", twice),
                        Cause.TOO_MUCH),
                Arguments.of(
                        "an object stream that unpacks to 110 MB",
                        TestPdf.withContent("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", TestPdf.bomb(110)),
                        Cause.TOO_MUCH),
                Arguments.of("501 pages", TestPdf.of(Collections.nCopies(501, List.of("x"))), Cause.TOO_MANY_PAGES),
                Arguments.of("more pages than it counts", miscounted(), Cause.TOO_MANY_PAGES),
                Arguments.of("no page at all", TestPdf.of(List.of()), Cause.BROKEN),
                Arguments.of("more than 25 MB", Arrays.copyOf(sound, DocumentReader.LARGEST + 1), Cause.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void an_unreadable_document_is_a_value_with_its_cause(String what, byte[] file, Cause cause) {
        assertThat(new DocumentReader().read(file, Work.ofABid())).isEqualTo(new Unreadable(cause));
    }

    static Stream<Arguments> heavyPages() {
        String form = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
                + " /Length 11 >>\nstream\n/X Do /X Do\nendstream";
        List<String> forms = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>"
                        + " /Contents 4 0 R >>",
                TestPdf.stream("", "/X Do".getBytes(ISO_8859_1))));
        for (int i = 0; i < 40; i++) {
            forms.add(form.formatted(6 + i));
        }
        return Stream.of(
                Arguments.of("drawings in drawings", TestPdf.raw("", forms.toArray(String[]::new))),
                Arguments.of("more than a million letters", wordy()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heavyPages")
    void a_page_that_needs_too_much_work_is_given_up_on_its_own(String what, byte[] file) {
        assertThat(look(read(file), QUOTE, 1)).isEqualTo(new Finding.TooMuch());
    }

    @Test
    void restrictions_without_a_password_to_open_do_not_matter() throws IOException {
        assertThat(look(read(encrypted("")), QUOTE, 1)).isEqualTo(FOUND);
    }

    @Test
    void a_page_tree_that_contains_itself_ends() {
        byte[] loop =
                TestPdf.raw("", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 5 /Kids [2 0 R 2 0 R] >>");

        assertThat(new DocumentReader().read(loop, Work.ofABid())).isInstanceOf(Unreadable.class);
    }

    @Test
    void every_cause_says_what_to_do() {
        assertThat(Cause.values())
                .allSatisfy(cause -> assertThat(cause.text()).contains("; ").doesNotEndWith("."));
    }

    @Test
    void bytes_changed_at_random_never_throw() {
        byte[] sound = TestPdf.of(List.of(List.of(QUOTE), List.of("and a second page")));
        java.util.Random random = new java.util.Random(20261030);
        for (int round = 0; round < 300; round++) {
            byte[] broken = sound.clone();
            for (int change = 0; change <= random.nextInt(8); change++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(new DocumentReader().read(broken, Work.ofABid())).isNotNull();
        }
    }

    private static Finding look(DocumentText text, String quote, int page) {
        return text.look(Optional.of(quote), Optional.of(page), Work.ofABid());
    }

    private static DocumentText read(byte[] file) {
        DocumentReading reading = new DocumentReader().read(file, Work.ofABid());
        assertThat(reading).isInstanceOf(Readable.class);
        return ((Readable) reading).text();
    }

    private static byte[] noise() {
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        noise.writeBytes("%PDF-1.4\n".getBytes(ISO_8859_1));
        for (int i = 0; i < 5000; i++) {
            noise.write(i * 7);
        }
        return noise.toByteArray();
    }

    private static byte[] wordy() {
        String words = "(" + "two paid panel members ".repeat(1000) + ") Tj T* ";
        return TestPdf.withContent("", ("BT /F1 12 Tf 16 TL " + words.repeat(70) + "ET").getBytes(ISO_8859_1));
    }

    private static byte[] miscounted() {
        return TestPdf.raw(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [" + "3 0 R ".repeat(20_000) + "] /Count 3 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(TestPdf.onePage(QUOTE))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
