package org.evenhand.people.accounts;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Constants;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;

/**
 * A role that somebody was given, or would be.
 *
 * @param tender the one tender that it is for; empty: all of the organisation's
 * @param reason why it was given, in the giver's words; may be empty
 * @param givenBy empty where Evenhand gave it, at the first set-up and to whoever registered an organisation
 */
public record Grant(
        Id id,
        AccountId account,
        Role role,
        OrganisationId organisation,
        Optional<TenderId> tender,
        boolean livedExperience,
        State state,
        String reason,
        Optional<AccountId> givenBy,
        Instant givenAt) {

    /** The name of a grant. */
    public record Id(String value) {}

    /** State of a grant. */
    public enum State {
        /** Somebody would give it to themself; a second person has to confirm. */
        AWAITS_SECOND,
        IN_FORCE,
        DECLINED,
        ENDED;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** Who asked for it and whom it is for: nobody of them is the second person. */
    public Set<AccountId> first() {
        Set<AccountId> first = new HashSet<>(Set.of(account));
        givenBy.ifPresent(first::add);
        return first;
    }

    public SignedIn.Held held() {
        return new SignedIn.Held(role, organisation, tender, livedExperience);
    }
}
