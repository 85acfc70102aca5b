package org.evenhand.evidence.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.evidence.VirusScan;
import org.evenhand.evidence.intake.SomeFiles;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

/** Documents come part by part, are looked at once they are whole, and stay encrypted. */
abstract class BringingEvidenceTest extends WithEvidence {

    @DemoOnH2
    static class OnH2Test extends BringingEvidenceTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends BringingEvidenceTest {}

    private static final byte[] PLAN = SomeFiles.pdf("Two paid panel members");

    /** Of three parts, the last a short one. */
    private static byte[] long3() {
        byte[] noise = new byte[Upload.PART];
        new Random(69).nextBytes(noise);
        String words = java.util.Base64.getEncoder().encodeToString(noise)
                + java.util.Base64.getEncoder().encodeToString(noise);
        return SomeFiles.text(words);
    }

    private static EvidenceRefusal why(EvidenceResult<?> result) {
        return result.refusal().orElseThrow();
    }

    @Test
    void a_document_comes_out_as_it_went_in_and_the_record_has_its_digest_alone() throws IOException {
        byte[] file = long3();
        EvidenceFile kept = kept("Plan.txt", file);

        assertThat(kept.kind()).isEqualTo(EvidenceKind.TEXT);
        assertThat(kept.scan()).isEqualTo(VirusScan.NO_SCANNER);
        assertThat(kept.sha256()).isEqualTo(Sha256.of(file));
        assertThat(contents.open(kept.id()).orElseThrow().readAllBytes()).isEqualTo(file);
        assertThat(library.list(HEARTHSIDE)).containsExactly(kept);
        assertThat(acts(kept.id())).containsExactly("evidence.added");
        assertThat(jdbc.sql("select details from audit_record where subject_id = ?")
                        .param(kept.id().value())
                        .query(String.class)
                        .single())
                .contains(kept.sha256().toString())
                .doesNotContain("Plan");
    }

