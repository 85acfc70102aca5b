package org.evenhand.tenders.drafting;

import java.util.Optional;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Constants;
import org.evenhand.shared.TenderId;

/** Kinds of audit event for tenders. */
public enum TenderAuditEvent implements AuditEvent.Kind {
    TENDER_STARTED,
    TENDER_CHANGED,
    PART_ADDED,
    PART_REMOVED,
    COMMENTS_ASKED,
    COMMENTS_ENDED,
    COMMENT_HEARD,
    COMMENT_TYPED_IN,
    COMMENT_ANSWERED,
    PART_PUT_BACK,
    BUYER_LEFT,
    SIGNED_OFF,
    SIGN_OFF_TAKEN_BACK,
    CRITERIA_COPIED,
    WITHDRAWN,
    TAKEN_UP_AGAIN;

    /** The detail that names the buyer who left. */
    public static final String ORGANISATION = "organisation";

    /** The act, done to a tender, whose version it made. */
    public AuditEvent by(Actor.Person me, TenderId tender, long version) {
        return AuditEvent.of(me, this, new AuditEvent.Subject("tender", tender.value(), Optional.of(version)))
                .at(me.in())
                .onTender(tender);
    }

    @Override
    public String code() {
        return "tenders." + Constants.word(this);
    }
}
