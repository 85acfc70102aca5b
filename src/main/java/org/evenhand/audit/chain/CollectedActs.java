package org.evenhand.audit.chain;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.record.AuditEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The acts of one transaction in the order in which they were published, but for those that were rolled back to a savepoint. */
final class CollectedActs implements TransactionSynchronization {

    private final List<AuditEvent> acts = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new IdentityHashMap<>();
    private boolean closed;

    /** Those of the transaction of this thread; an inner transaction has its own, and the outer one's come back after it. */
    static Optional<CollectedActs> ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(CollectedActs.class::isInstance)
                .map(CollectedActs.class::cast)
                .findFirst();
    }

    /** @throws IllegalStateException if the transaction is being committed or has been */
    void add(AuditEvent auditEvent) {
        if (closed) {
            throw new IllegalStateException("The act " + auditEvent.what().code()
                    + " was published after the acts of its transaction were recorded");
        }
        acts.add(auditEvent);
    }

    /** All of them; from now on there are no more. */
    List<AuditEvent> close() {
        closed = true;
        return List.copyOf(acts);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, acts.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        acts.subList(Objects.requireNonNull(savepoints.get(savepoint)), acts.size())
                .clear();
    }
}
