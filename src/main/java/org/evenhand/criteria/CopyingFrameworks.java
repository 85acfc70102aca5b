package org.evenhand.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.criteria.drafting.FrameworkAuditEvent;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.criteria.drafting.FrameworkWriting;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
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
        By by = acts.by(me);
        rows.open(copy, original.organisation(), tender, by);
        SortedMap<String, String> answers = new TreeMap<>(original.answers());
        answers.put(Framework.TITLE, title);
        rows.answers()
                .add(
                        copy.value(),
                        answers.entrySet().stream()
                                .map(one -> PartId.FRAMEWORK.given(one.getKey(), one.getValue()))
                                .toList(),
                        by);
        original.sections().forEach(one -> rows.addSection(copy, one.id(), one.answers(), by));
        SequencedMap<PartId, SortedMap<String, String>> criteria = new LinkedHashMap<>();
        original.criteria().forEach(one -> criteria.put(one.id(), one.answers()));
        rows.addCriteria(copy, criteria, by);
        rows.answers().next(copy.value(), by);
        acts.note(me, FrameworkAuditEvent.FRAMEWORK_STARTED, copy, 1, Map.of("title", title, "from", source.value()));
        return copy;
    }
}
