package org.evenhand.letters;

/**
 * Takes letters to be sent by mail. It has no role rule of its own, as nobody calls it but the services of other
 * modules, whose own rules have passed by then, and strangers write letters too: whoever has forgotten a password does.
 */
public interface Outbox {

    /** Whether there is a mail server. Where there is none, people are shown what they would have been sent. */
    boolean canSend();

    /**
     * Keeps a letter and puts its sending on the timetable, in the transaction of the act that it tells of: it is sent if
     * the act is committed, and not if it is rolled back. It is sent at least once; a second copy, after a crash at the
     * wrong moment, carries the same Message-ID. What the mail server refuses is tried again for two days.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     * @throws IllegalStateException where there is no mail server
     */
    void post(Letter letter);
}