    @Test
    void neither_the_name_nor_the_content_stands_in_the_database_in_the_clear() {
        kept("Secret-name.pdf", PLAN);

        List<byte[]> kept = jdbc.sql("select name from evidence_file where " + OURS
                        + " union all select content from evidence_piece where " + FILE_IS_OURS)
                .query((row, count) -> row.getBytes(1))
                .list();
        assertThat(kept)
                .hasSize(2)
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Secret")
                        .doesNotContain("PDF")
                        .doesNotContain("panel"));
    }

    @Test
    void an_upload_goes_on_where_it_was_interrupted_and_a_part_that_comes_twice_is_one() {
        byte[] file = long3();
        Upload upload = begun("plan.txt", file.length);
        List<byte[]> parts = parts(file);
        bringing.put(upload.id(), 2, parts.get(2));
        bringing.put(upload.id(), 0, parts.get(0));
        bringing.put(upload.id(), 0, parts.get(0));

        Upload found = bringing.unfinished(HEARTHSIDE).getFirst();
        assertThat(found.missing()).containsExactly(1);
        assertThat(why(bringing.finish(found.id(), Optional.empty()))).isEqualTo(EvidenceRefusal.PARTS_MISSING);
        assertThat(library.list(HEARTHSIDE)).isEmpty();

        bringing.put(found.id(), 1, parts.get(1));
        EvidenceResult<EvidenceFile> kept = bringing.finish(found.id(), Optional.of(Sha256.of(file)));
        assertThat(kept.value()).isPresent();
        assertThat(bringing.finish(found.id(), Optional.empty())).isEqualTo(kept);
        assertThat(bringing.unfinished(HEARTHSIDE)).isEmpty();
        assertThat(pieces()).isEqualTo(3);
    }

    @Test
    void what_is_not_what_was_sent_is_not_kept() {
        EvidenceId upload = sent("plan.pdf", PLAN);

        assertThat(why(bringing.finish(upload, Optional.of(Sha256.of("another")))))
                .isEqualTo(EvidenceRefusal.DIGEST_DIFFERS);
        assertThat(library.list(HEARTHSIDE)).isEmpty();
        assertThat(bringing.finish(upload, Optional.of(Sha256.of(PLAN))).value())
                .isPresent();
    }

    @Test
    void an_upload_that_is_begun_again_goes_on() {
        EvidenceId first = sent("plan.pdf", PLAN);

        assertThat(begun("../plan.pdf", PLAN.length).id()).isEqualTo(first);
        assertThat(begun("plan.pdf", PLAN.length).missing()).isEmpty();
        assertThat(begun("plan.pdf", PLAN.length + 1).id()).isNotEqualTo(first);
        as(OWAIN);
        assertThat(bringing.begin(TALGARTH, "plan.pdf", PLAN.length)
                        .value()
                        .orElseThrow()
                        .id())
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_part_that_the_upload_does_not_have_is_refused(int number) {
        Upload upload = begun("plan.pdf", PLAN.length);

        assertThat(why(bringing.put(upload.id(), number, PLAN))).isEqualTo(EvidenceRefusal.NOT_A_PART);
        assertThat(why(bringing.put(upload.id(), 0, new byte[PLAN.length + 1]))).isEqualTo(EvidenceRefusal.NOT_A_PART);
        assertThat(why(bringing.put(upload.id(), 0, new byte[0]))).isEqualTo(EvidenceRefusal.NOT_A_PART);
    }

    @Test
    void nothing_too_much_and_what_computers_leave_behind_is_not_begun() {
        assertThat(why(bringing.begin(HEARTHSIDE, "plan.pdf", 0))).isEqualTo(EvidenceRefusal.EMPTY);
        assertThat(why(bringing.begin(HEARTHSIDE, "plan.pdf", BringingEvidence.LARGEST + 1)))
                .isEqualTo(EvidenceRefusal.TOO_LARGE);
        assertThat(why(bringing.begin(HEARTHSIDE, "plan.pdf", Long.MAX_VALUE))).isEqualTo(EvidenceRefusal.TOO_LARGE);
        assertThat(why(bringing.begin(HEARTHSIDE, ".DS_Store", 10))).isEqualTo(EvidenceRefusal.LEFT_BEHIND);
        assertThat(why(bringing.begin(HEARTHSIDE, "\u202e", 10))).isEqualTo(EvidenceRefusal.NAME_MISSING);
        assertThat(bringing.begin(HEARTHSIDE, "plan.pdf", BringingEvidence.LARGEST)
                        .value())
                .isPresent();
    }

    @Test
    void an_organisation_begins_no_more_than_it_has_room_for() {
        for (int i = 0; i < BringingEvidence.MOST_AT_ONCE; i++) {
            begun("plan-" + i + ".pdf", 10);
        }
        assertThat(why(bringing.begin(HEARTHSIDE, "plan.pdf", 10))).isEqualTo(EvidenceRefusal.TOO_MANY_AT_ONCE);

        jdbc.sql("update evidence_file set state = 'kept', size = ? where " + OURS)
                .param(BringingEvidence.MOST_BYTES / BringingEvidence.MOST_AT_ONCE)
                .update();
        assertThat(why(bringing.begin(HEARTHSIDE, "plan.pdf", BringingEvidence.LARGEST)))
                .isEqualTo(EvidenceRefusal.LIBRARY_FULL);
    }

    @Test
    void what_is_cancelled_and_what_is_refused_leaves_nothing_behind() {
        EvidenceId cancelled = sent("plan.pdf", PLAN);
        assertThat(bringing.cancel(cancelled).refusal()).isEmpty();
        assertThat(why(bringing.cancel(cancelled))).isEqualTo(EvidenceRefusal.NOT_THERE);

        EvidenceId program = sent("plan.pdf", SomeFiles.text("#!/bin/sh\n"));
        assertThat(why(bringing.finish(program, Optional.empty()))).isEqualTo(EvidenceRefusal.OTHER_KIND);

        assertThat(pieces()).isZero();
        assertThat(acts(program)).containsExactly("evidence.refused");
    }

    @Test
    void a_name_ends_as_its_kind_does_and_no_two_are_alike() {
        assertThat(kept("plan.exe", PLAN).name()).isEqualTo("plan.exe.pdf");
        assertThat(kept("PLAN.EXE", SomeFiles.pdf("b")).name()).isEqualTo("PLAN.EXE (2).pdf");
        assertThat(why(brought("other.pdf", PLAN))).isEqualTo(EvidenceRefusal.ALREADY_THERE);
    }

    @Test
    void a_photograph_is_turned_and_where_it_was_taken_left_out() throws IOException {
        EvidenceFile kept = kept("IMG_1.jpg", SomeFiles.photograph(6));

        byte[] content = contents.open(kept.id()).orElseThrow().readAllBytes();
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("Secret-Place");
        assertThat(kept.size()).isEqualTo(content.length);
        assertThat(kept.sha256()).isEqualTo(Sha256.of(content));
        var picture = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(content));
        assertThat(picture.getHeight()).isEqualTo(60);
    }

    @Test
    void the_uploads_of_another_organisation_are_as_if_they_were_not_there() {
        EvidenceId hers = sent("plan.pdf", PLAN);
        as(OWAIN);

        assertThat(bringing.put(hers, 0, PLAN)).isEqualTo(bringing.put(new EvidenceId("made-up"), 0, PLAN));
        assertThat(why(bringing.finish(hers, Optional.empty()))).isEqualTo(EvidenceRefusal.NOT_THERE);
        assertThat(why(bringing.cancel(hers))).isEqualTo(EvidenceRefusal.NOT_THERE);
        for (String organisation : new String[] {HEARTHSIDE.value(), "nobody-knows-it"}) {
            assertThatThrownBy(() -> bringing.begin(new OrganisationId(organisation), "plan.pdf", 10))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> bringing.unfinished(new OrganisationId(organisation)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(bringing.unfinished(TALGARTH)).isEmpty();
        as(HAZEL);
        assertThat(bringing.finish(hers, Optional.empty()).value()).isPresent();
    }

    @Test
    void an_upload_whose_end_is_said_twice_at_once_is_one_document() throws Exception {
        EvidenceId upload = sent("plan.pdf", PLAN);
        Callable<EvidenceResult<EvidenceFile>> finish = () -> {
            SignedInAs.demo(context, HAZEL);
            try {
                return bringing.finish(upload, Optional.empty());
            } finally {
                SignedInAs.nobody();
            }
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<EvidenceResult<EvidenceFile>>> both = two.invokeAll(List.of(finish, finish));

            assertThat(both.get(0).get().value()).isPresent();
            assertThat(both.get(1).get()).isEqualTo(both.get(0).get());
        }
        assertThat(acts(upload)).containsExactly("evidence.added");
    }

    @Test
    void uploads_that_nobody_finishes_are_forgotten_after_a_week() {
        EvidenceId old = sent("old.pdf", PLAN);
        EvidenceId fresh = sent("fresh.pdf", PLAN);
        EvidenceFile kept = kept("kept.pdf", SomeFiles.pdf("kept"));
        jdbc.sql("update evidence_file set added_at = ? where id <> ? and " + OURS)
                .params(java.time.OffsetDateTime.parse("2020-01-01T00:00:00Z"), fresh.value())
                .update();

        tidying.forget();

        assertThat(bringing.unfinished(HEARTHSIDE)).extracting(Upload::id).containsExactly(fresh);
        assertThat(why(bringing.finish(old, Optional.empty()))).isEqualTo(EvidenceRefusal.NOT_THERE);
        assertThat(library.list(HEARTHSIDE)).extracting(EvidenceFile::id).containsExactly(kept.id());
    }
}
