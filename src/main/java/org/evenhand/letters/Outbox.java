package org.evenhand.letters;

/** x */
public interface Outbox {
    /** x */
    boolean canSend();

    /** x */
    void post(Letter letter);
}
