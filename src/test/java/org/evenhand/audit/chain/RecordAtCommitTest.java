package org.evenhand.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.audit.Recorder.act;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.evenhand.audit.ChainCheck;
import org.evenhand.audit.Database;
import org.evenhand.audit.Recorder;
import org.evenhand.record.AuditEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The acts of a transaction are appended together, just before it is committed, and nobody waits until then. */
@ParameterizedClass
@EnumSource
class RecordAtCommitTest {

    @Parameter
    Database kind;

    private Recorder recorder;

    @BeforeEach
    void start() {
        recorder = Recorder.on(kind);
    }

    @AfterEach
    void end() {
        recorder.close();
    }

    @Test
    void others_publish_and_commit_while_a_transaction_that_has_published_goes_on() {
        recorder.transactions().executeWithoutResult(status -> {
            publish("slow-1");
            onAnotherThread(() -> recorder.publish(act("quick-1"), act("quick-2")));
            publish("slow-2");
            onAnotherThread(() -> recorder.publish(act("quick-3")));
        });

        assertThat(recorded()).containsExactly("quick-1", "quick-2", "quick-3", "slow-1", "slow-2");
    }

    @Test
    void nothing_is_written_before_the_end_of_the_transaction() {
        recorder.transactions().executeWithoutResult(status -> {
            publish("one");
            assertThat(recorder.count()).isZero();
        });

        assertThat(recorded()).containsExactly("one");
    }

    @Test
    void a_transaction_that_is_rolled_back_leaves_nothing_behind_for_the_next_one() {
        assertThatThrownBy(() -> recorder.transactions().executeWithoutResult(status -> {
                    publish("one");
                    throw new Mistake();
                }))
                .isInstanceOf(Mistake.class);
        recorder.publish(act("two"));

        assertThat(recorded()).containsExactly("two");
    }

    @Test
    void a_transaction_of_which_a_part_failed_leaves_nothing_though_the_failure_was_swallowed() {
        assertThatThrownBy(() -> recorder.transactions().executeWithoutResult(status -> {
                    publish("one");
                    try {
                        recorder.transactions().executeWithoutResult(part -> {
                            throw new Mistake();
                        });
                    } catch (Mistake swallowed) {
                        publish("two");
                    }
                }))
                .isInstanceOf(UnexpectedRollbackException.class);

        assertThat(recorded()).isEmpty();
    }

    @Test
    void acts_of_a_part_of_a_transaction_wait_for_the_whole() {
        recorder.transactions().executeWithoutResult(status -> {
            publish("one");
            recorder.publish(act("two"));
            assertThat(recorder.count()).isZero();
            publish("three");
        });

        assertThat(recorded()).containsExactly("one", "two", "three");
    }

    @Test
    void acts_of_a_transaction_within_another_are_kept_with_the_inner_one() {
        recorder.transactions().executeWithoutResult(status -> {
            publish("outer-1");
            within(TransactionDefinition.PROPAGATION_REQUIRES_NEW).executeWithoutResult(inner -> publish("inner"));
            assertThat(recorded()).containsExactly("inner");
            publish("outer-2");
        });

        assertThat(recorded()).containsExactly("inner", "outer-1", "outer-2");
    }

    @Test
    void acts_of_a_transaction_within_another_stay_though_the_outer_one_is_rolled_back_and_the_other_way_round() {
        recorder.transactions().executeWithoutResult(status -> {
            publish("outer-lost");
            within(TransactionDefinition.PROPAGATION_REQUIRES_NEW).executeWithoutResult(inner -> publish("inner-kept"));
            status.setRollbackOnly();
        });
        recorder.transactions().executeWithoutResult(status -> {
            publish("outer-kept");
            within(TransactionDefinition.PROPAGATION_REQUIRES_NEW).executeWithoutResult(inner -> {
                publish("inner-lost");
                inner.setRollbackOnly();
            });
        });

        assertThat(recorded()).containsExactly("inner-kept", "outer-kept");
    }

    @Test
    void what_is_rolled_back_to_a_savepoint_takes_its_acts_along() {
        recorder.transactions().executeWithoutResult(status -> {
            publish("one");
            within(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult(part -> {
                publish("lost");
                part.setRollbackOnly();
            });
            within(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult(part -> publish("two"));
            assertThat(recorder.count()).isZero();
            Object savepoint = status.createSavepoint();
            publish("lost too");
            status.rollbackToSavepoint(savepoint);
            publish("three");
        });

        assertThat(recorded()).containsExactly("one", "two", "three");
    }

    @Test
    void acts_that_are_published_while_others_do_their_last_things_before_the_commit_are_kept_too() {
        recorder.transactions().executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    publish("before the commit");
                }

                @Override
                public void beforeCompletion() {
                    publish("before the end");
                }
            });
        });

        assertThat(recorded()).containsExactly("before the commit", "before the end");
    }

    @Test
    void an_act_that_comes_after_the_commit_is_a_defect() {
        assertThatThrownBy(() -> recorder.transactions().executeWithoutResult(status -> {
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            publish("too late");
                        }
                    });
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tests.changed");

        assertThat(recorded()).isEmpty();
    }

    @Test
    void an_act_in_a_transaction_that_only_reads_is_a_defect() {
        TransactionTemplate reading = within(TransactionDefinition.PROPAGATION_REQUIRED);
        reading.setReadOnly(true);

        assertThatThrownBy(() -> reading.executeWithoutResult(status -> publish("one")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tests.changed");
    }

    @Test
    void many_acts_of_one_transaction_stand_in_the_order_in_which_they_were_published() {
        List<AuditEvent> acts = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> act("thing-" + number))
                .toList();

        recorder.publish(acts.toArray(AuditEvent[]::new));

        assertThat(recorded())
                .containsExactlyElementsOf(
                        acts.stream().map(auditEvent -> auditEvent.on().id()).toList());
    }

    private static final class Mistake extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void publish(String on) {
        recorder.context.publishEvent(act(on));
    }

    private TransactionTemplate within(int propagation) {
        TransactionTemplate inner =
                new TransactionTemplate(recorder.transactions().getTransactionManager());
        inner.setPropagationBehavior(propagation);
        return inner;
    }

    /** A thread that still waits is let go on by the end of the transaction. */
    private static void onAnotherThread(Runnable work) {
        try {
            CompletableFuture.runAsync(work).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException waited) {
            throw new AssertionError("It waited for a transaction that goes on", waited);
        }
    }

    /** What the record tells of, in its order, once it was found whole. */
    private List<String> recorded() {
        assertThat(recorder.check()).isInstanceOf(ChainCheck.Report.Whole.class);
        return recorder.jdbc.queryForList("select subject_id from audit_record order by seq", String.class);
    }
}
