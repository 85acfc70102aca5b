package org.evenhand.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in, or does not, whom an identity provider has sent. Either is on record. */
@Component
class Arriving {

    private static final Map<String, String> BY = Map.of("by", "openid-connect");
    private static final int LONGEST_NAME = FormChecks.LONGEST_NAME;

    private final OidcSettings settings;
    private final Accounts accounts;
    private final ExternalIdentities identities;
    private final Invitations invitations;
    private final TakingUpInvitations invited;
    private final SigningIn signingIn;
    private final Throttle throttle;
    private final Acts acts;

    Arriving(
            OidcSettings settings,
            Accounts accounts,
            ExternalIdentities identities,
            Invitations invitations,
            TakingUpInvitations invited,
            SigningIn signingIn,
            Throttle throttle,
            Acts acts) {
        this.settings = settings;
        this.accounts = accounts;
        this.identities = identities;
        this.invitations = invitations;
        this.invited = invited;
        this.signingIn = signingIn;
        this.throttle = throttle;
        this.acts = acts;
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
    Optional<PersonAuthentication> arrive(Vouched vouched, String token, SignInDetails details) {
        Known known = known(vouched, token);
        return switch (Entrance.of(known)) {
            case Entrance.Enter enter -> Optional.of(welcome(enter.account().id()));
            case Entrance.Link link -> {
                link(vouched, link.account());
                yield Optional.of(welcome(link.account().id()));
            }
            case Entrance.Join join -> join(vouched, join.invitation(), details);
            case Entrance.Refused refused -> refuse(vouched, about(known), refused.why(), details);
        };
    }

    /** The account is held first, so that what is read of its links stays true until we have decided. */
    private Known known(Vouched vouched, String token) {
        Optional<Account> byEmail =
                vouched.email().flatMap(accounts::find).map(Account::id).flatMap(accounts::hold);
        return new Known(
                vouched,
                settings.domains(),
                identities.find(vouched.issuer(), vouched.subject()).flatMap(accounts::find),
                byEmail,
                byEmail.filter(account -> identities.isKnownTo(vouched.issuer(), account.id()))
                        .isPresent(),
                token.isEmpty() ? Optional.empty() : invitations.byToken(token));
    }

    private static Optional<AccountId> about(Known known) {
        return known.linked().or(known::byEmail).map(Account::id);
    }

    private Optional<PersonAuthentication> join(Vouched vouched, Invitation invitation, SignInDetails details) {
        String theirs = Names.readable(vouched.name());
        String name = Names.objection(theirs, LONGEST_NAME).isEmpty() ? theirs : invitation.name();
        Optional<Account> joined = invited.join(invitation, name).flatMap(accounts::find);
        if (joined.isEmpty()) {
            return refuse(vouched, Optional.empty(), Entrance.Why.NO_ACCOUNT, details);
        }
        link(vouched, joined.get());
        return Optional.of(welcome(joined.get().id()));
    }

    private void link(Vouched vouched, Account account) {
        identities.link(account.id(), vouched.issuer(), vouched.subject());
        acts.note(Act.of(
                        new Actor.Holder(account.id(), account.name()),
                        PeopleAct.IDENTITY_LINKED,
                        PeopleAct.account(account.id()))
                .with(BY)
                .with(Map.of("issuer", vouched.issuer())));
    }

    /** With the account as it is now. */
    private PersonAuthentication welcome(AccountId id) {
        return signingIn.welcome(accounts.find(id).orElseThrow(), BY);
    }

    /** Whoever keeps trying cannot make the record grow. */
    private Optional<PersonAuthentication> refuse(
            Vouched vouched, Optional<AccountId> meant, Entrance.Why why, SignInDetails details) {
        String key = vouched.issuer() + " " + vouched.subject();
        if (throttle.lets(key, details)) {
            throttle.noteRefused(key, details);
            Map<String, String> said = new HashMap<>(BY);
            said.put("refused", why.word());
            if (!throttle.lets(key, details)) {
                said.put("held", "yes");
            }
            String id = meant.map(AccountId::value).orElse("unknown");
            Act.Subject on = new Act.Subject("account", id, Optional.empty());
            acts.note(
                    Act.of(new Actor.Stranger(), PeopleAct.SIGN_IN_REFUSED, on).with(said));
        }
        return Optional.empty();
    }
}
