package org.evenhand.samples.folders;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to the bids and scores of the sample tenders. The demonstration, in which all of them are invented, opens it to
 * everybody; elsewhere it is for commissioners and auditors of the buyers. One of those who goes through it is on record.
 */
@Service
@PermitAll
public class SampleScores {

    /** Where everything is invented, and nothing else. */
    private static final String DEMONSTRATION = "demo & !live";

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
    private final boolean open;

    SampleScores(
            SampleTenders samples,
            KeptSheets kept,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Environment environment) {
        this.samples = samples;
        this.kept = kept;
        this.current = current;
        this.events = events;
        this.open = environment.acceptsProfiles(Profiles.of(DEMONSTRATION));
    }

    /** Whether the reader may see the score sheet of a sample. */
    public boolean maySee(Sample.Scored sample) {
        return open || holdsARole(SampleDirectory.listed(sample));
    }

    private boolean holdsARole(TenderDirectory.Listed tender) {
        return current.may(tender.id(), tender.buyers(), MAY_SEE);
    }

    /** The scored sample of that folder; refused to those who may not see it. */
    @Transactional
    public Optional<Sample.Scored> see(String folder) {
        Optional<Sample.Scored> found = samples.find(folder);
        found.ifPresent(this::enter);
        return found;
    }

    /** Who reads without a role is nobody whose acts are kept. */
    private void enter(Sample.Scored sample) {
        TenderDirectory.Listed tender = SampleDirectory.listed(sample);
        if (open && !holdsARole(tender)) {
            return;
        }
        var me = current.on(tender, MAY_SEE);
        events.publishEvent(AuditEvent.of(
                        me,
                        Kind.SAW_SCORES,
                        new AuditEvent.Subject(
                                "score-sheet", sample.sheet().inputs().toString(), Optional.empty()))
                .at(me.in())
                .onTender(tender.id()));
    }

    /** Compares a sheet with the one kept when the sample was first seen; refused to those who may not see it. */
    public KeptOutcome compare(Sample.Scored sample) {
        if (!open) {
            current.on(SampleDirectory.listed(sample), MAY_SEE);
        }
        return kept.compare(sample);
    }
}
