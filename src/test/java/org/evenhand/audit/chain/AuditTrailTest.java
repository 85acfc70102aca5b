package org.evenhand.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.audit.Recorder.MORNING;
import static org.evenhand.audit.Recorder.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.audit.ChainCheck;
import org.evenhand.audit.Database;
import org.evenhand.audit.Recorder;
import org.evenhand.audit.reading.AuditRecord;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.IllegalTransactionStateException;

/** An act and its record are both kept or neither, and a record is never changed. */
@ParameterizedClass
@EnumSource
class AuditTrailTest {

    @Parameter
    Database kind;

    private Recorder recorder;

    @BeforeEach
    void start() {
        recorder = Recorder.on(kind);
        recorder.jdbc.execute("create table thing (name varchar(100) not null)");
    }

    @AfterEach
    void end() {
        recorder.close();
    }

    @Test
    void an_act_is_recorded_with_everything_that_was_said_of_it() {
        AuditEvent auditEvent = new AuditEvent(
                new Actor.Person(new AccountId("a-1"), "Ada Jones", Role.COMMISSIONER, new OrganisationId("marshwick")),
                new Recorder.Kind("tenders.published"),
                new AuditEvent.Subject("tender", "shared-lives", Optional.of(3L)),
                Optional.of(new OrganisationId("marshwick")),
                Optional.of(new TenderId("shared-lives")),
                Optional.of("The panel agreed."),
                new TreeMap<>(Map.of("lots", "1", "deadline", "2026-12-01")));

        recorder.publish(auditEvent);

        assertThat(record(1))
                .isEqualTo(new AuditRecord(
                        1,
                        MORNING,
                        auditEvent.who(),
                        "tenders.published",
                        auditEvent.on(),
                        auditEvent.at(),
                        auditEvent.tender(),
                        auditEvent.why(),
                        auditEvent.details(),
                        recorder.jdbc.queryForObject("select hash from audit_head", String.class)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"holder", "stranger", "evenhand"})
    void an_act_of_somebody_in_no_role_is_recorded_too(String who) {
        Actor actor = switch (who) {
            case "holder" -> new Actor.Holder(new AccountId("a-2"), "Bryn");
            case "stranger" -> new Actor.Stranger();
            default -> new Actor.Evenhand();
        };

        recorder.publish(
                AuditEvent.of(actor, new Recorder.Kind("x.y"), new AuditEvent.Subject("thing", "1", Optional.empty())));

        assertThat(record(1).who()).isEqualTo(actor);
    }

    @Test
    void the_hash_can_be_made_again_by_anybody_who_reads_how() {
        recorder.publish(act("thing-1").because("Said \"so\"\nand \\ so"));

        assertThat(link(1).encoding())
                .isEqualTo("[\"evenhand-act/1\",1,\"2026-11-24T07:04:28.125Z\",\"person\",\"a-1\",\"Ada Jones\","
                        + "\"commissioner\",\"marshwick\",\"tests.changed\",\"thing\",\"thing-1\",null,null,null,"
                        + "\"Said \\\"so\\\"\\nand \\\\ so\",\"{}\",\"" + AuditChain.GENESIS + "\"]");
        assertThat(AuditChain.GENESIS).isEqualTo("7c3dd12711e0d33c6ad1280d140ce4399aac8b1fb1cdadb3f094b9868dc2321b");
        assertThat(link(1).hash()).isEqualTo(Sha256.of(link(1).encoding()).hex());
    }

    @Test
    void an_act_that_is_taken_back_leaves_no_record() {
        recorder.transactions().executeWithoutResult(status -> {
            recorder.jdbc.update("insert into thing values ('one')");
            recorder.context.publishEvent(act("one"));
            status.setRollbackOnly();
        });

        assertThat(things()).isEmpty();
        assertThat(recorder.count()).isZero();
        assertThat(recorder.check()).isEqualTo(new ChainCheck.Report.Whole(0, AuditChain.GENESIS, List.of()));
    }

    @Test
    void an_act_that_cannot_be_recorded_is_not_done_even_if_somebody_swallows_the_failure() {
        recorder.jdbc.execute("alter table audit_record add constraint full_up check (seq < 1)");

        assertThatThrownBy(() -> recorder.transactions().executeWithoutResult(status -> {
                    recorder.jdbc.update("insert into thing values ('one')");
                    recorder.context.publishEvent(act("one"));
                }))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
        assertThatThrownBy(() -> recorder.transactions().executeWithoutResult(status -> {
                    recorder.jdbc.update("insert into thing values ('two')");
                    try {
                        recorder.publish(act("two"));
                    } catch (RuntimeException swallowed) {
                        // As careless code might.
                    }
                }))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
        assertThat(things()).isEmpty();
    }

    @Test
    void an_act_outside_a_transaction_is_a_defect() {
        assertThatThrownBy(() -> recorder.context.publishEvent(act("one")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_record set why = 'better' where seq = 1",
                "delete from audit_record where seq = 2",
                "delete from audit_record",
                "truncate table audit_record"
            })
    void the_database_refuses_to_change_or_remove_a_record(String harm) {
        recorder.withActs(2);

        assertThatThrownBy(() -> recorder.jdbc.execute(harm))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThat(recorder.check()).isInstanceOf(ChainCheck.Report.Whole.class);
        assertThat(recorder.count()).isEqualTo(2);
    }

    @Test
    void many_people_at_once_make_one_unbroken_chain() throws Exception {
        int people = 12;
        int each = 25;
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Callable<Void>> work = IntStream.range(0, people)
                    .<Callable<Void>>mapToObj(person -> () -> {
                        for (int i = 0; i < each; i++) {
                            String name = person + "-" + i;
                            boolean fails = i % 5 == 4;
                            recorder.transactions().executeWithoutResult(status -> {
                                recorder.jdbc.update("insert into thing values (?)", name);
                                recorder.context.publishEvent(act(name));
                                if (fails) {
                                    status.setRollbackOnly();
                                }
                            });
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(recorder.check())
                .isInstanceOfSatisfying(
                        ChainCheck.Report.Whole.class,
                        whole -> assertThat(whole.records()).isEqualTo(people * each * 4 / 5));
        assertThat(recorder.jdbc.queryForList("select subject_id from audit_record order by subject_id", String.class))
                .hasSameElementsAs(things());
    }

    @Test
    void the_record_can_be_checked_while_others_add_to_it() throws Exception {
        recorder.withActs(30);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> adding = threads.submit(() -> recorder.withActs(60));
            List<ChainCheck.Report> reports = new ArrayList<>();
            do {
                reports.add(recorder.check());
            } while (!adding.isDone());
            adding.get();

            assertThat(reports).allMatch(ChainCheck.Report.Whole.class::isInstance);
        }
    }

    @Test
    void odd_text_is_kept_where_it_belongs_and_never_blocks_an_act() {
        String odd = "A\u0000b\r\nevil: true\u202Edlrow\uD800 \\u0000 \u2028 ' \" <script> \uD83E\uDD1D ŵ";
        AuditEvent auditEvent = new AuditEvent(
                new Actor.Holder(new AccountId(odd), odd),
                new Recorder.Kind("tests.changed"),
                new AuditEvent.Subject(odd, odd, Optional.empty()),
                Optional.of(new OrganisationId(odd)),
                Optional.of(new TenderId(odd)),
                Optional.of(odd),
                new TreeMap<>(Map.of(odd, odd)));

        recorder.publish(auditEvent, act("after"));

        String kept =
                "A\\u0000b\\u000d\nevil: true\\u202edlrow\\ud800 \\u005cu0000 \\u2028 ' \" <script> \uD83E\uDD1D ŵ";
        assertThat(record(1).who()).isEqualTo(new Actor.Holder(new AccountId(kept), kept));
        assertThat(record(1).why()).contains(kept);
        assertThat(record(1).details()).isEqualTo(Map.of(kept, kept));
        assertThat(recorder.check()).isInstanceOf(ChainCheck.Report.Whole.class);
    }

    @Test
    void text_that_is_too_long_is_cut_and_says_so() {
        String tooLong = "\uD83E\uDD1D".repeat(100_000);
        Map<String, String> many = IntStream.range(0, 400)
                .boxed()
                .collect(Collectors.toMap(i -> "detail-" + i + tooLong, i -> tooLong + i));

        recorder.publish(act(tooLong).because(tooLong).with(many));

        assertThat(record(1).why())
                .hasValueSatisfying(why -> assertThat(why).isEqualTo("\uD83E\uDD1D".repeat(4000) + "… [+96000]"));
        assertThat(record(1).on().id()).isEqualTo("\uD83E\uDD1D".repeat(200) + "… [+99800]");
        assertThat(record(1).details()).hasSize(51).containsEntry("…", "[+350]");
        assertThat(recorder.check()).isInstanceOf(ChainCheck.Report.Whole.class);
    }

    private List<String> things() {
        return recorder.jdbc.queryForList("select name from thing", String.class);
    }

    private AuditEntry link(long seq) {
        return recorder.jdbc
                .query(
                        "select " + AuditEntry.COLUMNS + " from audit_record where seq = ?",
                        (row, n) -> AuditEntry.of(row),
                        seq)
                .getFirst();
    }

    private AuditRecord record(long seq) {
        return AuditRecord.of(link(seq));
    }
}
