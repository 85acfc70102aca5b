package org.evenhand.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.record.AuditEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stands for the record: keeps the acts whose transactions were committed, and can be broken. */
public final class CollectedActs {

    /** What a broken record says. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<AuditEvent> kept = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    public void begin() {
        kept.clear();
        broken = false;
    }

    /** From now on every act is refused a place in the record. */
    public void breakDown() {
        broken = true;
    }

    public List<AuditEvent> kept() {
        return List.copyOf(kept);
    }

    public List<AuditEvent> kept(PeopleAuditEvent what) {
        return kept.stream().filter(auditEvent -> auditEvent.what() == what).toList();
    }

    public AuditEvent last() {
        return kept.getLast();
    }

    @EventListener
    void heard(AuditEvent auditEvent) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("An act was published outside a transaction: " + auditEvent);
        }
        if (broken) {
            throw new Broken();
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept.add(auditEvent);
            }
        });
    }
}
