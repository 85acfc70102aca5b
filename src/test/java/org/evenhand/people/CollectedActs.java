package org.evenhand.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stands for the record: keeps the acts whose transactions were committed, and can be broken. */
final class CollectedActs {

    /** What a broken record says. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<Act> kept = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    void begin() {
        kept.clear();
        broken = false;
    }

    /** From now on every act is refused a place in the record. */
    void breakDown() {
        broken = true;
    }

    List<Act> kept() {
        return List.copyOf(kept);
    }

    List<Act> kept(PeopleAct what) {
        return kept.stream().filter(act -> act.what() == what).toList();
    }

    Act last() {
        return kept.getLast();
    }

    @EventListener
    void heard(Act act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("An act was published outside a transaction: " + act);
        }
        if (broken) {
            throw new Broken();
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept.add(act);
            }
        });
    }
}
