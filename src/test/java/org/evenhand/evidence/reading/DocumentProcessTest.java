package org.evenhand.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.evenhand.documents.DocumentReader;
import org.evenhand.documents.DocumentReading;
import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.DocumentText;
import org.evenhand.documents.Finding;
import org.evenhand.documents.Work;
import org.evenhand.evidence.intake.SomeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is read in a process of its own as it would be here, and may end that process. */
class DocumentProcessTest {

    private static final Optional<String> QUOTE = Optional.of("Two paid panel members");

    private final DocumentProcess process = new DocumentProcess(new LimitedProcess());

    private static byte[] fault(String name) throws IOException {
        try (var file = DocumentProcessTest.class.getResourceAsStream("/pdf-faults/" + name)) {
            return java.util.Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    @Test
    void words_and_pages_come_back() {
        DocumentText text = ((Readable) process.read(SomeFiles.pdf("Two paid panel members"))).text();

        assertThat(text.pages()).isEqualTo(1);
        assertThat(text.isPaged()).isTrue();
        assertThat(text.seen(1)).contains("Two paid panel members");
        assertThat(text.look(QUOTE, Optional.of(1), Work.ofABid())).isInstanceOf(Finding.Found.class);
        assertThat(text.look(QUOTE, Optional.of(2), Work.ofABid())).isEqualTo(new Finding.NoSuchPage(1));
        assertThat(text.seen(2)).isEmpty();
    }

    @Test
    void an_office_document_and_a_picture_come_back() {
        DocumentText office = ((Readable) process.read(SomeFiles.docx(Map.of()))).text();
        assertThat(office.look(QUOTE, Optional.empty(), Work.ofABid())).isInstanceOf(Finding.Found.class);

        DocumentText picture = ((Readable) process.read(SomeFiles.picture("png"))).text();
        assertThat(picture.hasWords()).isFalse();
        assertThat(picture.pages()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hidden-white.pdf",
                "cut-short.pdf",
                "bomb-form-self.pdf",
                "empty-file.pdf",
                "html-named-pdf.pdf",
                "ligature-expanded.pdf"
            })
    void an_odd_document_is_read_there_as_it_is_here(String name) throws IOException {
        byte[] file = fault(name);
        DocumentReading here = new DocumentReader().read(file, Work.ofABid());
        DocumentReading there = process.read(file);

        if (here instanceof Readable(DocumentText text)) {
            DocumentText same = ((Readable) there).text();
            assertThat(same.pages()).isEqualTo(text.pages());
            for (String quote : new String[] {"Two paid panel members", "Living wage paid to every carer since 2019"}) {
                assertThat(same.look(Optional.of(quote), Optional.of(1), Work.ofABid()))
                        .isEqualTo(text.look(Optional.of(quote), Optional.of(1), Work.ofABid()));
            }
        } else {
            assertThat(there).isEqualTo(here);
        }
    }

    @Test
    void a_page_is_drawn() throws IOException {
        byte[] png = process.draw(SomeFiles.pdf("Two paid panel members"), 1).orElseThrow();

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1_200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huge-mediabox.pdf", "bomb-form-self.pdf", "javascript-embedded.pdf"})
    void a_page_that_takes_too_much_does_no_harm(String name) throws IOException {
        process.draw(fault(name), 1).ifPresent(png -> assertThat(png).hasSizeLessThan(16 * 1024 * 1024));

        assertThat(process.draw(SomeFiles.pdf("still here"), 1)).isPresent();
        assertThat(process.draw(SomeFiles.pdf("still here"), 0)).isEmpty();
        assertThat(process.draw("no document".getBytes(StandardCharsets.UTF_8), 1))
                .isEmpty();
    }

    @Test
    void a_document_that_ends_the_process_needs_too_much() {
        assertThat(new DocumentProcess(new LimitedProcess() {
                            @Override
                            Optional<byte[]> run(
                                    java.util.List<String> job,
                                    byte[] document,
                                    int most,
                                    java.time.Duration patience) {
                                return super.run(java.util.List.of("made-up"), document, most, patience);
                            }
                        })
                        .read(new byte[10]))
                .isEqualTo(new Unreadable(Cause.TOO_MUCH));
    }
}
