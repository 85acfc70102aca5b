package org.evenhand.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.evenhand.audit.ChainCheck;
import org.evenhand.audit.Database;
import org.evenhand.audit.ExportedHead;
import org.evenhand.audit.HeadsCheck;
import org.evenhand.audit.Recorder;
import org.evenhand.record.AuditEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last hash of each day, in a file that a change to the database does not reach. */
class ExportedHeadTest {

    private static final String HASH = "0".repeat(63) + "a";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void each_day_begins_with_a_line_that_is_an_act_and_what_comes_later_is_in_one_too(Database kind)
            throws IOException {
        Path file = folder.resolve("new/heads.csv");
        try (Recorder recorder = Recorder.on(kind)) {
            exporting(recorder, file, 0).export();
            recorder.withActs(3);
            exporting(recorder, file, 0).export();
            exporting(recorder, file, 1).export();
            exporting(recorder, file, 1).atTheStart();

            List<ExportedHead> heads = heads(file);
            assertThat(Files.readAllLines(file).getFirst()).isEqualTo("date,seq,hash");
            assertThat(heads)
                    .extracting(ExportedHead::day, ExportedHead::seq)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 24), 0L),
                            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 24), 4L),
                            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 25), 4L));
            assertThat(ChainCheck.check(recorder.database, heads))
                    .isInstanceOfSatisfying(
                            ChainCheck.Report.Whole.class,
                            whole -> assertThat(whole.records()).isEqualTo(5));
            assertThat(recorder.jdbc.queryForList(
                            "select seq from audit_record where act = 'audit.head-exported'"
                                    + " and actor_kind = 'evenhand' order by seq",
                            Long.class))
                    .containsExactly(1L, 5L);
        }
    }

    @Test
    void what_others_rest_on_is_exported_at_once_and_the_rest_at_the_end() throws Exception {
        Path file = folder.resolve("heads.csv");
        try (Recorder recorder = Recorder.on(Database.H2)) {
            HeadExport exporting = exporting(recorder, file, 0);
            exporting.atTheStart();
            recorder.publish(Recorder.act("published"));
            exporting.after(AuditEvent.of(
                    Recorder.ADA, new Witnessed(), new AuditEvent.Subject("thing", "x", Optional.empty())));
            exporting.after(Recorder.act("anything else"));
            exporting.atTheEnd();

            assertThat(heads(file)).extracting(ExportedHead::seq).containsExactly(0L, 2L);
            HeadExport another = exporting(recorder, file, 0);
            recorder.publish(Recorder.act("last"));
            another.atTheEnd();
            assertThat(heads(file)).extracting(ExportedHead::seq).containsExactly(0L, 2L, 3L);
        }
    }

    private record Witnessed() implements AuditEvent.Kind {
        @Override
        public String code() {
            return "tests.published";
        }

        @Override
        public boolean isWitnessed() {
            return true;
        }
    }

    @Test
    void a_line_of_a_day_to_come_stops_no_export() throws IOException {
        Path file = folder.resolve("heads.csv");
        try (Recorder recorder = Recorder.on(Database.H2)) {
            recorder.withActs(2);
            exporting(recorder, file, 14_600).export();
            exporting(recorder, file, 0).export();

            assertThat(heads(file)).extracting(ExportedHead::seq).containsExactly(2L, 3L);
            assertThat(HeadsCheck.check(JdbcClient.create(recorder.database), heads(file), false, "heads.csv")
                            .told())
                    .anyMatch(told -> told.contains("is of 2066-11-14, which is later than today"));
        }
    }

    @Test
    void records_of_long_ago_that_no_head_covers_are_found() {
        try (Recorder recorder = Recorder.on(Database.H2)) {
            recorder.withActs(1);
            recorder.harm("update audit_record set at = timestamp with time zone '2001-01-01 00:00:00Z'");

            assertThat(HeadsCheck.check(JdbcClient.create(recorder.database), List.of(), false, "heads.csv")
                            .found())
                    .anyMatch(found -> found.startsWith("No exported head covers the records from 1 on"));
        }
    }

    @Test
    void a_file_that_cannot_be_written_leaves_no_record_of_an_export() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("in-the-way"));
        try (Recorder recorder = Recorder.on(Database.H2)) {
            HeadExport exporting = exporting(recorder, inTheWay.resolve("heads.csv"), 0);

            assertThatThrownBy(exporting::export).isInstanceOf(UncheckedIOException.class);
            exporting.atTheStart();

            assertThat(recorder.count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24,1," + "f",
                "2026-02-30,1," + "0000000000000000000000000000000000000000000000000000000000000000",
                "2026-11-24,-1," + "0000000000000000000000000000000000000000000000000000000000000000",
                "2026-11-24;1;x",
                "date,seq,hash",
                "\u00ff\u00fe",
                "2026-11-24,9999999999999999999," + "0000000000000000000000000000000000000000000000000000000000000000",
                ""
            })
    void a_malformed_file_is_refused_with_its_line(String line) throws IOException {
        Path file = folder.resolve("heads.csv");
        Files.writeString(file, "date,seq,hash\n2026-11-23,7," + HASH + "\n" + line + "\n");

        assertThat(ExportedHead.read(file)).isInstanceOfSatisfying(ExportedHead.Reading.Refused.class, refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.file()).isEqualTo(file);
            assertThat(refused.what()).startsWith("This is not a date, a number and a hash");
        });
    }

    @Test
    void nothing_is_added_to_a_malformed_file() throws IOException {
        Path file = folder.resolve("heads.csv");
        Files.writeString(file, "date,seq,hash\n2026-11-23,7,cut sho");
        try (Recorder recorder = Recorder.on(Database.H2)) {
            assertThatThrownBy(() -> exporting(recorder, file, 0).export())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("heads.csv, line 2");
        }
        assertThat(Files.readString(file)).endsWith("cut sho");
    }

    @Test
    void a_last_line_that_an_editor_left_open_is_closed_first() throws IOException {
        Path file = folder.resolve("heads.csv");
        Files.writeString(file, "date,seq,hash\n2026-11-23,0," + AuditChain.GENESIS);
        try (Recorder recorder = Recorder.on(Database.H2)) {
            exporting(recorder, file, 0).export();
        }

        assertThat(heads(file)).hasSize(2);
    }

    @Test
    void a_file_that_is_not_there_holds_no_heads() {
        assertThat(heads(folder.resolve("none.csv"))).isEmpty();
    }

    private static List<ExportedHead> heads(Path file) {
        return ((ExportedHead.Reading.Heads) ExportedHead.read(file)).heads();
    }

    private static HeadExport exporting(Recorder recorder, Path file, int daysLater) {
        Instant now = Recorder.MORNING.plus(Duration.ofDays(daysLater));
        return new HeadExport(file, recorder.jdbc, recorder.transactions(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
