package org.evenhand.evidence.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.intake.SomeFiles;
import org.evenhand.shared.Moments;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Documents are named, dated and removed by those whose they are, and are not there for anybody else. */
@DemoOnH2
class EvidenceLibraryTest extends WithEvidence {

    private static final byte[] PLAN = SomeFiles.pdf("Two paid panel members");
    private static final LocalDate DAY = LocalDate.of(2100, 1, 31);

    @Test
    void a_document_is_called_otherwise_and_ends_as_its_kind_does() {
        EvidenceFile plan = kept("plan.pdf", PLAN);
        kept("certificate.pdf", SomeFiles.pdf("b"));

        assertThat(library.rename(plan.id(), "../Our plan.docx")
                        .value()
                        .orElseThrow()
                        .name())
                .isEqualTo("Our plan.docx.pdf");
        assertThat(library.rename(plan.id(), "CERTIFICATE").refusal()).contains(EvidenceRefusal.NAME_TAKEN);
        assertThat(library.rename(plan.id(), " \u202e ").refusal()).contains(EvidenceRefusal.NAME_MISSING);
        assertThat(library.rename(plan.id(), "Our plan.docx.pdf").refusal()).isEmpty();
        assertThat(acts(plan.id())).containsExactly("evidence.added", "evidence.renamed");
    }

    @Test
    void a_document_holds_until_a_day_that_is_to_come() {
        EvidenceFile plan = kept("plan.pdf", PLAN);

        assertThat(library.expire(plan.id(), Optional.of(LocalDate.of(2020, 1, 1)))
                        .refusal())
                .contains(EvidenceRefusal.DAY_PAST);
        EvidenceFile dated = library.expire(plan.id(), Optional.of(DAY)).value().orElseThrow();
        assertThat(dated.isExpired(DAY)).isFalse();
        assertThat(dated.isExpired(DAY.plusDays(1))).isTrue();
        assertThat(library.expire(plan.id(), Optional.empty())
                        .value()
                        .orElseThrow()
                        .expires())
                .isEmpty();
    }

    @Test
    void a_document_that_is_removed_is_gone_and_its_content_stays_while_bids_of_that_day_are_shut() throws IOException {
        EvidenceFile plan = kept("plan.txt", SomeFiles.text("words ".repeat(200_000)));
        InputStream reading = contents.open(plan.id()).orElseThrow();
        assertThat(reading.read()).isEqualTo('w');

        assertThat(library.remove(plan.id()).value()).contains(plan);

        assertThat(contents.open(plan.id())).isEmpty();
        assertThat(contents.find(plan.id())).isEmpty();
        assertThat(contents.of(HEARTHSIDE)).isEmpty();
        assertThat(library.remove(plan.id()).refusal()).contains(EvidenceRefusal.NOT_THERE);
        assertThat(acts(plan.id())).containsExactly("evidence.added", "evidence.removed");
        tidying.erase();
        assertThat(pieces()).isPositive();
        jdbc.sql("update evidence_file set removed_at = ? where " + OURS)
                .param(Moments.at(Instant.EPOCH))
                .update();
        tidying.erase();
        assertThat(pieces()).isZero();
        assertThatThrownBy(reading::readAllBytes).isInstanceOf(IOException.class);
    }

    @Test
    void what_was_removed_and_is_still_there_counts_as_room_that_is_taken() {
        EvidenceFile plan = kept("plan.pdf", PLAN);
        library.remove(plan.id());

        assertThat(context.getBean(FileRows.class).fill(HEARTHSIDE).bytes()).isEqualTo(plan.size());
        assertThat(kept("plan.pdf", PLAN).name()).isEqualTo("plan.pdf");
    }

    @Test
    void the_documents_of_another_organisation_are_as_if_they_were_not_there() {
        EvidenceId hers = kept("plan.pdf", PLAN).id();
        as(OWAIN);

        assertThat(contents.find(hers)).isEmpty();
        assertThat(contents.open(hers)).isEmpty();
        assertThat(library.rename(hers, "mine").refusal()).contains(EvidenceRefusal.NOT_THERE);
        assertThat(library.expire(hers, Optional.of(DAY)).refusal()).contains(EvidenceRefusal.NOT_THERE);
        assertThat(library.remove(hers).refusal()).contains(EvidenceRefusal.NOT_THERE);
        assertThat(bringing.finish(hers, Optional.empty()).refusal()).contains(EvidenceRefusal.NOT_THERE);
        assertThatThrownBy(() -> library.list(HEARTHSIDE)).isInstanceOf(AccessDeniedException.class);
        as("commissioner");
        assertThatThrownBy(() -> contents.find(hers)).isInstanceOf(AccessDeniedException.class);
        as(HAZEL);
        assertThat(contents.find(hers)).isPresent();
    }
}
