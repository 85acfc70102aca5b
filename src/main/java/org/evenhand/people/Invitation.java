package org.evenhand.people;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.shared.TenderId;

/**
 * A role offered to a person by a link that works once.
 *
 * @param tender the one tender that it is for; empty: all of the organisation's
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
        Instant expiresAt) {}
