package org.evenhand.people.registering;

import java.util.List;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Letters about registrations. None that goes to an address before it is shown to be the applicant's, or to people who did not
 * ask for it, repeats a word that was typed: else anybody could have this service write whatever they like to whomever.
 */
@Component
class RegistrationLetters {

    /** While so many wait for somebody, they get no further letters about it. */
    static final int MOST_WAITING = 5;

    private final LinkLetters post;
    private final Accounts accounts;
    private final Grants grants;
    private final Organisations organisations;

    RegistrationLetters(LinkLetters post, Accounts accounts, Grants grants, Organisations organisations) {
        this.post = post;
        this.accounts = accounts;
        this.grants = grants;
        this.organisations = organisations;
    }

    boolean hasAccount(EmailAddress address) {
        return accounts.find(address).filter(Account::isOpen).isPresent();
    }

    /** To whom the address belongs; who has an account already is told so, and nobody else. */
    void first(Registration.Details details, String path) {
        String key =
                hasAccount(details.email()) ? "people.letter.registration-by-holder" : "people.letter.registration";
        post.post(details.email(), key, path, details.language());
    }

    /** To whoever looks after the people of an organisation. */
    void askFor(OrganisationId organisation, List<Registration> waiting) {
        if (waiting.isEmpty() || waiting.size() > MOST_WAITING) {
            return;
        }
        toAdministrators(
                organisation,
                "people.letter.invitation-asked",
                "organisation/" + organisation.value() + "/people",
                waiting.getLast());
    }

    /** To whoever runs this installation, as one more waits to be looked at. */
    void lookAt(List<Registration> waiting) {
        if (waiting.isEmpty() || waiting.size() > MOST_WAITING) {
            return;
        }
        organisations
                .running()
                .ifPresent(running -> toAdministrators(
                        running.id(), "people.letter.registration-waits", "registrations", waiting.getLast()));
    }

    /** In the language in which it was asked. */
    private void toAdministrators(OrganisationId organisation, String key, String path, Registration asked) {
        grants.standing(organisation).stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR
                        && grant.state() == Grant.State.IN_FORCE
                        && grant.tender().isEmpty())
                .map(Grant::account)
                .distinct()
                .flatMap(account -> accounts.find(account).stream())
                .filter(Account::isOpen)
                .forEach(account -> post.post(
                        new EmailAddress(account.email()),
                        key,
                        path,
                        asked.details().language(),
                        account.name()));
    }

    /** To whoever registered it, whose address is shown to be theirs. */
    void answer(Registration one, String key, String path, Object... further) {
        Object[] parts = new Object[further.length + 2];
        parts[0] = one.details().person();
        parts[1] = one.details().name();
        System.arraycopy(further, 0, parts, 2, further.length);
        post.post(one.details().email(), key, path, one.details().language(), parts);
    }
}
