package org.evenhand.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.letters.EmailAddress;
import org.evenhand.shared.TenderId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Lets people in: a link goes to an e-mail address, and whoever follows it chooses a password and has the role. */
@Service
@Transactional
public class Inviting {

    /** Whom to invite, and as what. */
    public record Wish(
            String email,
            String name,
            Role role,
            OrganisationId organisation,
            Optional<TenderId> tender,
            boolean livedExperience) {}

    /** An invitation as the invited person sees it. */
    public record Offer(Invitation invitation, String organisation, boolean hasAccount) {}

    private static final Duration LASTS = Duration.ofDays(14);
    private static final int LONGEST_NAME = 120;

    private final Accounts accounts;
    private final Organisations organisations;
    private final Invitations invitations;
    private final Grants grants;
    private final RoleRules rules;
    private final Passwords passwords;
    private final LinkPost post;
    private final CurrentPerson current;
    private final Acts acts;
    private final Clock clock;

    Inviting(
            Accounts accounts,
            Organisations organisations,
            Invitations invitations,
            Grants grants,
            RoleRules rules,
            Passwords passwords,
            LinkPost post,
            CurrentPerson current,
            Acts acts,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.invitations = invitations;
        this.grants = grants;
        this.rules = rules;
        this.passwords = passwords;
        this.post = post;
        this.current = current;
        this.acts = acts;
        this.clock = clock;
    }

    /** Invites a person. Who has a role in the organisation already is given another one instead. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMISSIONER})
    public Outcome<Delivery> invite(Wish wish, Locale language) {
        Actor.Person me = rules.giver(wish.role(), wish.organisation(), wish.tender());
        return invite(wish, me, language);
    }

    Outcome<Delivery> invite(Wish wish, Actor.Person me, Locale language) {
        Optional<EmailAddress> email = EmailAddress.read(wish.email());
        if (email.isEmpty()) {
            return Outcome.refused(Refusal.EMAIL_UNREADABLE);
        }
        Optional<Refusal> objection = Names.objection(wish.name(), LONGEST_NAME)
                .or(() -> rules.objection(wish.role(), wish.organisation(), wish.tender()));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        organisations.hold(wish.organisation());
        if (belongs(email.get(), wish.organisation())) {
            return Outcome.refused(Refusal.BELONGS_ALREADY);
        }
        if (invitations.isOpen(email.get(), wish.role(), wish.organisation(), wish.tender())) {
            return Outcome.refused(Refusal.INVITED_ALREADY);
        }
        Instant expires = clock.instant().plus(LASTS);
        Invitation invitation = new Invitation(
                UUID.randomUUID().toString(),
                email.get().value(),
                Names.readable(wish.name()),
                wish.role(),
                wish.organisation(),
                wish.tender(),
                wish.livedExperience() && wish.role() == Role.EVALUATOR,
                me.account(),
                expires);
        String token = Tokens.forLink();
        invitations.keep(invitation, Tokens.hash(token));
        acts.note(about(invitation, me, PeopleAct.INVITED));
        String organisation =
                organisations.find(wish.organisation()).map(Organisation::name).orElse("");
        return Outcome.done(post.send(
                email.get(),
                "people.letter.invitation",
                "invitation/" + token,
                expires,
                language,
                invitation.name(),
                organisation,
                me.name()));
    }

    private boolean belongs(EmailAddress email, OrganisationId organisation) {
        Optional<AccountId> account = accounts.find(email).map(Account::id);
        return grants.standing(organisation).stream()
                .anyMatch(grant -> account.filter(grant.account()::equals).isPresent());
    }

    private static Act about(Invitation invitation, Actor who, PeopleAct what) {
        Act act = Act.of(who, what, PeopleAct.invitation(invitation.id()))
                .at(invitation.organisation())
                .with(java.util.Map.of(
                        "role", invitation.role().word(),
                        "holder", invitation.name(),
                        "organisation", invitation.organisation().value()));
        return invitation.tender().map(act::onTender).orElse(act);
    }

    /** The invitations of an organisation that wait to be taken up. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<Invitation> open(OrganisationId organisation) {
        current.in(organisation, Role.ADMINISTRATOR);
        return invitations.open(organisation);
    }

    /** Takes an invitation back; its link works no more. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Outcome<Invitation> withdraw(String id) {
        Optional<Invitation> found = invitations.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        Invitation invitation = found.get();
        Actor.Person me = current.in(invitation.organisation(), Role.ADMINISTRATOR);
        if (!invitations.end(id, "WITHDRAWN")) {
            return Outcome.refused(Refusal.SETTLED_ALREADY);
        }
        acts.note(about(invitation, me, PeopleAct.INVITATION_WITHDRAWN));
        return Outcome.done(invitation);
    }

    /** What a link offers; empty where it is spent, withdrawn, run out or made up. */
    @PermitAll
    public Optional<Offer> offer(String token) {
        return invitations
                .byToken(token)
                .map(invitation -> new Offer(
                        invitation,
                        organisations
                                .find(invitation.organisation())
                                .map(Organisation::name)
                                .orElse(""),
                        accounts.find(new EmailAddress(invitation.email())).isPresent()));
    }

