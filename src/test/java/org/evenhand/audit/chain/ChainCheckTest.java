package org.evenhand.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.audit.ChainCheck.Report.Broken;
import org.evenhand.audit.ChainCheck.Report.Whole;
import org.evenhand.audit.Database;
import org.evenhand.audit.ExportedHead;
import org.evenhand.audit.Recorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody does to the record who has every right over the database, the first broken link is named. */
@ParameterizedClass
@EnumSource
class ChainCheckTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 23);

    @Parameter
    Database kind;

    private Recorder recorder;

    @BeforeEach
    void five_acts() {
        recorder = Recorder.on(kind).withActs(5);
    }

    @AfterEach
    void end() {
        recorder.close();
    }

    @Test
    void a_record_that_nobody_touched_is_whole() {
        assertThat(recorder.check(exported(0), exported(3), exported(5))).isEqualTo(new Whole(5, hash(5), List.of()));
        assertThat(recorder.check(exported(3))).as("a second look").isInstanceOf(Whole.class);
    }

    @Test
    void time_that_runs_backwards_is_told_though_the_chain_is_whole() {
        AuditChain earlier = new AuditChain(
                recorder.jdbc, Clock.fixed(Recorder.MORNING.minus(Duration.ofDays(400)), ZoneOffset.UTC));
        recorder.transactions().executeWithoutResult(status -> earlier.append(List.of(Recorder.act("thing-6"))));

        assertThat(recorder.check())
                .isInstanceOfSatisfying(
                        Whole.class,
                        whole -> assertThat(whole.told())
                                .containsExactly("Record 6 is of 2025-10-20T07:04:28.125Z, and the one before it of"
                                        + " 2026-11-24T07:04:28.125Z: a clock ran backwards between them, or one was"
                                        + " wrong."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor_name = 'Somebody Else'",
                "actor_role = null",
                "why = 'A better reason'",
                "subject_id = 'thing-33'",
                "subject_version = 7",
                "tender = ''",
                "details = '{\"a\":\"b\"}'",
                "act = 'tests.changes'",
                "at = timestamp with time zone '2026-11-24 07:04:28.126+00:00'",
                "hash = 'ff'"
            })
    void a_changed_record_is_found_whatever_was_changed(String change) {
        recorder.harm("update audit_record set " + change + " where seq = 3");

        assertThat(recorder.check()).isEqualTo(new Broken(3, "This record has been changed since it was written."));
    }

    @Test
    void text_that_moved_from_one_column_to_the_next_is_found() {
        recorder.harm("update audit_record set actor_name = actor_account, actor_account = actor_name where seq = 2");

        assertThat(recorder.check())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.seq()).isEqualTo(2));
    }

    @Test
    void a_changed_record_with_a_hash_made_to_fit_breaks_the_next_link() {
        recorder.harm("update audit_record set why = 'x' where seq = 3");
        rehash(3, hash(2));

        assertThat(recorder.check())
                .isEqualTo(new Broken(
                        4, "This record was written after another record than the one that now stands before it."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seq = 1 | 1 | This record has been removed.",
                "seq = 3 | 3 | This record has been removed.",
                "seq in (2, 3, 4) | 2 | The records from 2 to 4 have been removed.",
                "seq = 5 | 5 | This record has been removed from the end; the row that names the last record tells of it.",
                "seq > 3 | 4 | The records from 4 to 5 have been removed from the end; the row that names the last record tells of them.",
                "seq > 0 | 1 | The records from 1 to 5 have been removed from the end; the row that names the last record tells of them."
            })
    void a_removed_record_is_found(String which, long seq, String what) {
        recorder.harm("delete from audit_record where " + which);

        assertThat(recorder.check()).isEqualTo(new Broken(seq, what));
    }

    @Test
    void a_gap_that_was_closed_is_found() {
        recorder.harm("delete from audit_record where seq = 3", "update audit_record set seq = seq - 1 where seq = 4");

        assertThat(recorder.check())
                .isEqualTo(
                        new Broken(3, "This record does not stand where it was written, or has been changed since."));
    }

    @Test
    void reordered_records_are_found() {
        recorder.harm(
                "update audit_record set seq = 99 where seq = 2",
                "update audit_record set seq = 2 where seq = 3",
                "update audit_record set seq = 3 where seq = 99");

        assertThat(recorder.check())
                .isEqualTo(
                        new Broken(2, "This record does not stand where it was written, or has been changed since."));
    }

    @Test
    void a_record_put_before_the_first_is_found() {
        recorder.harm("update audit_record set seq = -4 where seq = 4");

        assertThat(recorder.check())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.seq()).isEqualTo(-4));
    }

    @Test
    void a_removed_tail_is_found_though_the_row_that_names_the_last_record_was_set_back() {
        ExportedHead lastNight = exported(4);
        recorder.harm(
                "delete from audit_record where seq > 2", "update audit_head set seq = 2, hash = '" + hash(2) + "'");

        assertThat(recorder.check()).as("by itself it looks whole").isEqualTo(new Whole(2, hash(2), List.of()));
        assertThat(recorder.check(lastNight))
                .isEqualTo(
                        new Broken(
                                3,
                                "The records from 3 to 4 have been removed from the end; what was exported on 2026-11-23 tells of them."));
    }

    @Test
    void a_chain_that_was_written_anew_from_some_record_on_is_found_by_the_export() {
        ExportedHead lastNight = exported(4);
        recorder.harm("update audit_record set why = 'x' where seq = 2");
        for (long seq = 2; seq <= 5; seq++) {
            rehash(seq, hash(seq - 1));
        }
        recorder.jdbc.update("update audit_head set hash = ?", hash(5));

        assertThat(recorder.check()).as("by itself it looks whole").isInstanceOf(Whole.class);
        assertThat(recorder.check(lastNight))
                .isEqualTo(new Broken(
                        4, "On 2026-11-23 this record had another hash: it, or one before it, was rewritten."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_head set seq = 4 | 5 | The row that names the last record names 4, and there are later ones.",
                "update audit_head set seq = null | 1 | The row that names the last record names 0, and there are later ones.",
                "update audit_head set seq = 7 | 6 | The records from 6 to 7 have been removed from the end; the row that names the last record tells of them.",
                "update audit_head set hash = 'ff' | 5 | The row that names the last record holds another hash than that record.",
                "delete from audit_head | 5 | The row that names the last record is missing."
            })
    void a_head_that_was_tampered_with_is_found(String harm, long seq, String what) {
        recorder.harm(harm);

        assertThat(recorder.check()).isEqualTo(new Broken(seq, what));
    }

    @Test
    void a_hundred_thousand_records_are_checked() {
        List<Object[]> rows = new ArrayList<>();
        String previous = hash(5);
        for (long seq = 6; seq <= 100_000; seq++) {
            AuditEntry auditEntry = AuditEntries.next(
                    Recorder.act("thing-" + seq).because("Because of what was said at meeting " + seq),
                    Recorder.MORNING,
                    seq,
                    previous);
            rows.add(auditEntry.values());
            previous = Optional.ofNullable(auditEntry.hash()).orElseThrow();
        }
        recorder.transactions().executeWithoutResult(status -> recorder.jdbc.batchUpdate(AuditChain.INSERT, rows));
        recorder.jdbc.update("update audit_head set seq = 100000, hash = ?", previous);

        assertThat(recorder.check()).isEqualTo(new Whole(100_000, previous, List.of()));
    }

    private void rehash(long seq, String previous) {
        recorder.jdbc.update("update audit_record set previous_hash = ? where seq = ?", previous, seq);
        String own = recorder.jdbc
                .query(
                        "select " + AuditEntry.COLUMNS + " from audit_record where seq = ?",
                        (row, n) -> AuditEntry.of(row),
                        seq)
                .getFirst()
                .ownHash();
        recorder.jdbc.update("update audit_record set hash = ? where seq = ?", own, seq);
    }

    private String hash(long seq) {
        return seq == 0
                ? AuditChain.GENESIS
                : recorder.jdbc.queryForObject("select hash from audit_record where seq = ?", String.class, seq);
    }

    private ExportedHead exported(long seq) {
        return new ExportedHead(YESTERDAY, seq, hash(seq));
    }
}
