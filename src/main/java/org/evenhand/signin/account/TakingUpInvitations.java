package org.evenhand.signin.account;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Organisation;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.SignedIn;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.accounts.Invitations;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.Passwords;
import org.evenhand.people.accounts.ShortTransactions;
import org.evenhand.people.roles.InvitationAcceptance;
import org.evenhand.people.roles.RoleRules;
import org.evenhand.shared.AccountId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets invited people in: whoever follows the link chooses a password and has the role. */
@Service
@Transactional
public class TakingUpInvitations {

    /** An invitation as the invited person sees it. */
    public record Offer(Invitation invitation, String organisation, boolean hasAccount) {}

    private static final int LONGEST_NAME = 120;

    private final Accounts accounts;
    private final Organisations organisations;
    private final Invitations invitations;
    private final RoleRules rules;
    private final InvitationAcceptance acceptance;
    private final Passwords passwords;
    private final CurrentPerson current;
    private final ShortTransactions transactions;

    TakingUpInvitations(
            Accounts accounts,
            Organisations organisations,
            Invitations invitations,
            RoleRules rules,
            InvitationAcceptance acceptance,
            Passwords passwords,
            CurrentPerson current,
            ShortTransactions transactions) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.invitations = invitations;
        this.rules = rules;
        this.acceptance = acceptance;
        this.passwords = passwords;
        this.current = current;
        this.transactions = transactions;
    }

    /** What a link offers; empty where it is spent, withdrawn, run out or made up. */
    @PermitAll
    public Optional<Offer> offer(String token) {
        return invitations
                .byToken(token)
                .filter(rules::mayStillInvite)
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
    @Transactional(propagation = Propagation.NEVER)
    public Outcome<AccountId> accept(String token, String name, String password) {
        Optional<Invitation> found = transactions.get(() -> invitations.byToken(token));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.LINK_SPENT);
        }
        EmailAddress email = new EmailAddress(found.get().email());
        if (transactions.get(() -> accounts.find(email)).isPresent()) {
            return Outcome.refused(Refusal.SIGN_IN_FIRST);
        }
        Optional<Refusal> objection = Names.objection(name, LONGEST_NAME);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return switch (passwords.choose(password, List.of(email.value(), name, "evenhand"))) {
            case Outcome.Refused<String> refused -> Outcome.refused(refused.why());
            case Outcome.Done<String> hash -> open(found.get(), Names.readable(name), hash.value());
        };
    }

    private Outcome<AccountId> open(Invitation invitation, String name, String passwordHash) {
        try {
            return transactions.get(() -> acceptance.claim(invitation)
                    ? Outcome.done(acceptance.take(
                            invitation,
                            accounts.open(new EmailAddress(invitation.email()), name, passwordHash, false),
                            name))
                    : Outcome.refused(Refusal.LINK_SPENT));
        } catch (DuplicateKeyException meanwhile) {
            // Another link to the same address was followed in this moment. This one stays good for who signs in.
            return Outcome.refused(Refusal.SIGN_IN_FIRST);
        }
    }

    /** Adds the role that was offered to the account of the person who is signed in, if the offer was made to them. */
    @PreAuthorize("isAuthenticated()")
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
        return acceptance.claim(invitation)
                ? Outcome.done(acceptance.take(invitation, me.account(), me.name()))
                : Outcome.refused(Refusal.LINK_SPENT);
    }
}
