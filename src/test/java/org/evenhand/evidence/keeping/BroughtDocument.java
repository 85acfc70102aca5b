package org.evenhand.evidence.keeping;

import java.util.Arrays;
import java.util.Optional;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.shared.OrganisationId;
import org.springframework.context.ApplicationContext;

/** Brings a document into a library, as the person who is signed in. */
public final class BroughtDocument {

    private BroughtDocument() {}

    /** A document that is kept. */
    public static EvidenceFile of(ApplicationContext context, OrganisationId organisation, String name, byte[] file) {
        BringingEvidence bringing = context.getBean(BringingEvidence.class);
        Upload upload = bringing.begin(organisation, name, file.length).value().orElseThrow();
        for (int number = 0; number < upload.parts(); number++) {
            int from = number * Upload.PART;
            bringing.put(
                    upload.id(), number, Arrays.copyOfRange(file, from, Math.min(file.length, from + Upload.PART)));
        }
        return bringing.finish(upload.id(), Optional.empty()).value().orElseThrow();
    }
}
