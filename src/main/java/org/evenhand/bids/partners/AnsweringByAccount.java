package org.evenhand.bids.partners;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.bids.draft.BidAccess;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who have an account see what other organisations asked of them, and answer there. What was asked of one person is there for
 * all who bid for the same organisation, if that person bids for no other. Nobody answers for a partner of their own bid.
 */
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
public class AnsweringByAccount {

    private final PartnerRows rows;
    private final PartnerAnswers answers;
    private final BidAccess access;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Grants grants;
    private final CurrentPerson current;

    AnsweringByAccount(
            PartnerRows rows,
            PartnerAnswers answers,
            BidAccess access,
            Accounts accounts,
            Organisations organisations,
            Grants grants,
            CurrentPerson current) {
        this.rows = rows;
        this.answers = answers;
        this.access = access;
        this.accounts = accounts;
        this.organisations = organisations;
        this.grants = grants;
        this.current = current;
    }

    /** Everything that is asked of the signed-in person and their organisations now. */
    @Transactional(readOnly = true)
    public List<AskedOfPartner> asked() {
        Map<PartnerRows.Place, AskedOfPartner> all = new LinkedHashMap<>();
        addresses()
                .forEach((address, organisation) -> rows.of(address).stream()
                        .map(PartnerRows.Asked::place)
                        .distinct()
                        .filter(this::isOfOthers)
                        .forEach(place -> answers.find(
                                        place, ask -> ask.address().equals(address))
                                .ifPresent(asked -> all.putIfAbsent(place, asked))));
        return List.copyOf(all.values());
    }

    private boolean isOfOthers(PartnerRows.Place place) {
        return !access.mine().contains(place.bid().provider());
    }

    /** One of those; empty where it is not asked of the signed-in person, or not any more. */
    @Transactional(readOnly = true)
    public Optional<AskedOfPartner> find(BidReference bid, int partner) {
        PartnerRows.Place place = new PartnerRows.Place(bid, partner);
        return address(place)
                .flatMap(address -> answers.find(place, ask -> ask.address().equals(address)));
    }

    /** Answers it. */
    public PartnerOutcome answer(BidReference bid, int partner, List<PartnerReply> replies) {
        PartnerRows.Place place = new PartnerRows.Place(bid, partner);
        SignedIn me = current.required();
        Map<String, OrganisationId> mine = addresses();
        return address(place)
                .map(address -> answers.answer(
                        place,
                        ask -> ask.address().equals(address),
                        new PartnerAnswers.Person(
                                me.name(),
                                Optional.of(me.account()),
                                Optional.ofNullable(mine.get(address))
                                        .map(current::nameOf)
                                        .orElse("")),
                        replies))
                .orElseGet(PartnerOutcome.Gone::new);
    }

    /** The address, of those that the signed-in person answers for, of which something was asked. */
    private Optional<String> address(PartnerRows.Place place) {
        return isOfOthers(place)
                ? addresses().keySet().stream()
                        .filter(address -> rows.of(address).stream()
                                .anyMatch(asked -> asked.place().equals(place)))
                        .filter(address -> answers.find(
                                        place, ask -> ask.address().equals(address))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** The addresses for which the signed-in person answers, each with the organisation for which. */
    private Map<String, OrganisationId> addresses() {
        SignedIn me = current.required();
        Map<String, OrganisationId> all = new LinkedHashMap<>();
        List<OrganisationId> mine = access.mine();
        EmailAddress.read(me.email())
                .ifPresent(own -> mine.stream().findFirst().ifPresent(first -> all.put(own.key(), first)));
        for (OrganisationId organisation : mine) {
            organisations.people(organisation, Role.PROVIDER).stream()
                    .flatMap(account -> accounts.find(account).stream())
                    .filter(Account::isOpen)
                    .filter(account -> bidsFor(account).equals(Set.of(organisation)))
                    .flatMap(account -> EmailAddress.read(account.email()).stream())
                    .forEach(address -> all.putIfAbsent(address.key(), organisation));
        }
        return all;
    }

    private Set<OrganisationId> bidsFor(Account account) {
        Set<OrganisationId> all = new LinkedHashSet<>();
        grants.inForce(account.id()).stream()
                .filter(grant -> grant.role() == Role.PROVIDER)
                .forEach(grant -> all.add(grant.organisation()));
        return all;
    }
}