    /** Makes the account and gives it the role that was offered. */
    @PermitAll
    public Outcome<AccountId> accept(String token, String name, String password) {
        Optional<Invitation> found = invitations.byToken(token);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.LINK_SPENT);
        }
        Invitation invitation = found.get();
        EmailAddress email = new EmailAddress(invitation.email());
        if (accounts.find(email).isPresent()) {
            return Outcome.refused(Refusal.SIGN_IN_FIRST);
        }
        Optional<Refusal> objection = Names.objection(name, LONGEST_NAME)
                .or(() -> passwords.objection(password, List.of(email.value(), name, "evenhand")));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (!invitations.end(invitation.id(), "ACCEPTED")) {
            return Outcome.refused(Refusal.LINK_SPENT);
        }
        try {
            AccountId account = accounts.open(email, Names.readable(name), passwords.hash(password), false);
            return Outcome.done(take(invitation, account, Names.readable(name)));
        } catch (DuplicateKeyException meanwhile) {
            // Another link to the same address was followed in this moment. This one stays good for who signs in.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(Refusal.SIGN_IN_FIRST);
        }
    }

    /** Makes an account without a password, for whom an identity provider vouches; empty where the link is spent. */
    Optional<AccountId> join(Invitation invitation, String name) {
        if (!invitations.end(invitation.id(), "ACCEPTED")) {
            return Optional.empty();
        }
        AccountId account = accounts.openWithoutPassword(new EmailAddress(invitation.email()), name);
        return Optional.of(take(invitation, account, name));
    }

    /** Adds the role that was offered to the account of the person who is signed in, if the offer was made to them. */
    @org.springframework.security.access.prepost.PreAuthorize("isAuthenticated()")
    public Outcome<AccountId> acceptAsSelf(String token) {
        SignedIn me = current.required();
        Optional<Invitation> found = invitations.byToken(token);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.LINK_SPENT);
        }
        Invitation invitation = found.get();
        if (!new EmailAddress(invitation.email()).key().equals(new EmailAddress(me.email()).key())) {
            return Outcome.refused(Refusal.SIGN_IN_FIRST);
        }
        return invitations.end(invitation.id(), "ACCEPTED")
                ? Outcome.done(take(invitation, me.account(), me.name()))
                : Outcome.refused(Refusal.LINK_SPENT);
    }

    /** Whether the role was given by another way since the invitation was made. */
    private static boolean gives(Invitation invitation, Grant grant) {
        return grant.role() == invitation.role()
                && grant.organisation().equals(invitation.organisation())
                && grant.tender().equals(invitation.tender());
    }

    private AccountId take(Invitation invitation, AccountId account, String name) {
        organisations.hold(invitation.organisation());
        if (grants.inForce(account).stream().noneMatch(grant -> gives(invitation, grant))) {
            grants.give(
                    account,
                    invitation.role(),
                    invitation.organisation(),
                    invitation.tender(),
                    invitation.livedExperience(),
                    Grant.State.IN_FORCE,
                    "",
                    Optional.of(invitation.invitedBy()));
        }
        accounts.restand(account);
        acts.note(about(invitation, new Actor.Holder(account, name), PeopleAct.INVITATION_ACCEPTED));
        return account;
    }
}
