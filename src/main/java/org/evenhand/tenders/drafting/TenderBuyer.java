package org.evenhand.tenders.drafting;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that buys with others. Whoever may read a draft and its record, and must sign it off, follows from these.
 *
 * @param part the part of the draft that holds its share
 * @param since the first published version that names it; 0 where only the draft does
 * @param agreed who agreed for it, last; empty until then
 */
public record TenderBuyer(TenderPart.Id part, OrganisationId organisation, int since, By invited, Optional<By> agreed) {

    /**
     * The person who did something, and the moment.
     *
     * @param account empty for what was done before accounts were kept, and for what Evenhand invented
     * @param name as it was then
     */
    public record By(Optional<AccountId> account, String name, Instant at) {
        /** A person who is signed in. */
        public static By of(Actor.Person person, Instant at) {
            return new By(Optional.of(person.account()), person.name(), at);
        }

        /** The account as a database keeps it; nothing where there is none. */
        public @Nullable String accountId() {
            return account.map(AccountId::value).orElse(null);
        }

        /** A person of whom there is a name only. */
        public static By named(String name, Instant at) {
            return new By(Optional.empty(), name, at);
        }
    }

    /** Whether a published version names it, so that it is a buyer until it leaves of its own accord. */
    public boolean isBound() {
        return since > 0;
    }
}
