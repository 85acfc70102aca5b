package org.evenhand.evidence.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.stereotype.Component;

/** Finds the organisation for which the signed-in person acts, of those for which they speak. */
@Component
class SpeakingFor {

    private final CurrentPerson current;

    SpeakingFor(CurrentPerson current) {
        this.current = current;
    }

    /** The organisation that a request names, else the first; refused where the person speaks for none, or not for that one. */
    OrganisationId organisation(Optional<String> named) {
        return named.filter(one -> !one.isBlank())
                .map(OrganisationId::new)
                .map(one -> current.in(one, Role.PROVIDER).in())
                .orElseGet(() -> current.holding(Role.PROVIDER).in());
    }

    EvidencePage.Whose whose(OrganisationId organisation) {
        List<OrganisationId> all = current.required().held().stream()
                .filter(held -> held.role() == Role.PROVIDER && held.tender().isEmpty())
                .map(SignedIn.Held::organisation)
                .distinct()
                .toList();
        Map<OrganisationId, String> others = new LinkedHashMap<>();
        all.stream().filter(one -> !one.equals(organisation)).forEach(one -> others.put(one, current.nameOf(one)));
        return new EvidencePage.Whose(organisation, current.nameOf(organisation), others);
    }
}
