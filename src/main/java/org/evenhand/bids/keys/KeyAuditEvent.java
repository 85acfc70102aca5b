package org.evenhand.bids.keys;

import java.util.Map;
import java.util.Optional;
import org.evenhand.encryption.SealingKey;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Constants;
import org.evenhand.shared.TenderId;

/** Kinds of audit event for the keys of tenders. They tell of public halves only. */
public enum KeyAuditEvent implements AuditEvent.Kind {
    MADE,
    OPENERS_NAMED,
    PASSPHRASE_CHOSEN,
    SHARES_MADE,
    LEFT_WITH_SERVICE,
    GIVEN_TO_PEOPLE,
    REHEARSED,
    SHARE_GIVEN,
    PASSPHRASE_REFUSED;

    /** The detail that stands for the public half. */
    public static final String HASH = "hash";

    private static final String KEY = "key";

    /** The act on the record of the tender. */
    AuditEvent on(TenderId tender, Actor who) {
        AuditEvent event = AuditEvent.of(
                        who, this, new AuditEvent.Subject("tender-key", tender.value(), Optional.empty()))
                .onTender(tender);
        return who instanceof Actor.Person person ? event.at(person.in()) : event;
    }

    /** The act on the record of the tender, and on which pair of keys. */
    AuditEvent on(TenderId tender, Actor who, SealingKey key) {
        return on(tender, who)
                .with(Map.of(
                        KEY,
                        key.id().toString(),
                        HASH,
                        TenderKey.fingerprint(key).hex()));
    }

    @Override
    public boolean isWitnessed() {
        return this == GIVEN_TO_PEOPLE || this == LEFT_WITH_SERVICE;
    }

    @Override
    public String code() {
        return "keys." + Constants.word(this);
    }
}
