package org.evenhand.notices;

import java.util.Optional;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Constants;
import org.evenhand.shared.TenderId;

/** Kinds of audit event for published tenders. */
public enum NoticeAuditEvent implements AuditEvent.Kind {
    PUBLISHED,
    AMENDED,
    CANCELLED,
    FOLLOW,
    UNFOLLOW,
    INTEREST_REGISTERED,
    INTEREST_WITHDRAWN,
    PARTNERS_SOUGHT,
    PARTNERS_NOT_SOUGHT;

    /** The act, done to a tender, whose draft stood at a version. */
    public AuditEvent by(Actor.Person me, TenderId tender, long version) {
        return AuditEvent.of(me, this, new AuditEvent.Subject("tender", tender.value(), Optional.of(version)))
                .at(me.in())
                .onTender(tender);
    }

    @Override
    public boolean isWitnessed() {
        return this == PUBLISHED || this == AMENDED || this == CANCELLED;
    }

    @Override
    public String code() {
        return "tenders." + Constants.word(this);
    }
}
