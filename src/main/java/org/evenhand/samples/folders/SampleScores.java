package org.evenhand.samples.folders;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to the bids and scores of the sample tenders; whoever goes through it is on record. */
@Service
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class SampleScores {

    private static final Set<Role> MAY_SEE = Set.of(Role.COMMISSIONER, Role.AUDITOR);

    /** Kinds of acts that are done here, as the record names them. */
    private enum Kind implements AuditEvent.Kind {
        SAW_SCORES;

        @Override
        public String code() {
            return "samples.saw-scores";
        }
    }

    private final SampleTenders samples;
    private final KeptSheets kept;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    SampleScores(SampleTenders samples, KeptSheets kept, CurrentPerson current, ApplicationEventPublisher events) {
        this.samples = samples;
        this.kept = kept;
        this.current = current;
        this.events = events;
    }

    /** Whether the reader may see the score sheet of a sample. */
    @PermitAll
    public boolean maySee(Sample.Scored sample) {
        TenderDirectory.Listed tender = SampleDirectory.listed(sample);
        return current.may(tender.id(), tender.buyers(), MAY_SEE);
    }

    /** The scored sample of that folder, for those who hold a role on it; refused to others. */
    @Transactional
    public Optional<Sample.Scored> see(String folder) {
        Optional<Sample.Scored> found = samples.find(folder);
        found.ifPresent(sample -> {
            TenderDirectory.Listed tender = SampleDirectory.listed(sample);
            var me = current.on(tender, MAY_SEE);
            events.publishEvent(AuditEvent.of(
                            me,
                            Kind.SAW_SCORES,
                            new AuditEvent.Subject(
                                    "score-sheet", sample.sheet().inputs().toString(), Optional.empty()))
                    .at(me.in())
                    .onTender(tender.id()));
        });
        return found;
    }

    /** Compares a sheet with the one kept when the sample was first seen; refused to those who may not see it. */
    public KeptOutcome compare(Sample.Scored sample) {
        TenderDirectory.Listed tender = SampleDirectory.listed(sample);
        current.on(tender, MAY_SEE);
        return kept.compare(sample);
    }
}
