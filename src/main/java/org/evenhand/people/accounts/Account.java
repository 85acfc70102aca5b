package org.evenhand.people.accounts;

import java.util.Optional;
import org.evenhand.shared.AccountId;

/**
 * A person who can sign in.
 *
 * @param codeSecret the key behind one-time codes, sealed
 * @param standing goes up whenever what the person may do changes
 * @param secret goes up whenever the way to sign in changes; sessions of before end
 */
public record Account(
        AccountId id,
        String email,
        String name,
        Optional<String> passwordHash,
        Optional<String> codeSecret,
        State state,
        long standing,
        long secret,
        boolean demo) {

    /** State of an account. */
    public enum State {
        OPEN,
        CLOSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
