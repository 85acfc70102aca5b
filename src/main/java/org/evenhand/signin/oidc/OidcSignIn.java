package org.evenhand.signin.oidc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.ExternalIdentities;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.accounts.Invitations;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.PersonAuthentication;
import org.evenhand.people.roles.InvitationAcceptance;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.signin.credentials.SignInDetails;
import org.evenhand.signin.credentials.SigningIn;
import org.evenhand.signin.credentials.Throttle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in, or does not, whom an identity provider has sent. Either is on record. */
@Component
class OidcSignIn {

    private static final Map<String, String> BY = Map.of("by", "openid-connect");
    private static final int LONGEST_NAME = FormChecks.LONGEST_NAME;

    private final OidcSettings settings;
    private final Accounts accounts;
    private final ExternalIdentities identities;
    private final Invitations invitations;
    private final InvitationAcceptance acceptance;
    private final SigningIn signingIn;
    private final Throttle throttle;
    private final PeopleAuditTrail peopleAuditTrail;

    OidcSignIn(
            OidcSettings settings,
            Accounts accounts,
            ExternalIdentities identities,
            Invitations invitations,
            InvitationAcceptance acceptance,
            SigningIn signingIn,
            Throttle throttle,
            PeopleAuditTrail peopleAuditTrail) {
        this.settings = settings;
        this.accounts = accounts;
        this.identities = identities;
        this.invitations = invitations;
        this.acceptance = acceptance;
        this.signingIn = signingIn;
        this.throttle = throttle;
        this.peopleAuditTrail = peopleAuditTrail;
    }

    /**
     * Decides, and does what was decided.
     *
     * @param token that of the invitation with which they came; may be empty
     * @return the person, signed in; empty where nobody is let in
     * @throws org.springframework.dao.DuplicateKeyException if the same person arrived twice at the same moment; nothing
     *     was done, and to decide again is safe
     */
    @Transactional
    Optional<PersonAuthentication> arrive(OidcIdentity oidcIdentity, String token, SignInDetails details) {
        OidcDecision.Case oidcCase = known(oidcIdentity, token);
        return switch (OidcDecision.of(oidcCase)) {
            case OidcDecision.Enter enter -> Optional.of(welcome(enter.account().id()));
            case OidcDecision.Link link -> {
                link(oidcIdentity, link.account());
                yield Optional.of(welcome(link.account().id()));
            }
            case OidcDecision.Join join -> join(oidcIdentity, join.invitation(), details);
            case OidcDecision.Refused refused -> refuse(oidcIdentity, about(oidcCase), refused.why(), details);
        };
    }

    /** The account is held first, so that what is read of its links stays true until we have decided. */
    private OidcDecision.Case known(OidcIdentity oidcIdentity, String token) {
        Optional<Account> byEmail =
                oidcIdentity.email().flatMap(accounts::find).map(Account::id).flatMap(accounts::hold);
        return new OidcDecision.Case(
                oidcIdentity,
                settings.domains(),
                identities.find(oidcIdentity.issuer(), oidcIdentity.subject()).flatMap(accounts::find),
                byEmail,
                byEmail.filter(account -> identities.isKnownTo(oidcIdentity.issuer(), account.id()))
                        .isPresent(),
                token.isEmpty() ? Optional.empty() : invitations.byToken(token));
    }

    private static Optional<AccountId> about(OidcDecision.Case oidcCase) {
        return oidcCase.linked().or(oidcCase::byEmail).map(Account::id);
    }

    private Optional<PersonAuthentication> join(
            OidcIdentity oidcIdentity, Invitation invitation, SignInDetails details) {
        String theirs = Names.readable(oidcIdentity.name());
        String name = Names.objection(theirs, LONGEST_NAME).isEmpty() ? theirs : invitation.name();
        Optional<Account> joined = acceptance.join(invitation, name).flatMap(accounts::find);
        if (joined.isEmpty()) {
            return refuse(oidcIdentity, Optional.empty(), OidcDecision.Why.NO_ACCOUNT, details);
        }
        link(oidcIdentity, joined.get());
        return Optional.of(welcome(joined.get().id()));
    }

    private void link(OidcIdentity oidcIdentity, Account account) {
        identities.link(account.id(), oidcIdentity.issuer(), oidcIdentity.subject());
        peopleAuditTrail.note(AuditEvent.of(
                        new Actor.Holder(account.id(), account.name()),
                        PeopleAuditEvent.IDENTITY_LINKED,
                        PeopleAuditEvent.account(account.id()))
                .with(BY)
                .with(Map.of("issuer", oidcIdentity.issuer())));
    }

    /** With the account as it is now. */
    private PersonAuthentication welcome(AccountId id) {
        return signingIn.welcome(accounts.find(id).orElseThrow(), BY);
    }

    /** Whoever keeps trying cannot make the record grow. */
    private Optional<PersonAuthentication> refuse(
            OidcIdentity oidcIdentity, Optional<AccountId> meant, OidcDecision.Why why, SignInDetails details) {
        String key = oidcIdentity.issuer() + " " + oidcIdentity.subject();
        if (throttle.lets(key, details)) {
            throttle.noteRefused(key, details);
            Map<String, String> said = new HashMap<>(BY);
            said.put("refused", why.word());
            if (!throttle.lets(key, details)) {
                said.put("held", "yes");
            }
            String id = meant.map(AccountId::value).orElse("unknown");
            AuditEvent.Subject on = new AuditEvent.Subject("account", id, Optional.empty());
            peopleAuditTrail.note(AuditEvent.of(new Actor.Stranger(), PeopleAuditEvent.SIGN_IN_REFUSED, on)
                    .with(said));
        }
        return Optional.empty();
    }
}
