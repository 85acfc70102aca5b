package org.evenhand.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.record.By;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;

/**
 * Document of an organisation, as it is kept: complete, checked and of a known kind.
 *
 * @param name unlike every other name in the organisation’s library, and safe on any system
 * @param size in bytes
 * @param sha256 of what is kept; of a photograph, after it was turned upright and its location left out
 * @param reading what came of reading it; empty while it was not read
 * @param pages 0 where it has none, or was not read
 * @param expires the last day on which it holds, such as that of a certificate
 */
public record EvidenceFile(
        EvidenceId id,
        OrganisationId organisation,
        String name,
        EvidenceKind kind,
        long size,
        Sha256 sha256,
        VirusScan scan,
        Optional<LocalDate> expires,
        By added,
        Optional<EvidenceReading> reading,
        int pages) {

    /** Whether it no longer holds on a day. */
    public boolean isExpired(LocalDate day) {
        return expires.filter(day::isAfter).isPresent();
    }
}
