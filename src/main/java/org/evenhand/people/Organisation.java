package org.evenhand.people;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;

/**
 * A buyer, a provider, or both.
 *
 * @param runsInstallation whether its administrators look after this installation
 * @param profile what is known of it, as text that {@link ProfileField} reads; a field that is not answered is absent
 * @param changedBy the name of the person who changed it last
 */
public record Organisation(
        OrganisationId id,
        String name,
        boolean buys,
        boolean provides,
        boolean runsInstallation,
        Map<ProfileField, String> profile,
        String changedBy,
        Instant changedAt,
        long version) {

    /** What it says in a field; empty where that is not answered. */
    public String says(ProfileField field) {
        return Optional.ofNullable(profile.get(field)).orElse("");
    }

    /** Whether somebody can hold that role in it: only a buyer has commissioners, only a provider speaks as one. */
    public boolean hasPlaceFor(Role role) {
        return switch (role) {
            case COMMISSIONER, EVALUATOR -> buys;
            case PROVIDER -> provides;
            case AUDITOR, ADMINISTRATOR -> true;
        };
    }
}
