package org.evenhand.audit.ui;

import java.util.Comparator;
import java.util.List;
import org.evenhand.design.ChoiceFormField.Option;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;

/** Names of the tenders and organisations of the record; where nobody knows one, the id. */
record RecordNames(TenderDirectory tenders, CurrentPerson current) {

    String of(TenderId tender) {
        return tenders.tender(tender)
                .map(TenderDirectory.Listed::title)
                .filter(title -> !title.isBlank())
                .orElseGet(tender::value);
    }

    String of(OrganisationId organisation) {
        return current.nameOf(organisation);
    }

    /** The organisations whose record the reader reads. */
    List<Option<String>> organisations() {
        return mine().stream()
                .map(one -> Option.of(one.value(), of(one)))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }

    /** The tenders of these organisations. */
    List<Option<String>> ofOrganisations() {
        List<OrganisationId> mine = mine();
        return tenders.tenders().stream()
                .filter(tender -> tender.buyers().stream().anyMatch(mine::contains))
                .map(tender -> Option.of(tender.id().value(), of(tender.id())))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }

    private List<OrganisationId> mine() {
        return current.signedIn().stream()
                .flatMap(person -> person.held().stream())
                .filter(held -> held.role() == Role.AUDITOR)
                .map(SignedIn.Held::organisation)
                .distinct()
                .toList();
    }
}
