package org.evenhand.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The frameworks of tenders, for commissioners and auditors of every buyer of the tender. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class ReadingFrameworks {

    private static final Set<Role> READERS = Set.of(Role.COMMISSIONER, Role.AUDITOR);

    private final FrameworkRows rows;
    private final CurrentPerson current;
    private final ObjectProvider<TenderDirectory> tenders;

    ReadingFrameworks(FrameworkRows rows, CurrentPerson current, ObjectProvider<TenderDirectory> tenders) {
        this.rows = rows;
        this.current = current;
        this.tenders = tenders;
    }

    /** The framework of that name, if it belongs to a tender that the signed-in person may read; else it is not there. */
    public Optional<Framework> find(FrameworkId id) {
        return rows.find(id)
                .filter(found -> found.tender()
                        .flatMap(tender -> tenders.getObject().tender(tender))
                        .filter(listed -> current.may(listed.id(), listed.buyers(), READERS))
                        .isPresent());
    }
}
