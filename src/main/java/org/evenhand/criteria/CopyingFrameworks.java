package org.evenhand.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.criteria.drafting.FrameworkAuditEvent;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.criteria.drafting.FrameworkWriting;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.Actor;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies frameworks, so that what one tender uses changes with nothing else. */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
public class CopyingFrameworks {

    private final FrameworkRows rows;
    private final FrameworkWriting acts;
    private final TenderDirectory tenders;

    CopyingFrameworks(FrameworkRows rows, FrameworkWriting acts, TenderDirectory tenders) {
        this.rows = rows;
        this.acts = acts;
        this.tenders = tenders;
    }

    /**
     * A copy for a tender, with every section, criterion and answer; for commissioners of the framework's organisation. The
     * tender is a new one, or the one that the framework is for: whoever reads a tender reads its framework, and its record.
     */
    public FrameworkId forTender(FrameworkId source, TenderId tender, String title) {
        acts.reading(source);
        if (!acts.found(source).tender().equals(Optional.of(tender))
                && tenders.tender(tender).isPresent()) {
            throw FrameworkWriting.denied();
        }
        return copy(source, Optional.of(tender), title);
    }

    /** A copy that belongs to no tender, to begin the next one with. */
    public FrameworkId forUse(FrameworkId source, String title) {
        return copy(source, Optional.empty(), title);
    }

    private FrameworkId copy(FrameworkId source, Optional<TenderId> tender, String title) {
        Actor.Person me = acts.reading(source);
        Framework original = acts.found(source);
        FrameworkId copy = new FrameworkId(UUID.randomUUID().toString());
        Instant now = acts.now();
        rows.open(copy, original.organisation(), tender, me.name(), now);
        original.answers()
                .forEach((place, answer) -> rows.write(copy, PartId.FRAMEWORK, place, answer, me.name(), now));
        rows.write(copy, PartId.FRAMEWORK, Framework.TITLE, title, me.name(), now);
        original.sections().forEach(section -> {
            rows.addPart(copy, section.id(), true, rows.nextPlace(copy));
            section.answers().forEach((place, answer) -> rows.write(copy, section.id(), place, answer, me.name(), now));
        });
        original.criteria()
                .forEach(criterion -> rows.addCriterion(copy, criterion.id(), criterion.answers(), me.name(), now));
        rows.changed(copy, me.name(), now);
        acts.note(me, FrameworkAuditEvent.FRAMEWORK_STARTED, copy, 1, Map.of("title", title, "from", source.value()));
        return copy;
    }
}
