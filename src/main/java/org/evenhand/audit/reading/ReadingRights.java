package org.evenhand.audit.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.people.SignedIn;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;

/**
 * Scope of the records that a person may read as an auditor.
 *
 * @param organisations the organisations for the whole of which they are an auditor
 * @param tenders the tenders on which they are one, by themselves or through an organisation that buys
 * @param installation what they read as auditors of the organisation that runs this installation
 */
record ReadingRights(
        Set<OrganisationId> organisations, Set<TenderId> tenders, Optional<RecordReader.Installation> installation) {

    static ReadingRights of(
            SignedIn person, Optional<RecordReader.Installation> installation, List<TenderDirectory.Listed> listed) {
        Set<OrganisationId> organisations = new HashSet<>();
        Set<TenderId> tenders = new HashSet<>();
        for (SignedIn.Held held : person.held()) {
            if (held.role() == Role.AUDITOR) {
                held.tender().ifPresentOrElse(tenders::add, () -> organisations.add(held.organisation()));
            }
        }
        listed.stream()
                .filter(tender -> tender.buyers().stream().anyMatch(organisations::contains))
                .forEach(tender -> tenders.add(tender.id()));
        return new ReadingRights(organisations, tenders, installation);
    }
}
