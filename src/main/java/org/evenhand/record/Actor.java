package org.evenhand.record;

import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;

/** The person who did something, or Evenhand itself. */
public sealed interface Actor {

    /**
     * A person, signed in.
     *
     * @param name as it was at the time: the record outlives the account
     * @param as the role in which the act was done
     * @param in the organisation for which it was done
     */
    record Person(AccountId account, String name, Role as, OrganisationId in) implements Actor {}

    /** A person who has an account and was signed in, or signing in, with no role at stake. */
    record Holder(AccountId account, String name) implements Actor {}

    /** Somebody who is not signed in. */
    record Stranger() implements Actor {}

    /** Evenhand itself, at a set time or at its start. */
    record Evenhand() implements Actor {}
}
