package org.evenhand.evidence.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.documents.Finding;
import org.evenhand.documents.Finding.Hint;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidencePassage;
import org.evenhand.evidence.EvidenceReading;
import org.evenhand.evidence.EvidenceTexts;
import org.evenhand.evidence.PassageCheck;
import org.evenhand.evidence.PassageCheck.Looked;
import org.evenhand.evidence.intake.SomeFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A passage is looked for as scoring does it, and what a document says is kept encrypted. */
abstract class EvidenceTextsTest extends WithEvidence {

    @DemoOnH2
    static class OnH2Test extends EvidenceTextsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends EvidenceTextsTest {}

    @Autowired
    EvidenceTexts texts;

    private PassageCheck look(EvidenceId file, int page, String quote) {
        return texts.look(new EvidencePassage(file, Optional.of(page), quote));
    }

    @Test
    void a_passage_is_found_missed_or_on_another_page() {
        EvidenceId plan =
                kept("plan.pdf", SomeFiles.pdf("Two paid panel members")).id();

        assertThat(look(plan, 1, "two paid panel members")).isInstanceOf(Looked.class);
        assertThat(look(plan, 1, "Two paid panel members")).isEqualTo(new Looked(new Finding.Found()));
        assertThat(look(plan, 1, "three panel members")).isEqualTo(new Looked(new Finding.NotFound(Hint.NONE, 0)));
        assertThat(look(plan, 2, "Two paid panel members")).isEqualTo(new Looked(new Finding.NoSuchPage(1)));
        assertThat(texts.pagesWith(plan, "panel members")).containsExactly(1);
        assertThat(texts.pagesWith(plan, "nothing such")).isEmpty();
        assertThat(texts.page(plan, 1))
                .hasValueSatisfying(said -> assertThat(said).contains("panel"));
        assertThat(texts.page(plan, 2)).isEmpty();
        assertThat(texts.picture(plan, 1)).isPresent();
        EvidenceFile read = contents.find(plan).orElseThrow();
        assertThat(read.reading()).contains(EvidenceReading.WORDS);
        assertThat(read.pages()).isEqualTo(1);
    }

    @Test
    void what_a_document_says_does_not_stand_in_the_database_in_the_clear() {
        EvidenceId plan =
                kept("plan.txt", SomeFiles.text("secret words ".repeat(50))).id();
        assertThat(texts.pagesWith(plan, "secret")).containsExactly(1);

        assertThat(jdbc.sql("select content from evidence_text where " + FILE_IS_OURS)
                        .query((row, count) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains("secret"));
        library.remove(plan);
        assertThat(jdbc.sql("select count(*) from evidence_text where " + FILE_IS_OURS)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_scan_and_a_broken_document_are_told() {
        EvidenceId picture = kept("photo.png", SomeFiles.picture("png")).id();
        EvidenceId scan = kept("scan.pdf", SomeFiles.pdf(" ")).id();
        EvidenceId broken =
                kept("broken.pdf", SomeFiles.text("%PDF-1.4\nnothing\n")).id();

        assertThat(look(picture, 1, "words")).isEqualTo(new Looked(new Finding.Found()));
        assertThat(look(scan, 1, "words")).isEqualTo(new Looked(new Finding.NotFound(Hint.EMPTY, 0)));
        assertThat(look(broken, 1, "words")).isEqualTo(new PassageCheck.Unreadable(EvidenceReading.BROKEN));
        assertThat(contents.find(picture).orElseThrow().reading()).contains(EvidenceReading.PICTURE);
        assertThat(contents.find(scan).orElseThrow().reading()).contains(EvidenceReading.NO_WORDS);
        assertThat(contents.find(broken).orElseThrow().reading()).contains(EvidenceReading.BROKEN);
    }

    @Test
    void the_documents_of_another_organisation_say_nothing() {
        EvidenceId hers =
                kept("plan.pdf", SomeFiles.pdf("Two paid panel members")).id();
        as(OWAIN);

        assertThat(look(hers, 1, "Two paid panel members")).isEqualTo(new PassageCheck.NotThere());
        assertThat(texts.page(hers, 1)).isEmpty();
        assertThat(texts.pagesWith(hers, "panel")).isEmpty();
        assertThat(texts.picture(hers, 1)).isEmpty();
    }
}
