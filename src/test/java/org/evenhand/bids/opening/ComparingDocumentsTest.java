package org.evenhand.bids.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.bids.WithADocument;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.InventedEvidence;
import org.evenhand.evidence.SealedEvidence.State;
import org.evenhand.evidence.intake.SomeFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bids are read as soon as two people have opened them; their documents are compared afterwards, whatever happens meanwhile. */
abstract class ComparingDocumentsTest extends WithADocument {

    @DemoOnH2
    static class OnH2Test extends ComparingDocumentsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends ComparingDocumentsTest {}

    @Autowired
    Task<Void> compareDocuments;

    @Autowired
    ExecutionInterceptor around;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    @Autowired
    ComparingDocuments comparing;

    @Autowired
    OpeningBids openings;

    @BeforeEach
    @AfterEach
    void nothingDue() {
        jdbc.sql("delete from scheduled_tasks where task_name = 'compare-documents'")
                .update();
    }

    private void opened() {
        Instant after = after();
        for (String who : List.of(CERI, NESTA)) {
            as(who);
            transactions.executeWithoutResult(
                    any -> OpenedLater.at(context, after).open(id, true));
        }
    }

    /** What the timetable does, in nobody’s name but its own. */
    private void due() {
        as(HAZEL);
        SettableClock now = new SettableClock();
        now.set(clock.instant());
        TestHelper.ManualSchedulerBuilder builder =
                TestHelper.createManualScheduler(database, compareDocuments).clock(now);
        builder.addExecutionInterceptor(around);
        builder.build().runAnyDueExecutions();
        as(CERI);
    }

    private void sealedWithTwoDocuments() {
        EvidenceFile second = context.getBean(InventedEvidence.class)
                .bring(reference.provider(), "second.pdf", SomeFiles.pdf("Another plan"))
                .orElseThrow();
        name(document("paid-hours"), 1, "1", WORDS);
        plan = second;
        name(document(""), 1, "1", "Another plan");
        sealed();
    }

    private BidOpening opening() {
        return openings.find(id).orElseThrow();
    }

    @Test
    void a_bid_is_read_at_once_and_the_record_says_that_it_is_not_complete_until_its_documents_are_compared() {
        name(document("paid-hours"), 1, "1", WORDS);
        sealed();
        opened();

        assertThat(openings.bids(id)).singleElement().satisfies(bid -> {
            assertThat(bid.content()).isPresent();
            assertThat(bid.documents()).extracting(OpenedDocument::found).containsExactly(Optional.empty());
        });
        assertThat(openings.comparison(id)).isEqualTo(new Comparison(0, 1));
        assertThat(opening().isDone()).isTrue();
        assertThat(opening().isComplete()).isFalse();

        due();

        assertThat(openings.comparison(id)).isEqualTo(new Comparison(1, 1));
        assertThat(opening().isComplete()).isTrue();
        assertThat(openings.bids(id).getFirst().documents())
                .extracting(OpenedDocument::found)
                .containsExactly(Optional.of(State.WHOLE));
        assertThat(acts(id.value())).endsWith("bids.opened", "bids.completed");
    }

    @Test
    void an_opening_that_brought_no_documents_is_complete_with_the_act() {
        sealed();
        opened();

        assertThat(opening().isComplete()).isTrue();
        assertThat(openings.comparison(id).isDone()).isTrue();
    }

    @Test
    void what_was_left_when_the_service_ended_is_compared_when_it_is_there_again() {
        sealedWithTwoDocuments();
        opened();
        // Whoever had it in hand was killed: its task stays picked, and nobody has it.
        jdbc.sql("update scheduled_tasks set picked = ?, picked_by = 'gone' where task_name = 'compare-documents'")
                .param(true)
                .update();
        due();
        assertThat(opening().isComplete()).isFalse();

        comparing.takeUpAgain();
        due();

        assertThat(opening().isComplete()).isTrue();
        assertThat(openings.bids(id).getFirst().documents())
                .allMatch(OpenedDocument::isWhole)
                .hasSize(2);
    }

    @Test
    void what_was_compared_twice_stands_once_on_the_record_and_nothing_is_taken_up_when_all_is_done() {
        sealedWithTwoDocuments();
        opened();
        due();
        as(CERI);
        comparing.compare(id);
        comparing.takeUpAgain();

        String bid = BidAuditEvent.name(openings.bids(id).getFirst());
        assertThat(acts(bid)).containsExactly("bids.found", "bids.compared");
        assertThat(acts(id.value())).containsOnlyOnce("bids.completed");
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'compare-documents'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_document_that_is_not_what_was_sealed_is_found_and_the_record_is_complete_all_the_same() {
        name(document("paid-hours"), 1, "1", WORDS);
        sealed();
        opened();
        jdbc.sql("update evidence_piece set content = ? where file = ?")
                .params(new byte[] {1, 2, 3}, plan.id().value())
                .update();
        due();

        assertThat(opening().isComplete()).isTrue();
        assertThat(openings.bids(id).getFirst().documents())
                .allMatch(OpenedDocument::isNotWhole)
                .extracting(OpenedDocument::found)
                .containsExactly(Optional.of(State.CHANGED));
        String details = jdbc.sql("select details from audit_record where subject_id = ? and act = 'bids.compared'")
                .param(BidAuditEvent.name(openings.bids(id).getFirst()))
                .query(String.class)
                .single();
        assertThat(details).contains("\"" + BidAuditEvent.NOT_WHOLE + "\":\"1\"");
    }

    @Test
    void a_document_is_held_for_the_bid_that_brought_it_before_it_is_compared() {
        name(document("paid-hours"), 1, "1", WORDS);
        sealed();
        opened();

        assertThat(context.getBean(HeldEvidence.class).mayBring(plan.id(), Instant.EPOCH))
                .isTrue();
    }

    @Test
    void before_two_have_opened_nothing_is_put_on_the_timetable() {
        name(document("paid-hours"), 1, "1", WORDS);
        sealed();
        Instant after = after();
        as(CERI);
        transactions.executeWithoutResult(any -> OpenedLater.at(context, after).open(id, true));

        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'compare-documents'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(openings.comparison(id)).isEqualTo(new Comparison(0, 0));
        assertThatThrownBy(() -> {
                    as(HAZEL);
                    openings.comparison(id);
                })
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }
}
