package org.evenhand.people.registering;

import java.util.List;
import java.util.Map;
import org.evenhand.people.Organisation;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Finds organisations that are here already and may be the one that somebody would register. */
@Component
class SimilarOrganisations {

    private final Organisations organisations;

    SimilarOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * An organisation that is here, of which nothing but its name is told.
     *
     * @param sameNumber whether it has a number of a register that was given
     */
    record Similar(OrganisationId id, String name, boolean sameNumber) {}

    /** Those with the same number, or a name that is alike. */
    List<Similar> to(Registration.Details details) {
        return among(organisations.all(), details);
    }

    /** The same for each of several, for which all organisations are read once. */
    List<List<Similar>> toEach(List<Registration.Details> several) {
        List<Organisation> all = organisations.all();
        return several.stream().map(details -> among(all, details)).toList();
    }

    private static List<Similar> among(List<Organisation> all, Registration.Details details) {
        NameKey name = NameKey.of(details.name());
        return all.stream()
                .map(one -> new Similar(one.id(), one.name(), sharesNumber(one, details.profile())))
                .filter(one -> one.sameNumber() || NameKey.of(one.name()).equals(name))
                .toList();
    }

    private static boolean sharesNumber(Organisation one, Map<ProfileField, String> given) {
        return given.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().isNumber() && one.says(entry.getKey()).equals(entry.getValue()));
    }
}
