package org.evenhand.people.roles;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes a person out of an organisation; where nothing else holds the account, it is closed. The record stays. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class ClosingAccounts {

    private final Accounts accounts;
    private final Grants grants;
    private final GivingRoles roles;
    private final WithdrawingOffers offers;
    private final CurrentPerson current;
    private final PeopleAuditTrail peopleAuditTrail;

    ClosingAccounts(
            Accounts accounts,
            Grants grants,
            GivingRoles roles,
            WithdrawingOffers offers,
            CurrentPerson current,
            PeopleAuditTrail peopleAuditTrail) {
        this.accounts = accounts;
        this.grants = grants;
        this.roles = roles;
        this.offers = offers;
        this.current = current;
        this.peopleAuditTrail = peopleAuditTrail;
    }

    /** Ends every role that the person holds in the organisation; all of them or none. */
    public Outcome<AccountId> remove(AccountId person, OrganisationId organisation, String reason) {
        Actor.Person me = current.in(organisation, Role.ADMINISTRATOR);
        if (person.equals(me.account())) {
            return Outcome.refused(Refusal.OWN_ACCOUNT);
        }
        List<Grant> held = grants.standing(organisation).stream()
                .filter(grant -> grant.account().equals(person))
                .toList();
        if (held.isEmpty()) {
            throw CurrentPerson.denied();
        }
        for (Grant grant : held) {
            if (roles.end(grant.id(), reason) instanceof Outcome.Refused<Grant> refused) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Outcome.refused(refused.why());
            }
        }
        Optional<Account> account = accounts.find(person);
        if (account.isPresent() && grants.inForce(person).isEmpty()) {
            accounts.close(person);
            offers.after(person, me);
            peopleAuditTrail.note(AuditEvent.of(me, PeopleAuditEvent.ACCOUNT_CLOSED, PeopleAuditEvent.account(person))
                    .at(organisation)
                    .because(Names.readable(reason))
                    .with(java.util.Map.of("holder", account.get().name())));
        }
        return Outcome.done(person);
    }
}
