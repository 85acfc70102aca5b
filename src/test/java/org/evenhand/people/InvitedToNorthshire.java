package org.evenhand.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.people.accounts.Invitations;
import org.evenhand.people.accounts.Tokens;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.context.ApplicationContext;

/** Invitations to Northshire Council, made without the service that is tried with them. */
public final class InvitedToNorthshire {

    private InvitedToNorthshire() {}

    /** Keeps an invitation by its administrator, and gives its id. */
    public static String as(ApplicationContext beans, Invitation.State state) {
        String id = UUID.randomUUID().toString();
        beans.getBean(Invitations.class)
                .keep(
                        new Invitation(
                                id,
                                id + "@example.org",
                                "Eve Other",
                                Role.COMMISSIONER,
                                new OrganisationId("northshire-council"),
                                Optional.empty(),
                                false,
                                SignedInAs.account(beans, "administrator"),
                                Instant.parse("2100-01-01T00:00:00Z"),
                                state),
                        Tokens.hash(id));
        return id;
    }
}
