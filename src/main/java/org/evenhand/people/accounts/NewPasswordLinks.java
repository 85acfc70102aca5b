package org.evenhand.people.accounts;

import java.util.Locale;
import org.evenhand.people.Outcome;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;

/** Links to a page where somebody chooses a new password, for administrators to hand to people who lost theirs. */
public interface NewPasswordLinks {

    /** Makes such a link for a person of an organisation, and sends it where there is a mail server. */
    Outcome<LinkDelivery> makeFor(AccountId id, OrganisationId organisation, Locale language);
}
