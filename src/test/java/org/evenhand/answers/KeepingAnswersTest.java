package org.evenhand.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.evenhand.RealPostgres;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.AnswerOutcome.ChangedMeanwhile;
import org.evenhand.shared.AnswerOutcome.Gone;
import org.evenhand.shared.AnswerOutcome.Kept;
import org.evenhand.shared.AnswerOutcome.Locked;
import org.evenhand.shared.AnswerOutcome.Refused;
import org.evenhand.shared.AnswerOutcome.TooLong;
import org.evenhand.shared.FieldPath;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers of an invented module, kept in tables of its own, whoever else writes. */
abstract class KeepingAnswersTest {

    static class OnH2Test extends KeepingAnswersTest {
        private final JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:answers;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa", "");

        @Override
        DataSource database() {
            return pool;
        }

        @AfterEach
        void close() {
            pool.dispose();
        }
    }

    static class OnPostgresqlTest extends KeepingAnswersTest {
        private static final DataSource DATABASE = RealPostgres.emptyDatabase();

        @Override
        DataSource database() {
            return DATABASE;
        }
    }

    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
    private static final By CERI = By.of(InventedForm.person("Ceri"), MORNING);
    private static final By SAMIR = By.of(InventedForm.person("Samir"), MORNING);
    private JdbcTemplate jdbc;
    private TransactionTemplate inTransaction;
    private KeepingAnswers<InventedForm> keeping;
    private AnswerRows<InventedForm> rows;

    abstract DataSource database();

    @BeforeEach
    void twoForms() {
        DataSource database = database();
        jdbc = new JdbcTemplate(database);
        InventedForm.makeTwo(jdbc);
        inTransaction = new TransactionTemplate(new JdbcTransactionManager(database));
        rows = InventedForm.rows(jdbc);
        keeping = new KeepingAnswers<>(rows, Clock.fixed(MORNING, ZoneOffset.UTC));
    }

    @Test
    void an_answer_is_kept_replaced_and_emptied_and_each_change_makes_a_version() {
        assertThat(keep("title", "", " Shared Lives ")).isEqualTo(new Kept("Shared Lives", MORNING));
        assertThat(keep("title", "Shared Lives", "Homeshare")).isEqualTo(new Kept("Homeshare", MORNING));
        assertThat(keep("bands/0/text", "", "low")).isInstanceOf(Kept.class);
        assertThat(keep("bands/0/text", "low", "")).isEqualTo(new Kept("", MORNING));

        assertThat(says("title")).isEqualTo("Homeshare");
        assertThat(says("bands/0/text")).isEmpty();
        assertThat(version()).isEqualTo(5);
        assertThat(jdbc.queryForList("select version from form_version order by version", Long.class))
                .containsExactly(2L, 3L, 4L, 5L);
        assertThat(jdbc.queryForObject("select changed_by from form where id = 'f'", String.class))
                .isEqualTo("Ceri");
    }

    @Test
    void what_stood_before_is_remembered_under_the_version_until_which_it_stood() {
        keep("title", "", "Shared Lives");
        keep("title", "Shared Lives", "Homeshare");

        List<Map<String, Object>> before =
                jdbc.queryForList("select until_version, answer from form_answer_before order by until_version");
        assertThat(before).extracting(row -> row.get("until_version")).containsExactly(2L, 3L);
        assertThat(before.getFirst().get("answer")).isNull();
        assertThat(before.getLast().get("answer").toString()).contains("Shared Lives");
    }

    @Test
    void beside_each_name_of_a_writer_stands_the_account() {
        keep("title", "", "Shared Lives");

        for (String table : List.of("form", "form_answer", "form_version")) {
            assertThat(jdbc.queryForList(
                            "select changed_account from " + table + " where changed_by = 'Ceri'", String.class))
                    .as(table)
                    .containsExactly("account-Ceri");
        }
        assertThat(part().answer(new FieldPath("title")).orElseThrow().by()).isEqualTo(CERI);
        assertThat(part().version().orElseThrow().by()).isEqualTo(CERI);
    }

