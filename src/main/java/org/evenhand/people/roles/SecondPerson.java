package org.evenhand.people.roles;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.Organisation;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Decides what needs a second person, and who can be it (decisions 21 and 37). A role for oneself always waits for one;
 * so does a commissioner or an administrator whom somebody would bring in, as an administrator could be both of them.
 * The second person is an administrator or a commissioner of the whole organisation, and none of those whom it is
 * about.
 */
@Component
class SecondPerson {

    /** How long whoever handed over a link to a new password might still act in its holder's place. */
    private static final Duration IN_DOUBT = Duration.ofDays(7);

    /** For so long, whoever has just put everybody else out is not alone. */
    private static final Duration GONE = Duration.ofDays(7);

    private static final Set<Role> WHO_MAY_BE_IT = Set.of(Role.ADMINISTRATOR, Role.COMMISSIONER);

    private final Accounts accounts;
    private final Grants grants;
    private final Organisations organisations;
    private final LinkLetters post;
    private final MessageSource messages;
    private final Clock clock;

    SecondPerson(
            Accounts accounts,
            Grants grants,
            Organisations organisations,
            LinkLetters post,
            MessageSource messages,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.organisations = organisations;
        this.post = post;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Whether a role has to wait. Where nobody else is there who could confirm it, as after the first set-up, somebody
     * acts alone; only a role for oneself waits until there is one.
     *
     * @param to whose account it is for, where there is one
     */
    boolean isNeeded(Role role, OrganisationId organisation, AccountId by, Optional<AccountId> to) {
        Set<AccountId> first = new LinkedHashSet<>(Set.of(by));
        to.ifPresent(first::add);
        return to.filter(by::equals).isPresent()
                || WHO_MAY_BE_IT.contains(role)
                        && !(others(organisation, first).isEmpty()
                                && grants
                                        .leftSince(
                                                organisation,
                                                WHO_MAY_BE_IT,
                                                clock.instant().minus(GONE))
                                        .stream()
                                        .allMatch(first::contains));
    }

    private Set<AccountId> others(OrganisationId organisation, Set<AccountId> first) {
        return grants.standing(organisation).stream()
                .filter(grant -> grant.state() == Grant.State.IN_FORCE
                        && grant.tender().isEmpty()
                        && WHO_MAY_BE_IT.contains(grant.role())
                        && !first.contains(grant.account()))
                .map(Grant::account)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Why somebody is not the second person, if they are not.
     *
     * @param first who asked for it, and whom it is for
     */
    Optional<Refusal> objection(AccountId me, Set<AccountId> first) {
        if (first.contains(me)) {
            return Optional.of(Refusal.SECOND_PERSON_NEEDED);
        }
        return accounts.hasPasswordByHandSince(me, clock.instant().minus(IN_DOUBT))
                ? Optional.of(Refusal.PASSWORD_BY_HAND)
                : Optional.empty();
    }

    /** Tells at once everybody who can be the second person, where there is a mail server. */
    void tell(Actor.Person me, Role role, OrganisationId organisation, Set<AccountId> first, String whom, Locale in) {
        String name = organisations.find(organisation).map(Organisation::name).orElse("");
        String what = messages.getMessage("role." + role.word(), new Object[0], in);
        others(organisation, first).stream()
                .flatMap(other -> accounts.find(other).stream())
                .filter(Account::isOpen)
                .forEach(other -> post.post(
                        new EmailAddress(other.email()),
                        "people.letter.second-person",
                        "organisation/" + organisation.value() + "/people",
                        in,
                        other.name(),
                        me.name(),
                        whom,
                        what,
                        name));
    }
}
