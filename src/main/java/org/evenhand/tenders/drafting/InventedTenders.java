package org.evenhand.tenders.drafting;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins invented tenders under names that are known beforehand, with answers that nobody typed: Evenhand itself starts them,
 * and the record says so. There are none outside the demonstration.
 */
@Service
@Profile("demo")
@NamedInterface("drafting")
@Transactional
@PermitAll
public class InventedTenders {

    private final TenderRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InventedTenders(TenderRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a draft, unless the name is taken; tells whether it did.
     *
     * @param by the name that stands beside every answer
     * @param parts the tender itself and its parts, in order; a place that is in no catalogue is a bug
     */
    public boolean make(TenderId id, OrganisationId lead, FrameworkId framework, String by, List<TenderPart> parts) {
        if (rows.isTaken(id)) {
            return false;
        }
        parts.forEach(InventedTenders::check);
        By inventor = By.named(by, clock.instant());
        rows.open(id, lead, framework, inventor);
        String title = parts.getFirst().says(TenderFields.TITLE);
        events.publishEvent(AuditEvent.of(
                        new Actor.Evenhand(),
                        TenderAuditEvent.TENDER_STARTED,
                        new AuditEvent.Subject("tender", id.value(), Optional.of(1L)))
                .at(lead)
                .onTender(id)
                .with(Map.of("title", title)));
        parts.forEach(part -> rows.add(id, part, inventor));
        return true;
    }

    private static void check(TenderPart part) {
        part.answers().keySet().stream()
                .filter(place -> TenderFields.catalogue(part.kind())
                        .at(new FieldPath(place))
                        .isEmpty())
                .findFirst()
                .ifPresent(place -> {
                    throw new IllegalArgumentException("A tender has no field " + place);
                });
    }
}
