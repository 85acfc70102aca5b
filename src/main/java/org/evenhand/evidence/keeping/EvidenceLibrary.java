package org.evenhand.evidence.keeping;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.intake.FileNames;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.Days;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that an organisation keeps, to be used in one bid after the other. */
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
public class EvidenceLibrary {

    private final FileRows files;
    private final EvidenceAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceLibrary(FileRows files, EvidenceAccess access, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** All documents of an organisation, the last first. */
    @Transactional(readOnly = true)
    public List<EvidenceFile> list(OrganisationId organisation) {
        return access.kept(organisation);
    }

    /** Calls a document otherwise; its ending stays that of its kind. */
    public EvidenceResult<EvidenceFile> rename(EvidenceId id, String name) {
        return change(id, (file, me) -> {
            Optional<String> tidied = FileNames.tidy(name).map(file.kind()::named);
            if (tidied.isEmpty() || FileNames.isLeftBehind(name)) {
                return Optional.of(EvidenceRefusal.NAME_MISSING);
            }
            String key = FileNames.key(tidied.get());
            boolean taken = files.kept(file.organisation()).stream()
                    .anyMatch(other -> !other.id().equals(id)
                            && FileNames.key(other.name()).equals(key));
            if (taken) {
                return Optional.of(EvidenceRefusal.NAME_TAKEN);
            }
            if (!tidied.get().equals(file.name())) {
                files.rename(id, tidied.get(), By.of(me, Moments.now(clock)));
                note(EvidenceAuditEvent.RENAMED, file, me);
            }
            return Optional.empty();
        });
    }

    /** Says until which day a document holds; empty where it holds without end. */
    public EvidenceResult<EvidenceFile> expire(EvidenceId id, Optional<LocalDate> day) {
        return change(id, (file, me) -> {
            if (day.filter(one -> one.isBefore(Days.today(clock))).isPresent()) {
                return Optional.of(EvidenceRefusal.DAY_PAST);
            }
            if (!day.equals(file.expires())) {
                files.expire(id, day, By.of(me, Moments.now(clock)));
                note(EvidenceAuditEvent.EXPIRY_SET, file, me);
            }
            return Optional.empty();
        });
    }

    /**
     * Takes a document out of the library. Its content stays as long as a sealed bid may bring it, and counts as long among what
     * the organisation keeps.
     */
    public EvidenceResult<EvidenceFile> remove(EvidenceId id) {
        Optional<EvidenceFile> found = access.kept(id).filter(file -> files.lock(id));
        if (found.isEmpty()) {
            return EvidenceResult.refused(EvidenceRefusal.NOT_THERE);
        }
        Actor.Person me = access.speaking(found.get().organisation());
        files.remove(id, By.of(me, Moments.now(clock)));
        note(EvidenceAuditEvent.REMOVED, found.get(), me);
        return EvidenceResult.done(found.get());
    }

    private EvidenceResult<EvidenceFile> change(
            EvidenceId id, BiFunction<EvidenceFile, Actor.Person, Optional<EvidenceRefusal>> act) {
        Optional<EvidenceFile> found = access.kept(id);
        if (found.isEmpty()) {
            return EvidenceResult.refused(EvidenceRefusal.NOT_THERE);
        }
        OrganisationId organisation = found.get().organisation();
        access.hold(organisation);
        Optional<EvidenceRefusal> objection = act.apply(found.get(), access.speaking(organisation));
        return objection.isPresent()
                ? EvidenceResult.refused(objection.get())
                : access.kept(id)
                        .map(EvidenceResult::done)
                        .orElseGet(() -> EvidenceResult.refused(EvidenceRefusal.NOT_THERE));
    }

    private void note(EvidenceAuditEvent what, EvidenceFile file, Actor.Person me) {
        events.publishEvent(what.of(me, file.organisation(), file.id(), file.sha256()));
    }
}
