package org.evenhand.bids.paper;

import java.util.Map;
import java.util.Optional;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Sha256;

/** Kinds of audit event for bids on paper. The record has digests, and neither words nor figures of a bid. */
public enum PaperAuditEvent implements AuditEvent.Kind {
    PAPER_REGISTERED,
    PAPER_CORRECTED,
    PAPER_SCANNED,
    PAPER_SCAN_REMOVED,
    PAPER_TYPED,
    PAPER_HANDED_OVER,
    PAPER_SENT_BACK;

    /** An act on a bid on paper, with the digest of what it made. */
    public AuditEvent on(Actor.Person me, PaperBid bid, Sha256 digest) {
        return AuditEvent.of(
                        me, this, new AuditEvent.Subject("bid", bid.reference().key(), Optional.of(bid.version())))
                .onTender(bid.tender())
                .at(me.in())
                .with(Map.of("digest", digest.toString()));
    }

    @Override
    public String code() {
        return "bids." + Constants.word(this);
    }
}
