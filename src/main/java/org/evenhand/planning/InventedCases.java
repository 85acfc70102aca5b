package org.evenhand.planning;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.evenhand.planning.cases.CaseRows;
import org.evenhand.record.By;
import org.evenhand.shared.OrganisationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invented business cases, to be looked at. There are none outside the demonstration. */
@Service
@Profile("demo")
@Transactional
@PermitAll
public class InventedCases {

    private final CaseRows rows;
    private final Clock clock;

    InventedCases(CaseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Makes the cases that are not there yet. */
    public void make(OrganisationId organisation, String by, List<BusinessCase> cases) {
        for (BusinessCase one : cases) {
            if (!rows.hold(organisation, one.id())) {
                rows.begin(organisation, one, By.named(by, clock.instant()));
            }
        }
    }
}
