package org.evenhand.people;

import java.util.Locale;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.shared.Constants;

/**
 * Whether somebody whom an identity provider has sent is let in. A subject that is linked decides by itself; without one
 * the e-mail address counts, if the provider has verified it and may speak for its domain.
 */
sealed interface Entrance {

    /** The account that is theirs already. */
    record Enter(Account account) implements Entrance {}

    /** The account with their address, from now on linked with who they are to the provider. */
    record Link(Account account) implements Entrance {}

    /** A new account, with the role that they were invited to. */
    record Join(Invitation invitation) implements Entrance {}

    /** Nobody is let in. The person is never told why: it would tell who has an account. */
    record Refused(Why why) implements Entrance {}

    /** Why somebody was refused, for the record. */
    enum Why {
        CLOSED,
        EMAIL_MISSING,
        EMAIL_UNVERIFIED,
        OTHER_DOMAIN,
        OTHER_SUBJECT,
        OTHER_INVITATION,
        NO_ACCOUNT;

        String word() {
            return Constants.word(this);
        }
    }

    static Entrance of(Known known) {
        if (known.linked().isPresent()) {
            return linked(known, known.linked().get());
        }
        Optional<EmailAddress> email = known.vouched().email();
        if (email.isEmpty()) {
            return new Refused(Why.EMAIL_MISSING);
        }
        if (!known.vouched().emailVerified()) {
            return new Refused(Why.EMAIL_UNVERIFIED);
        }
        if (!known.domains().contains(domain(email.get()))) {
            return new Refused(Why.OTHER_DOMAIN);
        }
        if (known.byEmail().isPresent()) {
            return byEmail(known, known.byEmail().get());
        }
        if (known.invitation().isEmpty()) {
            return new Refused(Why.NO_ACCOUNT);
        }
        return new EmailAddress(known.invitation().get().email()).equals(email.get())
                ? new Join(known.invitation().get())
                : new Refused(Why.OTHER_INVITATION);
    }

    /** The address that the account was linked by decides, so that a domain taken off the settings is shut out. */
    private static Entrance linked(Known known, Account account) {
        if (!account.isOpen()) {
            return new Refused(Why.CLOSED);
        }
        return known.domains().contains(domain(new EmailAddress(account.email())))
                ? new Enter(account)
                : new Refused(Why.OTHER_DOMAIN);
    }

    private static Entrance byEmail(Known known, Account account) {
        if (!account.isOpen()) {
            return new Refused(Why.CLOSED);
        }
        return known.byEmailIsTaken() ? new Refused(Why.OTHER_SUBJECT) : new Link(account);
    }

    private static String domain(EmailAddress email) {
        return email.domain().toLowerCase(Locale.ROOT);
    }
}
