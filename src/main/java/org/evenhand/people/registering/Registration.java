package org.evenhand.people.registering;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.shared.OrganisationId;

/**
 * An organisation that somebody would bring in.
 *
 * @param different whether they said that it is another than those like it that are here
 * @param organisation whose people were asked for an invitation, or that was made
 * @param reason for which it was refused
 * @param expiresAt when it is forgotten
 */
public record Registration(
        String id,
        Details details,
        State state,
        boolean different,
        Optional<OrganisationId> organisation,
        Optional<String> reason,
        Instant askedAt,
        Instant expiresAt) {

    /**
     * Answers that were typed.
     *
     * @param profile the legal form, and the numbers that were given
     */
    public record Details(
            String name, Map<ProfileField, String> profile, String person, EmailAddress email, Locale language) {}

    /** State of a registration. */
    public enum State {
        /** The address is not yet shown to be theirs. */
        ASKED,
        /** There are organisations like it: they choose what to do. */
        ALIKE,
        /** An administrator of the installation looks at it. */
        LOOKED_AT,
        /** They choose a password, or sign in, and it is made. */
        READY,
        MADE,
        /** The people of an organisation that is here were asked for an invitation. */
        INVITATION_ASKED,
        INVITED,
        REFUSED
    }
}
