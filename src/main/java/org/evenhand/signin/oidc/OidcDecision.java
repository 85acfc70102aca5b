package org.evenhand.signin.oidc;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.shared.Constants;

/**
 * Decision whether somebody whom an identity provider has sent is let in. A subject that is linked decides by itself;
 * without one the e-mail address counts, if the provider has verified it and may speak for its domain.
 */
sealed interface OidcDecision {

    /** The account that is theirs already. */
    record Enter(Account account) implements OidcDecision {}

    /** The account with their address, from now on linked with who they are to the provider. */
    record Link(Account account) implements OidcDecision {}

    /** A new account, with the role that they were invited to. */
    record Join(Invitation invitation) implements OidcDecision {}

    /** Nobody is let in. The person is never told why: it would tell who has an account. */
    record Refused(Why why) implements OidcDecision {}

    /** Reason for which somebody was refused, for the record. */
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

    static OidcDecision of(Case oidcCase) {
        if (oidcCase.linked().isPresent()) {
            return linked(oidcCase, oidcCase.linked().get());
        }
        Optional<EmailAddress> email = oidcCase.vouched().email();
        if (email.isEmpty()) {
            return new Refused(Why.EMAIL_MISSING);
        }
        if (!oidcCase.vouched().emailVerified()) {
            return new Refused(Why.EMAIL_UNVERIFIED);
        }
        if (!oidcCase.domains().contains(domain(email.get()))) {
            return new Refused(Why.OTHER_DOMAIN);
        }
        if (oidcCase.byEmail().isPresent()) {
            return byEmail(oidcCase, oidcCase.byEmail().get());
        }
        if (oidcCase.invitation().isEmpty()) {
            return new Refused(Why.NO_ACCOUNT);
        }
        return new EmailAddress(oidcCase.invitation().get().email()).equals(email.get())
                ? new Join(oidcCase.invitation().get())
                : new Refused(Why.OTHER_INVITATION);
    }

    /** The address that the account was linked by decides, so that a domain taken off the settings is shut out. */
    private static OidcDecision linked(Case oidcCase, Account account) {
        if (!account.isOpen()) {
            return new Refused(Why.CLOSED);
        }
        return oidcCase.domains().contains(domain(new EmailAddress(account.email())))
                ? new Enter(account)
                : new Refused(Why.OTHER_DOMAIN);
    }

    private static OidcDecision byEmail(Case oidcCase, Account account) {
        if (!account.isOpen()) {
            return new Refused(Why.CLOSED);
        }
        return oidcCase.byEmailIsTaken() ? new Refused(Why.OTHER_SUBJECT) : new Link(account);
    }

    private static String domain(EmailAddress email) {
        return email.domain().toLowerCase(Locale.ROOT);
    }

    /**
     * Knowledge about somebody whom an identity provider has sent.
     *
     * @param domains the domains of e-mail that the provider may vouch for
     * @param linked the account that the provider's subject belongs to
     * @param byEmail the account with the e-mail address that the provider names
     * @param byEmailIsTaken whether that account belongs to another subject of the same provider
     * @param invitation the invitation that they came with, still open
     */
    record Case(
            OidcIdentity vouched,
            Set<String> domains,
            Optional<Account> linked,
            Optional<Account> byEmail,
            boolean byEmailIsTaken,
            Optional<Invitation> invitation) {}
}
