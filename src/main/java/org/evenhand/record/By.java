package org.evenhand.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.jspecify.annotations.Nullable;

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

    /** A person of whom there is a name only. */
    public static By named(String name, Instant at) {
        return new By(Optional.empty(), name, at);
    }

    /**
     * Whoever did something by a row, and when; empty where nobody did.
     *
     * @param did the beginning of three columns, as {@code changed} is of {@code changed_by}, {@code changed_account} and
     *     {@code changed_at}
     */
    public static Optional<By> read(ResultSet row, String did) throws SQLException {
        Optional<Instant> at = Moments.maybe(row, did + "_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new By(
                        Optional.ofNullable(row.getString(did + "_account")).map(AccountId::new),
                        row.getString(did + "_by"),
                        at.get()));
    }

    /** The account as a database keeps it; nothing where there is none. */
    public @Nullable String accountId() {
        return account.map(AccountId::value).orElse(null);
    }

    /** Whether both are one person: of one account, or of one name where the account of either is not known. */
    public boolean isSamePerson(By other) {
        return account.isPresent() && other.account().isPresent()
                ? account.equals(other.account())
                : name.equals(other.name());
    }
}
