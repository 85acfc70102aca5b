package org.evenhand.signin.oidc;

import java.util.Optional;
import java.util.Set;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Invitation;

/**
 * What is known about somebody whom an identity provider has sent.
 *
 * @param domains the domains of e-mail that the provider may vouch for
 * @param linked the account that the provider's subject belongs to
 * @param byEmail the account with the e-mail address that the provider names
 * @param byEmailIsTaken whether that account belongs to another subject of the same provider
 * @param invitation the invitation that they came with, still open
 */
record OidcCase(
        OidcIdentity vouched,
        Set<String> domains,
        Optional<Account> linked,
        Optional<Account> byEmail,
        boolean byEmailIsTaken,
        Optional<Invitation> invitation) {}
