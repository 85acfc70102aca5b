package org.evenhand.bids.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Component;

/**
 * Decides who has to do with the key of a tender: commissioners of its buyers choose who keeps it; they, auditors and
 * administrators of the buyers may be given a share.
 */
@Component
class KeyAccess {

    private static final Set<Role> CHOOSERS = Set.of(Role.COMMISSIONER);
    private static final Set<Role> KEEPERS = Set.of(Role.COMMISSIONER, Role.AUDITOR, Role.ADMINISTRATOR);

    private final TenderDirectory tenders;
    private final CurrentPerson current;
    private final Grants grants;
    private final Accounts accounts;

    KeyAccess(TenderDirectory tenders, CurrentPerson current, Grants grants, Accounts accounts) {
        this.tenders = tenders;
        this.current = current;
        this.grants = grants;
        this.accounts = accounts;
    }

    boolean mayRead(TenderId tender) {
        return tenders.covers(current, tender, KEEPERS);
    }

    boolean mayChoose(TenderId tender) {
        return tenders.covers(current, tender, CHOOSERS);
    }

    /** Which of all tenders are read, asked at once. */
    Predicate<TenderId> readable() {
        return tenders.covered(current, KEEPERS);
    }

    /** The signed-in person as somebody who chooses who keeps the key; refused to others. */
    Actor.Person choosing(TenderId tender) {
        return tenders.acting(current, tender, CHOOSERS);
    }

    /** The signed-in person as somebody who may keep a share; refused to others. */
    Actor.Person keeping(TenderId tender) {
        return tenders.acting(current, tender, KEEPERS);
    }

    AccountId me() {
        return current.required().account();
    }

    String nameOf(AccountId account) {
        return accounts.find(account).map(Account::name).orElse("");
    }

    /** Those who may be given a share, with their names. */
    Map<AccountId, String> candidates(TenderId tender) {
        Map<AccountId, String> all = new HashMap<>();
        tenders.tender(tender).stream()
                .flatMap(listed -> listed.buyers().stream())
                .flatMap(buyer -> grants.standing(buyer).stream())
                .filter(grant -> grant.state() == Grant.State.IN_FORCE && KEEPERS.contains(grant.role()))
                .filter(grant -> grant.tender().map(tender::equals).orElse(true))
                .map(Grant::account)
                .distinct()
                .flatMap(account -> accounts.find(account).stream())
                .filter(Account::isOpen)
                .forEach(account -> all.put(account.id(), account.name()));
        return all;
    }

    /** The same in the order of their names. */
    List<Opener> mayBeOpeners(TenderId tender) {
        return candidates(tender).entrySet().stream()
                .sorted(Map.Entry.<AccountId, String>comparingByValue()
                        .thenComparing(one -> one.getKey().value()))
                .map(one -> new Opener(one.getKey(), one.getValue(), Optional.empty(), false))
                .toList();
    }
}
