package org.evenhand.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.evidence.keeping.BringingEvidence;
import org.evenhand.evidence.keeping.Upload;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Brings invented documents into libraries, part by part as every other comes. There are none outside the demonstration. */
@Service
@Profile("demo")
@RolesAllowed(Roles.PROVIDER)
public class InventedEvidence {

    private final BringingEvidence bringing;

    InventedEvidence(BringingEvidence bringing) {
        this.bringing = bringing;
    }

    /** Brings a document; empty where it was refused, as it is where the library has it already. */
    public Optional<EvidenceFile> bring(OrganisationId organisation, String name, byte[] content) {
        return bringing.begin(organisation, name, content.length).value().flatMap(upload -> {
            for (int number = 0; number < upload.parts(); number++) {
                int from = number * Upload.PART;
                bringing.put(
                        upload.id(),
                        number,
                        Arrays.copyOfRange(content, from, Math.min(content.length, from + Upload.PART)));
            }
            return bringing.finish(upload.id(), Optional.empty()).value();
        });
    }
}
