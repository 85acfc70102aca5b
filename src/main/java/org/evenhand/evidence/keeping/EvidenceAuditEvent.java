package org.evenhand.evidence.keeping;

import java.util.Map;
import java.util.Optional;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Constants;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;

/** Kinds of audit event for documents. The record has digests, and neither names nor sizes. */
enum EvidenceAuditEvent implements AuditEvent.Kind {
    ADDED,
    /** It came, and was not taken. */
    REFUSED,
    RENAMED,
    EXPIRY_SET,
    REMOVED,
    /** A virus was found in what is kept. */
    VIRUS_FOUND;

    private static final String HASH = "hash";
    private static final String REASON = "refused-because";

    AuditEvent of(Actor who, OrganisationId organisation, EvidenceId id, Sha256 content) {
        return AuditEvent.of(who, this, new AuditEvent.Subject("evidence", id.value(), Optional.empty()))
                .at(organisation)
                .with(Map.of(HASH, content.toString()));
    }

    static AuditEvent refused(
            Actor who, OrganisationId organisation, EvidenceId id, Sha256 content, EvidenceRefusal why) {
        return REFUSED.of(who, organisation, id, content).with(Map.of(REASON, why.word()));
    }

    @Override
    public String code() {
        return "evidence." + Constants.word(this);
    }
}
