package org.evenhand.audit.chain;

import java.time.Clock;
import java.util.Optional;
import org.evenhand.record.AuditEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects the acts of each transaction and appends them to the record as its last statements before it is committed: both
 * are kept or neither, and nobody waits for the head of the record while the transaction goes on.
 */
@Component
class AuditTrail {

    private final AuditChain chain;

    /** Listens to the manager itself: what others register to be done before a commit may publish acts, and comes before. */
    AuditTrail(JdbcTemplate jdbc, Clock clock, ConfigurableTransactionManager transactions) {
        this.chain = new AuditChain(jdbc, clock);
        transactions.addListener(new AtBeginAndCommit(chain));
    }

    /** Keeps an act for the record. Where the record has no place for it any more, what is being done fails. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void collect(AuditEvent auditEvent) {
        String code = auditEvent.what().code();
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("The act " + code + " was published in a transaction that only reads");
        }
        CollectedActs collected = CollectedActs.ofThisTransaction()
                .orElseThrow(() -> new IllegalStateException("Nobody collects the act " + code));
        collected.add(auditEvent);
    }

    /** Has each transaction collect from its beginning, so that savepoints are known and no act can come too late unseen. */
    private record AtBeginAndCommit(AuditChain chain) implements TransactionExecutionListener {

        @Override
        public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
            if (failure == null && transaction.isNewTransaction()) {
                TransactionSynchronizationManager.registerSynchronization(new CollectedActs());
            }
        }

        /** Is called for the end of a savepoint too, which commits nothing. */
        @Override
        public void beforeCommit(TransactionExecution transaction) {
            Optional<CollectedActs> collected =
                    transaction.isNewTransaction() ? CollectedActs.ofThisTransaction() : Optional.empty();
            collected.map(CollectedActs::close).filter(acts -> !acts.isEmpty()).ifPresent(chain::append);
        }
    }
}
