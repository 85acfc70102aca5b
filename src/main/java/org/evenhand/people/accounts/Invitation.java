package org.evenhand.people.accounts;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;

/**
 * A role offered to a person by a link that works once.
 *
 * @param tender the one tender that it is for; empty: all of the organisation's
 * @param expiresAt for one that waits for a second person, when it has waited for too long
 */
public record Invitation(
        String id,
        String email,
        String name,
        Role role,
        OrganisationId organisation,
        Optional<TenderId> tender,
        boolean livedExperience,
        AccountId invitedBy,
        Instant expiresAt,
        State state) {

    /** State of an invitation. */
    public enum State {
        /** A second person has to confirm it; until then nothing is sent and there is no link. */
        AWAITS_SECOND,
        OPEN,
        ACCEPTED,
        WITHDRAWN,
        DECLINED
    }

    /** Whether a second person has to confirm it first. */
    public boolean awaitsSecond() {
        return state == State.AWAITS_SECOND;
    }
}
