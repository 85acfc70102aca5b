package org.evenhand.evidence.keeping;

import java.util.List;
import java.util.Optional;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.VirusScan;
import org.evenhand.people.CurrentPerson;
import org.evenhand.record.Actor;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.stereotype.Component;

/** Decides whose documents the signed-in person reaches: those of organisations that they speak for. Others are not there. */
@Component
public class EvidenceAccess {

    private final FileRows files;
    private final CurrentPerson current;

    EvidenceAccess(FileRows files, CurrentPerson current) {
        this.files = files;
        this.current = current;
    }

    /** The signed-in person, for an organisation; refused to those who do not speak for it, whether or not it is there. */
    Actor.Person speaking(OrganisationId organisation) {
        return current.in(organisation, Role.PROVIDER);
    }

    /** Makes others who write for the same organisation wait. */
    void hold(OrganisationId organisation) {
        current.hold(organisation);
    }

    /** Those that an organisation keeps, the last first; refused to those who do not speak for it. */
    public List<EvidenceFile> kept(OrganisationId organisation) {
        speaking(organisation);
        return files.kept(organisation);
    }

    /** A document that is kept. */
    public Optional<EvidenceFile> kept(EvidenceId id) {
        return files.kept(id).filter(file -> isMine(file.organisation()));
    }

    /** The same, if no virus was found in it. */
    public Optional<EvidenceFile> usable(EvidenceId id) {
        return kept(id).filter(file -> file.scan() != VirusScan.INFECTED);
    }

    /** A document, whoever asks, for what was sealed: in its library or removed from it. */
    public Optional<EvidenceFile> evenRemoved(EvidenceId id) {
        return files.evenRemoved(id);
    }

    Optional<Upload> arriving(EvidenceId id) {
        return files.arriving(id).filter(upload -> isMine(upload.organisation()));
    }

    private boolean isMine(OrganisationId organisation) {
        return current.signedIn()
                .flatMap(me -> me.in(organisation, Role.PROVIDER))
                .isPresent();
    }
}
