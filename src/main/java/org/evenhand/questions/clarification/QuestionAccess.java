package org.evenhand.questions.clarification;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.Actor;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Component;

/**
 * Decides who handles the questions about a tender: commissioners of every buyer answer them, their auditors read; to everybody
 * else there is only what is published.
 */
@Component
class QuestionAccess {

    private static final Set<Role> WRITERS = Set.of(Role.COMMISSIONER);
    private static final Set<Role> READERS = Set.of(Role.COMMISSIONER, Role.AUDITOR);

    private final TenderDirectory tenders;
    private final CurrentPerson current;

    QuestionAccess(TenderDirectory tenders, CurrentPerson current) {
        this.tenders = tenders;
        this.current = current;
    }

    boolean mayRead(TenderId tender) {
        return tenders.covers(current, tender, READERS);
    }

    boolean mayWrite(TenderId tender) {
        return tenders.covers(current, tender, WRITERS);
    }

    /** Which of all tenders are read, asked at once. */
    Predicate<TenderId> readable() {
        return tenders.covered(current, READERS);
    }

    /** The signed-in person as somebody who answers; refused to others. */
    Actor.Person writing(TenderId tender) {
        return tenders.acting(current, tender, WRITERS);
    }

    /** Makes whoever else asks about a tender of the same buyers wait until this transaction has ended. */
    void hold(TenderId tender) {
        Optional<TenderDirectory.Listed> listed = tenders.tender(tender);
        listed.flatMap(one -> one.buyers().stream().sorted().findFirst()).ifPresent(current::hold);
    }
}
