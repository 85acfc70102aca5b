package org.evenhand.people.registering;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Token;
import org.springframework.context.ApplicationContext;

/** Registrations in the state that a test needs, of somebody who asks Northshire where they ask anybody. */
public final class RegisteredHere {

    private static final Instant SENT = Instant.parse("2026-11-30T10:00:00Z");

    private static final Instant FOR_LONG = Instant.parse("2100-01-01T00:00:00Z");

    private RegisteredHere() {}

    /** Puts one there, and gives its id. */
    public static String in(ApplicationContext beans, State state) {
        String id = UUID.randomUUID().toString();
        Registration.Details details = new Registration.Details(
                "Lantern Friends",
                Map.of(ProfileField.LEGAL_FORM, "charity", ProfileField.CHARITY_NUMBER, "1234567"),
                "Ann Other",
                new EmailAddress("ann@lantern.example"),
                Locale.UK);
        Registration asked =
                new Registration(id, details, State.ASKED, false, Optional.empty(), Optional.empty(), SENT, FOR_LONG);
        RegistrationRows rows = beans.getBean(RegistrationRows.class);
        rows.add(asked, Token.random());
        if (state == State.INVITATION_ASKED) {
            rows.move(asked, state, new OrganisationId("northshire-council"), FOR_LONG);
        } else {
            rows.move(asked, state, FOR_LONG);
        }
        return id;
    }
}
