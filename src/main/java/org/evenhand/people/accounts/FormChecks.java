package org.evenhand.people.accounts;

import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.Refusal;

/** Checks each field of a form about people before anything is done. */
public final class FormChecks {

    /** As many characters as the name of a person may have. */
    public static final int LONGEST_NAME = 120;

    /** As many characters as the name of an organisation may have. */
    public static final int LONGEST_ORGANISATION = 200;

    private FormChecks() {}

    /** Why this cannot be the name of a person. */
    public static Optional<Refusal> person(String name) {
        return Names.objection(name, LONGEST_NAME);
    }

    /** Why this cannot be the name of an organisation. */
    public static Optional<Refusal> organisation(String name) {
        return Names.objection(name, LONGEST_ORGANISATION);
    }

    /** Why no mail can go there. */
    public static Optional<Refusal> email(String address) {
        return EmailAddress.read(address).isPresent() ? Optional.empty() : Optional.of(Refusal.EMAIL_UNREADABLE);
    }
}