    @Test
    void what_was_written_before_accounts_were_kept_is_read_and_replaced() {
        jdbc.update("insert into form_answer (form, part, field, answer, changed_by, changed_at)"
                + " values ('f', 'lot', 'title', 'Meals', 'Samir', timestamp with time zone '2026-11-24 09:00:00+00')");

        assertThat(part().answer(new FieldPath("title")).orElseThrow().by()).isEqualTo(By.named("Samir", MORNING));
        assertThat(keep("title", "Meals", "Homeshare")).isInstanceOf(Kept.class);
        assertThat(part().answer(new FieldPath("title")).orElseThrow().by()).isEqualTo(CERI);
    }

    @Test
    void who_saw_something_else_is_shown_both_versions_and_nothing_is_overwritten() {
        keep("title", "", "Shared Lives");

        assertThat(keep("f", "lot", "title", "", "Homeshare", new InventedForm.Guard("Samir")))
                .isEqualTo(new ChangedMeanwhile("Homeshare", "Shared Lives", "Ceri", MORNING));
        assertThat(says("title")).isEqualTo("Shared Lives");
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void who_saw_an_answer_that_stands_there_no_more_is_told_who_changed_the_sheet_last() {
        assertThat(keep("title", "Shared Lives", "Homeshare"))
                .isEqualTo(new ChangedMeanwhile("Homeshare", "", "Set-up", Instant.parse("2026-11-24T08:00:00Z")));
    }

    @Test
    void what_stands_there_already_is_kept_without_a_version_and_without_a_line_on_record() {
        keep("title", "", "Shared Lives");
        InventedForm.Guard guard = new InventedForm.Guard("Samir");

        assertThat(keep("f", "lot", "title", "", "Shared Lives", guard)).isEqualTo(new Kept("Shared Lives", MORNING));
        assertThat(guard.noted).isEmpty();
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void what_is_kept_is_told_with_field_and_both_texts() {
        InventedForm.Guard guard = new InventedForm.Guard("Ceri");

        keep("f", "lot", "value", "", "£1,000", guard);

        assertThat(guard.noted).containsExactly(new AnswerChange(new FieldPath("value"), "", "1000", CERI));
    }

    @Test
    void what_cannot_stand_is_refused_and_nothing_changes() {
        assertThat(keep("title", "", " ")).isEqualTo(new Refused(InventedForm.NO_TITLE));
        assertThat(keep("title", "", "x".repeat(21))).isEqualTo(new TooLong(20));
        assertThat(keep("title", "", "forbidden")).isEqualTo(new Refused(InventedForm.FORBIDDEN));
        assertThat(keep("value", "", "1,5"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("figure.refused.comma"));
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void a_place_that_is_in_no_catalogue_is_refused() {
        assertThat(keep("colour", "", "red"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("entry.no-field"));
        assertThat(jdbc.queryForObject("select count(*) from form_answer", Integer.class))
                .isZero();
    }

    @Test
    void who_writes_in_a_part_that_was_removed_is_told_by_whom() {
        jdbc.update("update form_part set removed_by = 'Samir', removed_at = timestamp with time zone"
                + " '2026-11-24 08:30:00+00'");

        assertThat(keep("title", "", "Homeshare")).isEqualTo(new Gone("Samir", Instant.parse("2026-11-24T08:30:00Z")));
    }

    @Test
    void nothing_is_kept_in_a_sheet_that_is_closed() {
        jdbc.update("update form set closed_by = 'Samir'");

        assertThat(keep("title", "", "Homeshare")).isEqualTo(new Locked(InventedForm.CLOSED));
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void strangers_and_sheets_and_parts_that_were_never_there_are_refused_alike() {
        InventedForm.Guard guard = new InventedForm.Guard("Ceri");
        assertThatThrownBy(() -> keep("other", "lot", "title", "", "x", guard))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keep("nowhere", "lot", "title", "", "x", guard))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keep("f", "never", "title", "", "x", guard)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void of_eight_who_answer_at_once_one_is_kept_and_all_the_others_are_told() throws Exception {
        List<AnswerOutcome> outcomes =
                atOnce(8, i -> () -> keep("f", "lot", "title", "", "By " + i, new InventedForm.Guard("W" + i)));

        assertThat(outcomes).filteredOn(Kept.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(7);
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void eight_who_answer_different_fields_at_once_are_all_kept() throws Exception {
        List<AnswerOutcome> outcomes = atOnce(
                8, i -> () -> keep("f", "lot", "bands/" + i + "/text", "", "By " + i, new InventedForm.Guard("W" + i)));

        assertThat(outcomes).allMatch(Kept.class::isInstance);
        assertThat(version()).isEqualTo(9);
        assertThat(jdbc.queryForObject("select count(*) from form_answer_before", Integer.class))
                .isEqualTo(8);
    }

    @Test
    void an_answer_is_read_whole_with_the_others_of_its_part() {
        keep("title", "", "Shared Lives");
        keep("value", "", "12");

        AnswerPart<InventedForm> part = rows.find("f", "lot").orElseThrow();
        assertThat(part.says(new FieldPath("title"))).isEqualTo("Shared Lives");
        assertThat(part.answers()).hasSize(2);
        assertThat(part.sheet()).isEqualTo(new InventedForm("northshire", false));
        assertThat(rows.find("nowhere", "lot")).isEmpty();
    }

    @Test
    void answers_without_a_table_of_sheets_are_kept_too() {
        AnswerRows<String> alone = new AnswerRows<>(
                jdbc, new AnswerTables("form_answer", "form", "part", "field"), (row, number) -> row.getString("id"));
        AnswerPart<String> part = alone.find("f", "lot").orElseThrow();
        AnswerChange change = new AnswerChange(new FieldPath("title"), "", "Homeshare", CERI);

        assertThat(alone.claim(part, CERI)).isTrue();
        alone.write(part, change);

        assertThat(alone.find("f", "lot").orElseThrow().says(new FieldPath("title")))
                .isEqualTo("Homeshare");
        assertThat(alone.find("f", "lot").orElseThrow().sheet()).isEqualTo("f");
    }

    @Test
    void a_sheet_can_be_read_as_it_was_in_every_version() {
        keep("title", "", "Shared Lives");
        inTransaction.executeWithoutResult(status -> {
            rows.lock("f");
            rows.put(
                    "f",
                    List.of(
                            new AnswerRows.Given("lot", new FieldPath("title"), "Meals"),
                            new AnswerRows.Given("form", new FieldPath("value"), "12")),
                    SAMIR);
            rows.put("f", List.of(new AnswerRows.Given("lot", new FieldPath("title"), "Homeshare")), SAMIR);
            assertThat(rows.next("f", SAMIR)).isEqualTo(3);
        });
        inTransaction.executeWithoutResult(status -> {
            rows.erase("f", "lot", new FieldPath("title"));
            rows.next("f", CERI);
        });

        assertThat(rows.all("f")).isEqualTo(Map.of("form", Map.of("value", "12")));
        assertThat(rows.all("f", 3).get("lot")).isEqualTo(Map.of("title", "Homeshare"));
        assertThat(rows.all("f", 2).get("lot")).isEqualTo(Map.of("title", "Shared Lives"));
        assertThat(rows.all("f", 2).get("form")).isEmpty();
        assertThat(rows.all("f", 1).get("lot")).isEmpty();
        assertThat(rows.versions("f")).extracting(SheetVersion::number).containsExactly(4L, 3L, 2L);
        assertThat(rows.versions("f")).extracting(SheetVersion::by).containsExactly(CERI, SAMIR, CERI);
    }

    private List<AnswerOutcome> atOnce(int writers, java.util.function.IntFunction<Supplier<AnswerOutcome>> writing)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(writers);
        List<AnswerOutcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<AnswerOutcome>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                Supplier<AnswerOutcome> one = writing.apply(i);
                running.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return one.get();
                }));
            }
            for (Future<AnswerOutcome> one : running) {
                outcomes.add(one.get(60, TimeUnit.SECONDS));
            }
        }
        return outcomes;
    }

    private AnswerOutcome keep(String field, String seen, String text) {
        return keep("f", "lot", field, seen, text, new InventedForm.Guard("Ceri"));
    }

    private AnswerOutcome keep(
            String form, String part, String field, String seen, String text, InventedForm.Guard guard) {
        return inTransaction.execute(
                status -> keeping.keep(new KeepingAnswers.Typed(form, part, new FieldPath(field), seen, text), guard));
    }

    private AnswerPart<InventedForm> part() {
        return rows.find("f", "lot").orElseThrow();
    }

    private String says(String field) {
        return part().says(new FieldPath(field));
    }

    private long version() {
        return jdbc.queryForObject("select version from form where id = 'f'", Long.class);
    }
}
